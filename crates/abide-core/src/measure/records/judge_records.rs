use std::collections::BTreeSet;

use abide_time::{Instant, Interval};

use super::known_records::{KnownRecords, has_late_records, known_records};
use super::observation::{Observation, together};
use super::sums::Added;
use super::weigh::{Weight, weigh};
use crate::agreement::Pace;
use crate::clock::Attributes;
use crate::fact::{Facts, Finding, FindingDetail, FindingKind, Record, Subject};
use crate::measure::exclusion::{ExclusionTimes, windows_known};
use crate::measure::items::{Addition, Class, ItemTallies, PeriodTable, belongs};
use crate::plan::{ByPlan, Chosen, FilterPlan, ObjectivePlan, Plan, RecordMake, RecordPlan};
use crate::value::Ratio;

/// What is asked of the records: the tallies of one objective over all periods of its table.
#[derive(Debug, Clone, Copy)]
pub struct RecordQuestion<'a> {
    /// The agreement.
    pub plan: &'a Plan,
    /// The objective, by position.
    pub objective: usize,
    /// Its measure.
    pub measure: &'a RecordPlan,
    /// The facts.
    pub facts: &'a Facts,
    /// The periods.
    pub periods: &'a PeriodTable,
}

/// Adds up the records of every period, each with what was known by `known_by(period)`.
///
/// A record counts in the period in which it was observed, a call in that of its arrival, if the objective's calendar
/// was open then; several records of one call by the first. Inside a window of an exclusion it leaves the count, or
/// counts as good. A record that lacks what the measure needs is undecided, stands in no number and is a finding.
pub fn judge_records(question: &RecordQuestion<'_>, known_by: &dyn Fn(usize) -> Instant) -> ItemTallies {
    let mut tallies = ItemTallies::default();
    let periods = question.periods;
    if !has_late_records(question.measure, question.facts) {
        let last = (0..periods.len()).map(known_by).max().unwrap_or(Instant::MIN);
        let seen = Seen::new(question, last);
        for period in 0..periods.len() {
            seen.count(period, known_by(period), &mut tallies);
        }
        tallies.findings.extend(seen.findings);
        return tallies;
    }
    for period in 0..periods.len() {
        let known_by = known_by(period);
        let seen = Seen::new(question, known_by);
        seen.count(period, known_by, &mut tallies);
        tallies.findings.extend(seen.findings);
    }
    tallies
}

/// All that was observed by an instant, weighed.
struct Seen<'a> {
    question: &'a RecordQuestion<'a>,
    objective: &'a ObjectivePlan,
    observations: Vec<Observation>,
    undecided: Vec<Observation>,
    findings: BTreeSet<Finding>,
}

impl<'a> Seen<'a> {
    fn new(question: &'a RecordQuestion<'a>, known_by: Instant) -> Seen<'a> {
        let objective = &question.plan.objectives[question.objective];
        let KnownRecords { agreed, conflicting } = known_records(question.measure, question.facts, known_by);
        let mut seen = Seen {
            question,
            objective,
            observations: Vec::new(),
            undecided: Vec::new(),
            findings: BTreeSet::new(),
        };
        for record in conflicting {
            seen.doubt(record, FindingKind::ConflictingFacts, FindingDetail::None);
        }
        for record in agreed {
            seen.take(record);
        }
        seen.observations = together(question.measure, std::mem::take(&mut seen.observations));
        seen
    }

    fn attributes(&self, record: &Record) -> Option<Attributes> {
        let RecordQuestion { plan, facts, .. } = self.question;
        let mut attributes = Attributes::default();
        attributes.update(facts.attributes_of(record.attributes_start, record.attributes_count));
        let own = belongs(plan, self.objective, &attributes, &facts.names);
        (own && self.is_open(&attributes, record.occurred)).then_some(attributes)
    }

    /// Whether the calendar that holds for a record is open at an instant.
    fn is_open(&self, attributes: &Attributes, at: Instant) -> bool {
        match self.objective.calendar.choose(|field| attributes.get(field)) {
            Chosen::Value(calendar, _) => calendar.is_open(at).unwrap_or(false),
            Chosen::NotJudged(_) | Chosen::Unlisted => false,
        }
    }

    fn take(&mut self, record: &Record) {
        let Some(attributes) = self.attributes(record) else { return };
        let RecordQuestion { measure, facts, .. } = self.question;
        let said = facts.attributes_of(record.attributes_start, record.attributes_count);
        match weigh(measure, self.objective.limit.as_ref(), record, said, &facts.names) {
            Ok(weight) if weight == Weight::default() => {}
            Ok(weight) => self.observations.push(Observation::of(record, attributes, weight)),
            Err(detail) => self.doubt(record, FindingKind::UnlistedValue, detail),
        }
    }

    fn doubt(&mut self, record: &Record, kind: FindingKind, detail: FindingDetail) {
        let Some(attributes) = self.attributes(record) else { return };
        let names = &self.question.facts.names;
        let item = record.item.map_or_else(|| record.stream.word(), |item| names.text(item)).to_owned();
        let at = Some(record.occurred);
        self.findings.insert(Finding { kind, subject: Subject::Record, item, detail, at });
        self.undecided.push(Observation::of(record, attributes, Weight::default()));
    }

    /// Counts what lies in a period.
    fn count(&self, period: usize, known_by: Instant, tallies: &mut ItemTallies) {
        let RecordQuestion { plan, facts, objective, periods, .. } = *self.question;
        let term = plan.term.interval;
        let whole = Interval::spanning(term.start(), term.end());
        let exclusions = windows_known(plan, facts, objective, &FilterPlan::default(), known_by, whole);
        let interval = periods.period(period).interval;
        let here =
            |observation: &&Observation| interval.contains(observation.at) && observation.at <= known_by;
        for observation in self.observations.iter().filter(here) {
            let addition = self.addition(observation, interval, &exclusions);
            tallies.add(self.objective, period, &observation.attributes, &addition);
        }
        for observation in self.undecided.iter().filter(here) {
            let addition = Addition::of_class(Class::Undecided, self.objective, &observation.attributes);
            tallies.add(self.objective, period, &observation.attributes, &addition);
        }
    }

    fn addition(&self, observation: &Observation, period: Interval, exclusions: &ExclusionTimes) -> Addition {
        let Observation { at, attributes, weight, .. } = observation;
        let is_quotient = matches!(self.question.measure.make, RecordMake::Quotient);
        let mut added = Added {
            numerator: weight.numerator.clone().unwrap_or_else(Ratio::zero),
            denominator: weight.denominator.clone().unwrap_or_else(Ratio::zero),
            slot: self.slot(*at, period),
        };
        let of_class = |class| Addition::of_class(class, self.objective, attributes);
        let inside = |times: abide_time::IntervalSet| times.contains(*at);
        let leaves = inside(exclusions.removed()) || (!is_quotient && inside(exclusions.good()));
        if leaves {
            return of_class(Class::Removed);
        }
        let mut good = weight.numerator.is_some();
        if !good && inside(exclusions.good()) {
            added.numerator = added.denominator.clone();
            good = true;
        }
        if !good && exclusions.excusing().any(|applied| applied.times.contains(*at)) {
            return of_class(Class::Excused);
        }
        let value = matches!(self.question.measure.make, RecordMake::Statistic(..))
            .then(|| added.numerator.clone())
            .filter(|_| good);
        let class = if good { Class::Met } else { Class::Missed };
        let day = (self.objective.pace != Pace::None).then(|| self.question.plan.term.day_of(*at));
        Addition { value, sum: Some(added), day, ..of_class(class) }
    }

    fn slot(&self, at: Instant, period: Interval) -> Option<i64> {
        let RecordMake::Slots(slots) = &self.question.measure.make else { return None };
        Some(at.since(period.start()).us().div_euclid(slots.length.us()))
    }
}

/// The calendar by which the slots of an objective are chosen, where one holds for all.
pub(crate) fn slot_calendar(objective: &ObjectivePlan) -> Option<&abide_time::Timetable> {
    match &objective.calendar {
        ByPlan::All(calendar) => Some(&calendar.value),
        ByPlan::Field { .. } => None,
    }
}
