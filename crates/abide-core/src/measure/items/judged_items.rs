use std::collections::{BTreeMap, BTreeSet};

use abide_time::{Duration, Instant, Interval, TimetableError};

use super::item_run::attributes_for;
use super::tally::Addition;
use super::{Class, ItemRun, PeriodTable, Placed, Tally, item_runs, place};
use crate::agreement::{Changed, CountsIn, Pace};
use crate::clock::{Attributes, ItemEvents, Timeline};
use crate::fact::{Facts, Finding, FindingDetail, FindingKind, Stream, Subject, TicketEvent};
use crate::measure::Breach;
use crate::measure::exclusion::{ExclusionTimes, windows_known};
use crate::measure::leads::count_lead;
use crate::plan::{ByPlan, ClockPlan, FilterPlan, ItemPlan, LeadPlan, ObjectivePlan, Plan, StatisticOf};
use crate::value::{Name, Names, Ratio};

/// What is asked of the items: the tallies of one objective over all periods of its table.
#[derive(Debug, Clone, Copy)]
pub struct ItemQuestion<'a> {
    /// The agreement.
    pub plan: &'a Plan,
    /// The objective, by position.
    pub objective: usize,
    /// Its measure.
    pub measure: &'a ItemPlan,
    /// The facts.
    pub facts: &'a Facts,
    /// The same, brought together by item.
    pub timeline: &'a Timeline<'a>,
    /// The periods.
    pub periods: &'a PeriodTable,
    /// The instant of judging.
    pub as_of: Instant,
}

/// The tallies of an objective by period, then by the values of `each`.
#[derive(Debug, Clone, Default)]
pub struct ItemTallies {
    /// By period position and scope values: the whole, and the values of a goal by field.
    pub tallies: BTreeMap<(usize, Vec<Name>), ScopeTally>,
    /// What a person should know.
    pub findings: BTreeSet<Finding>,
}

/// The tally of one period and scope.
#[derive(Debug, Clone, Default)]
pub struct ScopeTally {
    /// All items.
    pub whole: Tally,
    /// By the value of a goal by field; `None` for those that are not listed.
    pub parts: BTreeMap<Option<Name>, Tally>,
}

impl ScopeTally {
    /// Adds another one up with this.
    pub fn merge(&mut self, other: &ScopeTally) {
        self.whole.merge(&other.whole);
        for (value, tally) in &other.parts {
            self.parts.entry(*value).or_default().merge(tally);
        }
    }
}

/// Counts the items of every period, each with what was known by `known_by(period)`.
///
/// An item of which every fact was recorded when it happened is folded once: what was known at an earlier instant
/// is then simply what had happened by it, unless a run was over its limit and went on. Any other is folded again
/// for each instant that is asked about.
///
/// Errors: an instant outside the horizon of timetables.
pub fn judge_items(
    question: &ItemQuestion<'_>,
    known_by: &dyn Fn(usize) -> Instant,
) -> Result<ItemTallies, TimetableError> {
    let mut counter = Counter::new(question);
    let everything = counter.knowledge(question.as_of);
    let then: Vec<Knowledge> = (0..question.periods.len())
        .map(|period| match known_by(period) {
            instant if instant == question.as_of => everything.clone(),
            instant => counter.knowledge(instant),
        })
        .collect();
    let windows_differ = then.iter().any(|then| then.exclusions.applied != everything.exclusions.applied);
    for item in question.items() {
        if !windows_differ
            && !question.timeline.has_late_facts(item)
            && counter.item_at_once(item, &everything, &then)?
        {
            continue;
        }
        let opened = question.timeline.opened(item);
        for (period, knowledge) in then.iter().enumerate() {
            // Nothing is counted in a period that ended before the item's first event.
            if opened.is_none_or(|opened| opened < question.periods.period(period).interval.end()) {
                counter.item(item, knowledge, period)?;
            }
        }
    }
    Ok(counter.tallies)
}

/// Overruns that became known only after they had happened, because a change of the item counts back in time: when
/// each run was over, and when that was known.
///
/// Errors: an instant outside the horizon of timetables.
pub fn overruns_known_later(
    question: &ItemQuestion<'_>,
) -> Result<BTreeSet<(Instant, Instant)>, TimetableError> {
    let counter = Counter::new(question);
    let clock = counter.clock().filter(|clock| question.plan.clocks[*clock].changed == Changed::Retroactive);
    let Some(clock) = clock else { return Ok(BTreeSet::new()) };
    let everything = counter.knowledge(question.as_of);
    let mut found = BTreeSet::new();
    for item in question.items() {
        let events = question.timeline.known(item, question.as_of);
        let runs = counter.runs(clock, &events, &everything)?;
        let overruns = runs.iter().flat_map(|run| &run.outcomes).filter(|outcome| !outcome.kept);
        let later = overruns.filter(|outcome| outcome.known_at > outcome.decided);
        found.extend(later.map(|outcome| (outcome.decided, outcome.known_at)));
    }
    Ok(found)
}

impl ItemQuestion<'_> {
    /// The stream whose items are counted.
    fn stream(&self) -> Stream {
        self.measure.stream(&self.plan.clocks)
    }

    /// The positions of its items.
    fn items(&self) -> impl Iterator<Item = usize> {
        let (timeline, stream) = (self.timeline, self.stream());
        (0..timeline.len()).filter(move |item| timeline.stream(*item) == stream)
    }
}

/// What is counted of an item beside that it counts.
struct Counted {
    /// The value that a statistic takes.
    value: Option<Ratio>,
    /// The time of a clock, where it was decided.
    elapsed: Option<Duration>,
    /// The local day on which it counts, where the goal is spread over days.
    day: Option<Instant>,
}

/// What was known at an instant, beside the events.
#[derive(Debug, Clone)]
struct Knowledge {
    known_by: Instant,
    until: Instant,
    exclusions: ExclusionTimes,
}

struct Counter<'a> {
    question: &'a ItemQuestion<'a>,
    objective: &'a ObjectivePlan,
    conflicts: BTreeSet<Name>,
    tallies: ItemTallies,
}

impl<'a> Counter<'a> {
    fn new(question: &'a ItemQuestion<'a>) -> Self {
        let facts = question.facts;
        let stream = question.stream();
        let subject = Subject::item_of(stream);
        let of_stream =
            question.timeline.contradictions().filter(move |contradiction| contradiction.stream == stream);
        let conflicts = facts
            .findings
            .iter()
            .filter(|finding| finding.kind == FindingKind::ConflictingFacts && finding.subject == subject)
            .filter_map(|finding| facts.names.find(&finding.item))
            .chain(of_stream.map(|contradiction| contradiction.item));
        Counter {
            question,
            objective: &question.plan.objectives[question.objective],
            conflicts: conflicts.collect(),
            tallies: ItemTallies::default(),
        }
    }

    fn exclusions(&self, known_by: Instant) -> ExclusionTimes {
        let question = self.question;
        let whole =
            Interval::spanning(question.plan.term.interval.start(), question.plan.term.interval.end());
        windows_known(
            question.plan,
            question.facts,
            question.objective,
            &FilterPlan::default(),
            known_by,
            whole,
        )
    }

    fn knowledge(&self, known_by: Instant) -> Knowledge {
        let until = complete_until(self.question.facts, self.question.stream(), known_by);
        Knowledge { known_by, until, exclusions: self.exclusions(known_by) }
    }

    /// Counts one item in all periods. False, and nothing counted, where an overrun looked different at a settlement:
    /// it was not yet known, or its time still ran.
    fn item_at_once(
        &mut self,
        item: usize,
        everything: &Knowledge,
        then: &[Knowledge],
    ) -> Result<bool, TimetableError> {
        let events = self.question.timeline.known(item, everything.known_by);
        let Some(clock) = self.clock() else {
            let any_settled = then.iter().any(|then| then.known_by < everything.known_by);
            if any_settled && matches!(self.question.measure, ItemPlan::Leads(_)) {
                // What becomes of a lead later does not change what was said of it.
                return Ok(false);
            }
            self.whole_item(&events, everything, None);
            return Ok(true);
        };
        let runs = self.runs(clock, &events, everything)?;
        let attributes = |knowledge: &Knowledge| events.attributes_at(knowledge.until);
        let now = attributes(everything);
        let looked_different = |run: &ItemRun| {
            let placed = place(run, self.question.periods, self.counts_in(), everything.known_by);
            let settled = placed.iter().filter(|placed| then[placed.period].known_by < everything.known_by);
            run.reopened_over
                || settled.into_iter().any(|placed| {
                    let then = &then[placed.period];
                    match placed.outcome.map(|position| &run.outcomes[position]) {
                        // What is open is counted by its attributes then.
                        None => attributes(then) != now,
                        Some(outcome) => {
                            !outcome.kept
                                && (outcome.known_at > then.known_by
                                    || run.ended.is_none_or(|at| at > then.known_by))
                        }
                    }
                })
        };
        if runs.iter().any(looked_different) {
            return Ok(false);
        }
        self.note_start(clock, &events, &runs);
        for run in &runs {
            self.run(&events, run, everything, None);
        }
        Ok(true)
    }

    /// Counts one item in one period.
    fn item(&mut self, item: usize, knowledge: &Knowledge, period: usize) -> Result<(), TimetableError> {
        let events = self.question.timeline.known(item, knowledge.known_by);
        let Some(clock) = self.clock() else {
            self.whole_item(&events, knowledge, Some(period));
            return Ok(());
        };
        let runs = self.runs(clock, &events, knowledge)?;
        self.note_start(clock, &events, &runs);
        for run in &runs {
            self.run(&events, run, knowledge, Some(period));
        }
        Ok(())
    }

    /// The clock whose runs are counted; none where items count as wholes.
    fn clock(&self) -> Option<usize> {
        match self.question.measure {
            ItemPlan::Within { clock } | ItemPlan::Statistic { of: StatisticOf::Clock(clock), .. } => {
                Some(*clock)
            }
            ItemPlan::Share { .. }
            | ItemPlan::Count { .. }
            | ItemPlan::Leads(_)
            | ItemPlan::Statistic { of: StatisticOf::Field(..), .. } => None,
        }
    }

    fn runs(
        &self,
        clock: usize,
        events: &ItemEvents<'_>,
        knowledge: &Knowledge,
    ) -> Result<Vec<ItemRun>, TimetableError> {
        let (until, exclusions) = (knowledge.until, &knowledge.exclusions);
        let mut runs = item_runs(self.question.plan, self.objective, clock, events, until, exclusions)?;
        for run in &mut runs {
            run.unlisted |= self.conflicts.contains(&events.item);
        }
        Ok(runs)
    }

    /// Statistics of durations take a ticket in the period of its stop; a lead in that of its hand-over, so that those
    /// whom nobody followed up stand beside the others. The sales cycle is that of what was won in the period.
    fn counts_in(&self) -> CountsIn {
        match self.question.measure {
            ItemPlan::Statistic { figure: "sales-cycle", .. } => CountsIn::Stopped,
            ItemPlan::Statistic { .. } if self.question.stream() != Stream::Leads => CountsIn::Stopped,
            _ => self.objective.counts_in,
        }
    }

    /// Notes items without a start, and events before it.
    fn note_start(&mut self, clock: usize, events: &ItemEvents<'_>, runs: &[ItemRun]) {
        let clock = &self.question.plan.clocks[clock];
        if events.stream == Stream::Leads {
            return self.note_touch(clock, events);
        }
        let opens =
            self.question.facts.names.find("opened").is_some_and(|opened| clock.start.contains(&opened));
        if !opens || events.events.is_empty() {
            return;
        }
        let first_start =
            events.events.iter().find(|event| event.event.is_some_and(|it| clock.start.contains(&it)));
        let (kind, at) = match (first_start, events.opened()) {
            (None, opened) => (FindingKind::NoStart, opened),
            (Some(start), Some(opened)) if opened < start.occurred && !runs.is_empty() => {
                (FindingKind::EventBeforeOpening, Some(opened))
            }
            _ => return,
        };
        let item = self.question.facts.names.text(events.item).to_owned();
        let detail = FindingDetail::None;
        self.tallies.findings.insert(Finding { kind, subject: Subject::Ticket, item, detail, at });
    }

    /// Notes a lead that was touched before it was handed over, or was never handed over.
    fn note_touch(&mut self, clock: &ClockPlan, events: &ItemEvents<'_>) {
        let named = |list: &[Name]| {
            let is = |event: &&&TicketEvent| event.event.is_some_and(|event| list.contains(&event));
            events.events.iter().find(is).map(|event| event.occurred)
        };
        let by_hand = |event: &&&TicketEvent| {
            !event.automatic && event.event.is_some_and(|event| clock.stop.contains(&event))
        };
        let touched = events.events.iter().find(by_hand).map(|event| event.occurred);
        let kind = match (named(&clock.start), touched) {
            (None, Some(_)) => FindingKind::NoStart,
            (Some(start), Some(touched)) if touched < start => FindingKind::EventBeforeOpening,
            _ => return,
        };
        let item = self.question.facts.names.text(events.item).to_owned();
        let (subject, detail) = (Subject::Lead, FindingDetail::None);
        self.tallies.findings.insert(Finding { kind, subject, item, detail, at: touched });
    }

    fn run(&mut self, events: &ItemEvents<'_>, run: &ItemRun, knowledge: &Knowledge, only: Option<usize>) {
        let periods = self.question.periods;
        let statistic = matches!(self.question.measure, ItemPlan::Statistic { .. });
        for placed in place(run, periods, self.counts_in(), knowledge.known_by) {
            if only.is_some_and(|only| only != placed.period) {
                continue;
            }
            let outcome = placed.outcome.map(|position| &run.outcomes[position]);
            let attributes = attributes_for(events, outcome, knowledge.until);
            if !belongs(self.question.plan, self.objective, &attributes, &self.question.facts.names) {
                continue;
            }
            if placed.class == Class::Undecided && !self.conflicts.contains(&events.item) {
                self.note_unlisted(events, &attributes);
            }
            let elapsed = outcome.map_or(run.elapsed, |outcome| outcome.elapsed);
            let breach = match (placed.class, outcome, run.limit) {
                (Class::Missed, Some(outcome), Some(limit)) => Some(Breach {
                    item: events.item,
                    at: outcome.decided,
                    elapsed,
                    limit: limit.value,
                    limit_span: limit.span,
                    attributes: attributes.as_slice().iter().map(|it| (it.field, it.value)).collect(),
                }),
                _ => None,
            };
            let value = if statistic && outcome.is_some() { seconds(elapsed) } else { None };
            self.add(
                &attributes,
                events.item,
                placed,
                breach,
                Counted { value, elapsed: outcome.map(|_| elapsed), day: None },
            );
        }
    }

    /// An item that is counted or tested as a whole, in the period of its first event.
    fn whole_item(&mut self, events: &ItemEvents<'_>, knowledge: &Knowledge, only: Option<usize>) {
        if let ItemPlan::Leads(leads) = self.question.measure {
            return self.lead(leads, events, knowledge, only);
        }
        let Some(arrived) = events.arrived() else { return };
        let Some(period) = self.question.periods.at(arrived) else { return };
        let attributes = events.attributes_at(knowledge.until);
        if only.is_some_and(|only| only != period)
            || !belongs(self.question.plan, self.objective, &attributes, &self.question.facts.names)
        {
            return;
        }
        let names = &self.question.facts.names;
        let mut value = None;
        let class = match self.question.measure {
            ItemPlan::Share { good, .. } if !good.accepts(attributes.as_slice(), names) => Class::Missed,
            ItemPlan::Statistic { of: StatisticOf::Field(_, field), .. } => {
                value = attributes.get(*field).and_then(|text| names.text(text).parse::<Ratio>().ok());
                if value.is_some() { Class::Met } else { Class::Undecided }
            }
            _ => Class::Met,
        };
        let class = if self.conflicts.contains(&events.item) { Class::Undecided } else { class };
        let placed = Placed { period, class, outcome: None, again: false, carried_from: None };
        let counted = Counted { value, elapsed: None, day: self.day(arrived) };
        self.add(&attributes, events.item, placed, None, counted);
    }

    /// A lead that counts by what became of it.
    fn lead(
        &mut self,
        leads: &LeadPlan,
        events: &ItemEvents<'_>,
        knowledge: &Knowledge,
        only: Option<usize>,
    ) {
        let names = &self.question.facts.names;
        let Some(mut counted) = count_lead(leads, events, knowledge.until, names) else { return };
        let Some(period) = self.question.periods.at(counted.at) else { return };
        let attributes = events.attributes_at(knowledge.until);
        if only.is_some_and(|only| only != period)
            || !belongs(self.question.plan, self.objective, &attributes, names)
        {
            return;
        }
        if self.conflicts.contains(&events.item) {
            counted.class = Class::Undecided;
        } else if let Some(detail) = counted.lacks {
            let (kind, subject) = (FindingKind::UnlistedValue, Subject::Lead);
            let item = names.text(events.item).to_owned();
            let at = Some(counted.at);
            self.tallies.findings.insert(Finding { kind, subject, item, detail, at });
        }
        let class = counted.class;
        let placed = Placed { period, class, outcome: None, again: false, carried_from: None };
        let value = counted.value.filter(|_| class != Class::Undecided);
        let counted = Counted { value, elapsed: None, day: self.day(counted.at) };
        self.add(&attributes, events.item, placed, None, counted);
    }

    /// The local day on which something counts, where the goal is spread over days.
    fn day(&self, at: Instant) -> Option<Instant> {
        (self.objective.pace != Pace::None).then(|| self.question.plan.term.day_of(at))
    }

    fn note_unlisted(&mut self, events: &ItemEvents<'_>, attributes: &Attributes) {
        let field = self.objective.limit.as_ref().and_then(ByPlan::field).or(self.objective.calendar.field());
        let Some(field) = field else { return };
        let names = &self.question.facts.names;
        let value = attributes.get(field).map_or("", |value| names.text(value));
        self.tallies.findings.insert(Finding {
            kind: FindingKind::UnlistedValue,
            subject: Subject::item_of(events.stream),
            item: names.text(events.item).to_owned(),
            detail: FindingDetail::Value { field: names.text(field).to_owned(), value: value.to_owned() },
            at: events.opened(),
        });
    }

    fn add(
        &mut self,
        attributes: &Attributes,
        item: Name,
        placed: Placed,
        breach: Option<Breach>,
        counted: Counted,
    ) {
        let periods = self.question.periods;
        let addition = Addition {
            again: placed.again,
            carried: placed.carried_from.map(|from| (item, periods.period(from).name.clone())),
            breach,
            value: counted.value,
            elapsed: counted.elapsed,
            day: counted.day,
            ..Addition::of_class(placed.class, self.objective, attributes)
        };
        self.tallies.add(self.objective, placed.period, attributes, &addition);
    }
}

impl ItemTallies {
    /// Adds one to the tally of its period and scope, and to that of its value where the goal is by field. One that
    /// lacks a field of `each` is judged for nobody.
    pub(crate) fn add(
        &mut self,
        objective: &ObjectivePlan,
        period: usize,
        attributes: &Attributes,
        addition: &Addition,
    ) {
        let fields = objective.each.as_ref().map_or(&[][..], |each| &each.of);
        let scope: Option<Vec<Name>> = fields.iter().map(|field| attributes.get(*field)).collect();
        let Some(scope) = scope else { return };
        let tally = self.tallies.entry((period, scope)).or_default();
        tally.whole.add(addition);
        if let ByPlan::Field { field, of, .. } = &objective.goal {
            let value = attributes.get(*field).filter(|value| of.iter().any(|(known, _)| known == value));
            tally.parts.entry(value).or_default().add(addition);
        }
    }
}

/// Whether an item with these attributes is one that an objective is about: of its service, and past its filter.
pub fn belongs(plan: &Plan, objective: &ObjectivePlan, attributes: &Attributes, names: &Names) -> bool {
    belongs_to_service(plan, objective.service, attributes)
        && objective.filter.accepts(attributes.as_slice(), names)
}

/// Whether an item with these attributes belongs to a service; one that names none belongs to all.
pub fn belongs_to_service(plan: &Plan, service: usize, attributes: &Attributes) -> bool {
    let service = plan.services[service].name_in_facts;
    attributes.get(plan.service_field).is_none_or(|named| named == service)
}

/// How far all sources of a stream are complete, with what was known by an instant.
pub fn complete_until(facts: &Facts, stream: Stream, known_by: Instant) -> Instant {
    let of_stream = facts.sources.iter().enumerate().filter(|(_, source)| source.stream == stream);
    of_stream.map(|(source, _)| facts.complete_until(source, known_by)).min().unwrap_or(known_by)
}

fn seconds(duration: Duration) -> Option<Ratio> {
    Ratio::new(duration.us(), 1_000_000).ok()
}
