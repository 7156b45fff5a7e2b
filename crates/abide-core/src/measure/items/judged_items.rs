use std::collections::BTreeSet;

use abide_time::{Duration, Instant, TimetableError};

use super::item_run::{RunBench, attributes_for};
use super::tally::Addition;
use super::{Class, ItemRun, ItemTallies, ItemWindows, PeriodTable, Placed, place};
use crate::agreement::{Changed, CountsIn, Pace};
use crate::clock::{Attributes, ItemEvents, Timeline};
use crate::fact::{Facts, Finding, FindingDetail, FindingKind, Stream, Subject, TicketEvent};
use crate::measure::Breach;
use crate::measure::exclusion::{ExclusionTimes, windows_known};
use crate::measure::leads::count_lead;
use crate::measure::tickets::{TicketAt, TicketCount, TicketQuestion, count_ticket};
use crate::plan::{
    ByPlan, ClockPlan, FilterPlan, ItemPlan, LeadPlan, ObjectivePlan, Plan, StatisticOf, TicketPlan,
};
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
    /// The periods.
    pub periods: &'a PeriodTable,
    /// The instant of judging.
    pub as_of: Instant,
}

/// A question with all that does not depend on the items, ready to be asked of any of them.
#[derive(Debug)]
pub struct ItemJudge<'a> {
    question: ItemQuestion<'a>,
    everything: Knowledge,
    /// By period.
    then: Vec<Knowledge>,
    windows_differ: bool,
    any_settled: bool,
    /// Items of which the sources contradict each other.
    conflicts: BTreeSet<Name>,
    /// The name of `opened`, where any fact has it.
    opened: Option<Name>,
}

impl<'a> ItemJudge<'a> {
    /// A judge of every period by what was known at an instant of its own.
    pub fn new(question: ItemQuestion<'a>, known_by: &[Instant]) -> Self {
        let everything = question.knowledge(question.as_of);
        let then: Vec<Knowledge> = known_by
            .iter()
            .map(|&instant| match instant {
                instant if instant == question.as_of => everything.clone(),
                instant => question.knowledge(instant),
            })
            .collect();
        let facts = question.facts;
        let subject = Subject::item_of(question.stream());
        let conflicting = facts
            .findings
            .iter()
            .filter(|finding| finding.kind == FindingKind::ConflictingFacts && finding.subject == subject);
        ItemJudge {
            windows_differ: then.iter().any(|then| then.exclusions.applied != everything.exclusions.applied),
            any_settled: then.iter().any(|then| then.known_by < everything.known_by),
            conflicts: conflicting.filter_map(|finding| facts.names.find(&finding.item)).collect(),
            opened: facts.names.find("opened"),
            question,
            everything,
            then,
        }
    }

    /// Counts some items in every period.
    ///
    /// An item of which every fact was recorded when it happened is folded once: what was known at an earlier instant
    /// is then simply what had happened by it, unless a run was over its limit and went on. Any other is folded again
    /// for each instant that is asked about.
    ///
    /// # Errors
    /// An instant outside the horizon of timetables.
    pub fn tally(&self, timeline: &Timeline<'_>) -> Result<ItemTallies, TimetableError> {
        let mut counter = Counter::new(self, timeline);
        for item in self.items(timeline) {
            if !self.windows_differ && !timeline.has_late_facts(item) && counter.item_at_once(item)? {
                continue;
            }
            let opened = timeline.opened(item);
            for (period, knowledge) in self.then.iter().enumerate() {
                // Nothing is counted in a period that ended before the item's first event.
                let end = self.question.periods.period(period).interval.end();
                if opened.is_none_or(|opened| opened < end) {
                    counter.item(item, knowledge, period)?;
                }
            }
        }
        Ok(counter.tallies)
    }

    /// Overruns that became known only after they had happened, because a change of the item counts back in time:
    /// when each run was over, and when that was known.
    ///
    /// # Errors
    /// An instant outside the horizon of timetables.
    pub fn overruns_known_later(
        &self,
        timeline: &Timeline<'_>,
    ) -> Result<BTreeSet<(Instant, Instant)>, TimetableError> {
        let counter = Counter::new(self, timeline);
        let clocks = &self.question.plan.clocks;
        let clock = self.clock().filter(|clock| clocks[*clock].changed == Changed::Retroactive);
        let Some(clock) = clock else { return Ok(BTreeSet::new()) };
        let mut found = BTreeSet::new();
        let mut bench = RunBench::default();
        for item in self.items(timeline) {
            let events = timeline.known(item, self.question.as_of);
            counter.find_runs(clock, &events, &self.everything, &mut bench)?;
            let overruns = bench.runs.iter().flat_map(|run| &run.outcomes).filter(|outcome| !outcome.kept);
            let later = overruns.filter(|outcome| outcome.known_at > outcome.decided);
            found.extend(later.map(|outcome| (outcome.decided, outcome.known_at)));
        }
        Ok(found)
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
            | ItemPlan::Tickets(_)
            | ItemPlan::Statistic { of: StatisticOf::Field(..), .. } => None,
        }
    }

    /// The positions of the items that are counted: those of one stream.
    fn items<'t>(&self, timeline: &'t Timeline<'_>) -> impl Iterator<Item = usize> + use<'t> {
        let stream = self.question.stream();
        (0..timeline.len()).filter(move |item| timeline.stream(*item) == stream)
    }
}

impl ItemQuestion<'_> {
    /// The stream whose items are counted.
    fn stream(&self) -> Stream {
        self.measure.stream(&self.plan.clocks)
    }

    fn knowledge(&self, known_by: Instant) -> Knowledge {
        let until = complete_until(self.facts, self.stream(), known_by);
        let whole = self.plan.term.interval;
        let everywhere = FilterPlan::default();
        let exclusions = windows_known(self.plan, self.facts, self.objective, &everywhere, known_by, whole);
        let windows = ItemWindows::of(&exclusions);
        Knowledge { known_by, until, exclusions, windows }
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
    windows: ItemWindows,
}

struct Counter<'a> {
    judge: &'a ItemJudge<'a>,
    question: &'a ItemQuestion<'a>,
    timeline: &'a Timeline<'a>,
    objective: &'a ObjectivePlan,
    /// Items of which two events cannot both be true.
    contradicted: BTreeSet<Name>,
    tallies: ItemTallies,
    bench: RunBench,
}

impl<'a> Counter<'a> {
    fn new(judge: &'a ItemJudge<'a>, timeline: &'a Timeline<'a>) -> Self {
        let question = &judge.question;
        let stream = question.stream();
        let of_stream = timeline.contradictions().filter(|contradiction| contradiction.stream == stream);
        Counter {
            judge,
            question,
            timeline,
            objective: &question.plan.objectives[question.objective],
            contradicted: of_stream.map(|contradiction| contradiction.item).collect(),
            tallies: ItemTallies::default(),
            bench: RunBench::default(),
        }
    }

    /// Whether facts of an item contradict each other.
    fn is_in_conflict(&self, item: Name) -> bool {
        self.judge.conflicts.contains(&item) || self.contradicted.contains(&item)
    }

    /// Counts one item in all periods. False, and nothing counted, where an overrun looked different at a settlement:
    /// it was not yet known, or its time still ran.
    fn item_at_once(&mut self, item: usize) -> Result<bool, TimetableError> {
        let ItemJudge { everything, then, .. } = self.judge;
        let events = self.timeline.known(item, everything.known_by);
        let Some(clock) = self.judge.clock() else {
            if self.judge.any_settled && self.whole_looked_different(&events) {
                return Ok(false);
            }
            self.whole_item(&events, everything, None);
            return Ok(true);
        };
        let mut bench = std::mem::take(&mut self.bench);
        self.find_runs(clock, &events, everything, &mut bench)?;
        let runs = &bench.runs;
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
        if self.judge.any_settled && runs.iter().any(looked_different) {
            self.bench = bench;
            return Ok(false);
        }
        self.note_start(clock, &events, runs);
        for run in runs {
            self.run(&events, run, everything, None);
        }
        self.bench = bench;
        Ok(true)
    }

    /// Counts one item in one period.
    fn item(&mut self, item: usize, knowledge: &Knowledge, period: usize) -> Result<(), TimetableError> {
        let events = self.timeline.known(item, knowledge.known_by);
        let Some(clock) = self.judge.clock() else {
            self.whole_item(&events, knowledge, Some(period));
            return Ok(());
        };
        let mut bench = std::mem::take(&mut self.bench);
        self.find_runs(clock, &events, knowledge, &mut bench)?;
        self.note_start(clock, &events, &bench.runs);
        for run in &bench.runs {
            self.run(&events, run, knowledge, Some(period));
        }
        self.bench = bench;
        Ok(())
    }

    /// Finds the runs of an item.
    fn find_runs(
        &self,
        clock: usize,
        events: &ItemEvents<'_>,
        knowledge: &Knowledge,
        bench: &mut RunBench,
    ) -> Result<(), TimetableError> {
        let (until, windows) = (knowledge.until, &knowledge.windows);
        bench.judge(self.question.plan, self.objective, clock, events, until, windows)?;
        if self.is_in_conflict(events.item) {
            bench.runs.iter_mut().for_each(|run| run.unlisted = true);
        }
        Ok(())
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
        let opens = self.judge.opened.is_some_and(|opened| clock.start.contains(&opened));
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
            if placed.class == Class::Undecided && !self.is_in_conflict(events.item) {
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

    /// Whether an item that counts as a whole looked different when its period settled: what becomes of it later changes
    /// nothing of what was said of it.
    fn whole_looked_different(&self, events: &ItemEvents<'_>) -> bool {
        if matches!(self.question.measure, ItemPlan::Leads(_) | ItemPlan::Tickets(_)) {
            return true;
        }
        let ItemJudge { everything, then, .. } = self.judge;
        let period = events.arrived().and_then(|arrived| self.question.periods.at(arrived));
        period.map(|period| &then[period]).is_some_and(|then| {
            then.known_by < everything.known_by
                && events.attributes_at(then.until) != events.attributes_at(everything.until)
        })
    }

    /// An item that is counted or tested as a whole, in the period of its first event.
    fn whole_item(&mut self, events: &ItemEvents<'_>, knowledge: &Knowledge, only: Option<usize>) {
        if let ItemPlan::Leads(leads) = self.question.measure {
            return self.lead(leads, events, knowledge, only);
        }
        if let ItemPlan::Tickets(tickets) = self.question.measure {
            return self.ticket(tickets, events, knowledge, only);
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
        let class = if self.is_in_conflict(events.item) { Class::Undecided } else { class };
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
        if self.is_in_conflict(events.item) {
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

    /// A ticket that counts by what became of it.
    fn ticket(
        &mut self,
        tickets: &TicketPlan,
        events: &ItemEvents<'_>,
        knowledge: &Knowledge,
        only: Option<usize>,
    ) {
        let ItemQuestion { plan, periods, facts, .. } = *self.question;
        let question = TicketQuestion { plan: tickets, term: &plan.term, periods, until: knowledge.until };
        let counted = count_ticket(&question, events);
        if counted.is_empty() {
            return;
        }
        let attributes = events.attributes_at(knowledge.until);
        if !belongs(plan, self.objective, &attributes, &facts.names) {
            return;
        }
        for TicketCount { at, class } in counted {
            let (period, day) = match at {
                TicketAt::Period(period) => (Some(period), None),
                TicketAt::Instant(at) => (periods.at(at), self.day(at)),
            };
            let Some(period) = period.filter(|period| only.is_none_or(|only| only == *period)) else {
                continue;
            };
            let class = if self.is_in_conflict(events.item) { Class::Undecided } else { class };
            let placed = Placed { period, class, outcome: None, again: false, carried_from: None };
            self.add(&attributes, events.item, placed, None, Counted { value: None, elapsed: None, day });
        }
    }

    /// The local day on which something counts, where the goal is spread over days.
    fn day(&self, at: Instant) -> Option<Instant> {
        (self.objective.pace != Pace::None).then(|| self.question.plan.term.day_of(at))
    }

    fn note_unlisted(&mut self, events: &ItemEvents<'_>, attributes: &Attributes<'_>) {
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
        attributes: &Attributes<'_>,
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

/// Whether an item with these attributes is one that an objective is about: of its service, and past its filter.
pub fn belongs(plan: &Plan, objective: &ObjectivePlan, attributes: &Attributes<'_>, names: &Names) -> bool {
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
