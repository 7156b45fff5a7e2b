use std::collections::BTreeSet;

use abide_time::{Instant, Interval};

use super::episodes::{Contact, Settled, settle};
use super::known_records::{KnownRecords, has_late_records, known_records};
use super::observation::{Observation, together};
use super::sums::Added;
use super::weigh::{Weight, weigh};
use crate::agreement::Pace;
use crate::clock::Attributes;
use crate::fact::{Attribute, Facts, Finding, FindingDetail, FindingKind, Record, Stream, Subject};
use crate::measure::exclusion::{ExclusionTimes, windows_known};
use crate::measure::items::{Addition, Class, ItemTallies, PeriodTable, belongs, complete_until};
use crate::plan::{
    ByPlan, Chosen, EpisodePlan, FilterPlan, Legs, ObjectivePlan, Plan, RecordMake, RecordPlan,
};
use crate::value::{Name, Ratio};

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
/// counts as good. What tells of a whole day (forecasts, staff, spend) counts whatever the hour. A record that lacks what the measure needs is undecided, stands in no number and is a finding.
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

/// What is done with what each observation adds.
pub(super) type Take<'t> = dyn FnMut(&Observation<'_>, &Addition) + 't;

/// All that was observed by an instant, weighed.
pub(super) struct Seen<'a> {
    pub(super) question: &'a RecordQuestion<'a>,
    pub(super) objective: &'a ObjectivePlan,
    observations: Vec<Observation<'a>>,
    undecided: Vec<Observation<'a>>,
    /// Calls that are brought together by the matter they were made for.
    contacts: Vec<Contact<'a>>,
    /// What was handed over of a delivery, and what was shown of evidence.
    pub(super) handed: Vec<&'a Record>,
    findings: BTreeSet<Finding>,
}

impl<'a> Seen<'a> {
    pub(super) fn new(question: &'a RecordQuestion<'a>, known_by: Instant) -> Seen<'a> {
        let objective = &question.plan.objectives[question.objective];
        let KnownRecords { agreed, conflicting } = known_records(question.measure, question.facts, known_by);
        let mut seen = Seen {
            question,
            objective,
            observations: Vec::new(),
            undecided: Vec::new(),
            contacts: Vec::new(),
            handed: Vec::new(),
            findings: BTreeSet::new(),
        };
        for record in conflicting {
            seen.doubt(record, FindingKind::ConflictingFacts, FindingDetail::None);
        }
        for record in agreed {
            seen.take(record);
        }
        let mut whole = together(question.measure, std::mem::take(&mut seen.observations));
        if question.measure.legs != Legs::Each {
            // A call of which one leg tells too little is as a whole not known.
            let doubtful: BTreeSet<Name> = seen.undecided.iter().filter_map(|leg| leg.item).collect();
            whole.retain(|call| call.item.is_none_or(|item| !doubtful.contains(&item)));
            let mut met = BTreeSet::new();
            seen.undecided.retain(|leg| leg.item.is_none_or(|item| met.insert(item)));
        }
        seen.findings.extend(seen.doubts());
        whole.retain(|observation| observation.counts);
        seen.observations = whole;
        seen
    }

    fn attributes(&self, record: &Record) -> Option<Attributes<'a>> {
        let RecordQuestion { plan, facts, .. } = self.question;
        let mut attributes = Attributes::default();
        attributes.update(facts.attributes_of(record.attributes_start, record.attributes_count));
        belongs(plan, self.objective, &attributes, &facts.names).then_some(attributes)
    }

    /// Whether a record counts by its instant. What tells of a whole day or month stands at some instant of it only by
    /// convention.
    fn counts(&self, attributes: &Attributes<'_>, record: &Record) -> bool {
        matches!(record.stream, Stream::Forecasts | Stream::Staff | Stream::Spend)
            || self.is_open(attributes, record.occurred)
    }

    /// Whether the calendar that holds for a record is open at an instant.
    fn is_open(&self, attributes: &Attributes<'_>, at: Instant) -> bool {
        match self.objective.calendar.choose(|field| attributes.get(field)) {
            Chosen::Value(calendar, _) => calendar.is_open(at).unwrap_or(false),
            Chosen::NotJudged(_) | Chosen::Unlisted => false,
        }
    }

    fn take(&mut self, record: &'a Record) {
        let Some(attributes) = self.attributes(record) else { return };
        let RecordQuestion { measure, facts, .. } = self.question;
        let is_of_schedule = measure
            .schedule
            .as_ref()
            .is_some_and(|schedule| attributes.get(schedule.fields.delivery) == Some(schedule.fields.id));
        if is_of_schedule || !measure.standings.is_empty() {
            self.handed.push(record);
        }
        if let Some(episodes) = &measure.episodes {
            return self.take_contact(episodes, record, attributes);
        }
        let counts = self.counts(&attributes, record);
        let said = facts.attributes_of(record.attributes_start, record.attributes_count);
        match weigh(measure, self.objective.limit.as_ref(), record, said, &facts.names) {
            Ok(weight) if weight == Weight::default() => {}
            Ok(weight) => {
                self.observations.push(Observation::of(record, attributes, weight, counts));
            }
            Err(detail) => self.doubt(record, FindingKind::UnlistedValue, detail),
        }
    }

    /// Takes an answered call with what it says about its matter.
    fn take_contact(&mut self, plan: &EpisodePlan, record: &Record, attributes: Attributes<'a>) {
        let RecordQuestion { measure, facts, .. } = self.question;
        let said = facts.attributes_of(record.attributes_start, record.attributes_count);
        let value = |field: Name| said.iter().rev().find(|said: &&Attribute| said.field == field);
        let weight = match weigh(measure, None, record, said, &facts.names) {
            Ok(weight) if weight == Weight::default() => return,
            Ok(weight) => weight,
            Err(detail) => return self.doubt(record, FindingKind::UnlistedValue, detail),
        };
        let needed = [Some(plan.caller), plan.issue, Some(plan.resolved)];
        if let Some(field) = needed.into_iter().flatten().find(|field| value(*field).is_none()) {
            let detail = FindingDetail::Lacks(facts.names.text(field).to_owned());
            return self.doubt(record, FindingKind::UnlistedValue, detail);
        }
        let says = |field, word| value(field).is_some_and(|said| said.value == word);
        let (resolved, unresolved) = (says(plan.resolved, plan.yes), says(plan.resolved, plan.no));
        let (Some(caller), true) = (value(plan.caller), resolved || unresolved) else {
            let (field, value) = (facts.names.text(plan.resolved).to_owned(), value(plan.resolved));
            let value = value.map_or_else(String::new, |said| facts.names.text(said.value).to_owned());
            return self.doubt(record, FindingKind::UnlistedValue, FindingDetail::Value { field, value });
        };
        let counts = self.counts(&attributes, record);
        self.contacts.push(Contact {
            about: (caller.value, plan.issue.and_then(value).map(|said| said.value)),
            resolved,
            solvable: !says(plan.solvable, plan.no),
            observation: Observation::of(record, attributes, weight, counts),
        });
    }

    fn doubt(&mut self, record: &Record, kind: FindingKind, detail: FindingDetail) {
        let Some(attributes) = self.attributes(record) else { return };
        if !self.counts(&attributes, record) {
            return;
        }
        let names = &self.question.facts.names;
        let item = record.item.map_or_else(|| record.stream.word(), |item| names.text(item)).to_owned();
        let at = Some(record.occurred);
        self.findings.insert(Finding { kind, subject: Subject::Record, item, detail, at });
        self.undecided.push(Observation::of(record, attributes, Weight::default(), true));
    }

    /// Counts what lies in a period.
    fn count(&self, period: usize, known_by: Instant, tallies: &mut ItemTallies) {
        self.additions(period, known_by, &mut |observation, addition| {
            tallies.add(self.objective, period, &observation.attributes, addition);
        });
    }

    /// Hands on what each observation of a period adds.
    pub(super) fn additions(&self, period: usize, known_by: Instant, take: &mut Take<'_>) {
        let RecordQuestion { plan, facts, objective, periods, .. } = *self.question;
        let term = plan.term.interval;
        let whole = Interval::spanning(term.start(), term.end());
        let exclusions = windows_known(plan, facts, objective, &FilterPlan::default(), known_by, whole);
        let interval = periods.period(period).interval;
        let here =
            |observation: &&Observation<'_>| interval.contains(observation.at) && observation.at <= known_by;
        for observation in self.observations.iter().filter(here) {
            let addition = self.addition(observation, interval, &exclusions);
            take(observation, &addition);
        }
        for Settled { observation, pending } in self.settled(known_by) {
            if !here(&&observation) {
                continue;
            }
            let addition = match pending {
                true => Addition::of_class(Class::Open, self.objective, &observation.attributes),
                false => self.addition(&observation, interval, &exclusions),
            };
            take(&observation, &addition);
        }
        self.add_occurrences(interval, known_by, &exclusions, take);
        if interval.end() <= known_by {
            self.add_standings(interval, take);
        }
        for observation in self.undecided.iter().filter(here) {
            let addition = Addition::of_class(Class::Undecided, self.objective, &observation.attributes);
            take(observation, &addition);
        }
    }

    /// What the calls known by an instant come to by their matters.
    fn settled(&self, known_by: Instant) -> Vec<Settled<'a>> {
        let RecordQuestion { plan, measure, facts, .. } = *self.question;
        let Some(episodes) = &measure.episodes else { return Vec::new() };
        let known: Vec<Contact<'a>> =
            self.contacts.iter().filter(|contact| contact.observation.at <= known_by).cloned().collect();
        settle(episodes, &known, complete_until(facts, Stream::Calls, known_by), &plan.term)
    }

    fn addition(
        &self,
        observation: &Observation<'_>,
        period: Interval,
        exclusions: &ExclusionTimes,
    ) -> Addition {
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
        let class = match good {
            _ if self.question.measure.schedule.is_some() => Class::Amount,
            true => Class::Met,
            false => Class::Missed,
        };
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
