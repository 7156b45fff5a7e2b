use abide_time::{Duration, Instant, Interval};

use super::judge_records::{Seen, Take};
use super::number::number_of;
use super::observation::Observation;
use super::occurrences::{Occurrence, OccurrenceQuestion, OccurrenceState, occurrences};
use super::standing::{Standing, standing, unreadable};
use super::sums::Added;
use super::weigh::Weight;
use crate::clock::Attributes;
use crate::fact::{Attribute, Finding, FindingDetail, FindingKind, Stream, Subject};
use crate::measure::Breach;
use crate::measure::exclusion::ExclusionTimes;
use crate::measure::items::{Addition, Class, complete_until};
use crate::plan::{Occurring, SchedulePlan, ScheduleRow};
use crate::value::{Name, Names, Ratio};

impl Seen<'_> {
    /// Hands on the occurrences of a delivery that are due in a period.
    pub(super) fn add_occurrences(
        &self,
        period: Interval,
        known_by: Instant,
        exclusions: &ExclusionTimes,
        take: &mut Take<'_>,
    ) {
        let Some(schedule) = &self.question.measure.schedule else { return };
        let facts = self.question.facts;
        let handed: Vec<_> =
            self.handed.iter().copied().filter(|record| record.occurred <= known_by).collect();
        let asked = OccurrenceQuestion {
            schedule,
            term: &self.question.plan.term,
            facts,
            period,
            handed: &handed,
            complete: complete_until(facts, Stream::Deliveries, known_by).min(known_by),
        };
        for occurrence in &occurrences(&asked) {
            let attributes = occurrence.attributes();
            let addition = self.occurrence(schedule, occurrence, &attributes, exclusions);
            take(&as_observation(occurrence.due, attributes), &addition);
        }
    }

    fn occurrence(
        &self,
        schedule: &SchedulePlan,
        occurrence: &Occurrence<'_>,
        attributes: &Attributes<'_>,
        exclusions: &ExclusionTimes,
    ) -> Addition {
        let of_class = |class| Addition::of_class(class, self.objective, attributes);
        // What is due exactly at the end of a period, or of a window, belongs to it.
        let at = Instant::from_us(occurrence.due.us() - 1);
        let Occurrence { due, row, state } = occurrence;
        let late = match state {
            _ if exclusions.removed().contains(at) => return of_class(Class::Removed),
            OccurrenceState::Pending => return of_class(Class::Open),
            OccurrenceState::Unclear => return of_class(Class::Undecided),
            OccurrenceState::Kept => None,
            OccurrenceState::Failed(_) if exclusions.good().contains(at) => None,
            OccurrenceState::Failed(_) if exclusions.excusing().any(|one| one.times.contains(at)) => {
                return of_class(Class::Excused);
            }
            OccurrenceState::Failed(late) => Some(late),
        };
        let breach = late.map(|late| Breach {
            item: row.item,
            at: *due,
            elapsed: *late,
            limit: Duration::from_us(0),
            limit_span: schedule.span,
            attributes: said(attributes.as_slice()),
        });
        let sum = self.is_share().then(|| one_of(breach.is_none()));
        let class = if breach.is_none() { Class::Met } else { Class::Missed };
        Addition { breach, sum, ..of_class(class) }
    }

    /// Hands on the evidence that must be valid at the end of a period.
    pub(super) fn add_standings(&self, period: Interval, take: &mut Take<'_>) {
        let (plan, facts) = (self.question.plan, self.question.facts);
        for one in &self.question.measure.standings {
            let own = vec![Attribute { field: one.field, value: one.id }];
            let attributes = Attributes::of(own);
            let of_class = |class| Addition::of_class(class, self.objective, &attributes);
            let sum = |valid| Some(one_of(valid));
            let addition = match standing(one, &plan.term, facts, &self.handed, period.end()) {
                Standing::Valid => Addition { sum: sum(true), ..of_class(Class::Met) },
                Standing::Unclear => of_class(Class::Undecided),
                Standing::Lapsed(since) => {
                    let at = since.unwrap_or(period.start()).max(period.start());
                    let breach = Breach {
                        item: one.id,
                        at,
                        elapsed: period.end().since(at),
                        limit: Duration::from_us(0),
                        limit_span: one.span,
                        attributes: said(attributes.as_slice()),
                    };
                    Addition { breach: Some(breach), sum: sum(false), ..of_class(Class::Missed) }
                }
            };
            take(&as_observation(period.end(), attributes.clone()), &addition);
        }
    }

    /// What a person should know about facts of deliveries and evidence: what cannot be read, and places that are not
    /// supplied.
    pub(super) fn doubts(&self) -> Vec<Finding> {
        let (facts, measure) = (self.question.facts, self.question.measure);
        let mut found = Vec::new();
        for record in &self.handed {
            let said = facts.attributes_of(record.attributes_start, record.attributes_count);
            let doubt = match &measure.schedule {
                Some(schedule) => doubt_of_delivery(schedule, said, &facts.names),
                None => measure
                    .standings
                    .iter()
                    .find_map(|one| unreadable(one, &self.question.plan.term, said, &facts.names)),
            };
            let item = record.item.map_or_else(|| record.stream.word(), |item| facts.names.text(item));
            found.extend(doubt.map(|detail| Finding {
                kind: FindingKind::UnlistedValue,
                subject: Subject::Record,
                item: item.to_owned(),
                detail,
                at: Some(record.occurred),
            }));
        }
        found
    }

    /// Whether what is counted is divided, and not only added up.
    fn is_share(&self) -> bool {
        matches!(self.question.measure.make, crate::plan::RecordMake::Quotient)
    }
}

/// What is wrong with a fact about a delivery.
fn doubt_of_delivery(schedule: &SchedulePlan, said: &[Attribute], names: &Names) -> Option<FindingDetail> {
    let value = |field: Name| said.iter().rev().find(|own| own.field == field).map(|own| own.value);
    let of_other_row = |row: &ScheduleRow| {
        let differing = row.attributes.iter().filter(|own| value(own.field) != Some(own.value));
        differing.map(|own| own.field).next()
    };
    let rows = &schedule.rows;
    if let Some(field) =
        rows.first().and_then(of_other_row).filter(|_| rows.iter().all(|row| of_other_row(row).is_some()))
    {
        return Some(lacking(field, value(field), names));
    }
    let numbers = [schedule.fields.quantity, schedule.fields.ordered];
    let broken = numbers.into_iter().find(|field| {
        let text = value(*field).map(|value| names.text(value)).filter(|text| !text.is_empty());
        text.is_some_and(|text| number_of(text).is_none_or(|number| number.is_negative()))
    });
    let unordered = (schedule.counts == Occurring::InFull && schedule.needed.is_none())
        .then_some(schedule.fields.ordered)
        .filter(|field| value(*field).is_none());
    broken.or(unordered).map(|field| lacking(field, value(field), names))
}

fn lacking(field: Name, value: Option<Name>, names: &Names) -> FindingDetail {
    let field = names.text(field).to_owned();
    match value {
        None => FindingDetail::Lacks(field),
        Some(value) => FindingDetail::Value { field, value: names.text(value).to_owned() },
    }
}

fn one_of(kept: bool) -> Added {
    let numerator = if kept { Ratio::one() } else { Ratio::zero() };
    Added { numerator, denominator: Ratio::one(), slot: None }
}

fn said(attributes: &[Attribute]) -> Vec<(crate::value::Name, crate::value::Name)> {
    attributes.iter().map(|attribute| (attribute.field, attribute.value)).collect()
}

fn as_observation(at: Instant, attributes: Attributes<'_>) -> Observation<'_> {
    Observation { at, item: None, attributes, weight: Weight::default(), counts: true }
}
