use abide_time::{Duration, Instant, Interval, TimetableError};

use super::stretch::{Stretch, stretches};
use crate::clock::{Allowance, ItemsError, LimitChange, Run, RunEnd, Superseded, Timeline};
use crate::fact::Facts;
use crate::measure::exclusion::windows_known;
use crate::measure::items::{
    Class, ItemRun, ItemWindows, PeriodTable, belongs, complete_until, folded, item_runs, place,
};
use crate::plan::{FilterPlan, ItemPlan, MeasurePlan, ObjectivePlan, Plan, StatisticOf};
use crate::text::Source;

/// Why an item cannot be explained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExplainError {
    /// The agreement has no such objective.
    #[error("the agreement has no objective `{0}`")]
    UnknownObjective(String),
    /// The objective looks at no clock.
    #[error("the objective `{0}` has no clock, so its items have no times to explain")]
    NoClock(String),
    /// The facts have no such item.
    #[error("the facts have no item `{0}`")]
    UnknownItem(String),
    /// The objective is not about the item: another service, or its filter leaves it out.
    #[error("the objective `{objective}` is not about `{item}`: its service or its `where` leaves it out")]
    NotAbout {
        /// The objective.
        objective: String,
        /// The item.
        item: String,
    },
    /// An instant outside the horizon of timetables.
    #[error(transparent)]
    Time(#[from] TimetableError),
    /// The items cannot be looked at.
    #[error(transparent)]
    Items(#[from] ItemsError),
}

/// How one objective's clock took the time of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemExplanation {
    /// The item.
    pub item: String,
    /// The objective.
    pub objective: String,
    /// Its line in the agreement.
    pub objective_line: u32,
    /// The clock.
    pub clock: String,
    /// Its line, unless it is built in.
    pub clock_line: Option<u32>,
    /// The calendars that may count, by id.
    pub calendars: Vec<String>,
    /// Until when the item's time was taken.
    pub until: Instant,
    /// The runs of the clock.
    pub runs: Vec<RunExplanation>,
}

/// One run of the clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunExplanation {
    /// When it started.
    pub started: Instant,
    /// What it may take, with the line that says so.
    pub limit: Option<(Duration, u32)>,
    /// Why it has no limit: `not-judged`, `unlisted` or `unlimited`.
    pub without_limit: Option<&'static str>,
    /// What was counted.
    pub elapsed: Duration,
    /// The first instant at which the limit is reached if nothing more happens.
    pub due: Option<Instant>,
    /// When it ran over.
    pub over_at: Option<Instant>,
    /// `running`, `paused`, `stopped`, `cancelled`, `reset` or `restarted`.
    pub end: &'static str,
    /// When it stopped, was cancelled or gave way.
    pub ended_at: Option<Instant>,
    /// Each stop with what had been counted, and the reopening after it.
    pub stops: Vec<(Instant, Duration, Option<Instant>)>,
    /// The changes of its limit while it ran, in their order.
    pub limit_changes: Vec<LimitChange>,
    /// Every stretch from the start to the end, without gaps.
    pub stretches: Vec<Stretch>,
    /// In which periods it counts, and as what.
    pub counted_in: Vec<CountedIn>,
}

/// That a run counts in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedIn {
    /// The period.
    pub period: String,
    /// `met`, `missed`, `excused`, `open`, `removed` or `undecided`.
    pub class: &'static str,
    /// Whether it had counted before and was reopened later.
    pub again: bool,
}

/// Explains one item under one objective, with what was known by `as_of`.
pub fn explain_item(
    plan: &Plan,
    source: &Source,
    facts: &Facts,
    timeline: &Timeline<'_>,
    objective: &str,
    item: &str,
    as_of: Instant,
) -> Result<ItemExplanation, ExplainError> {
    let position = plan.objectives.iter().position(|known| known.id == objective);
    let position = position.ok_or_else(|| ExplainError::UnknownObjective(objective.to_owned()))?;
    let terms = &plan.objectives[position];
    let clock = clock_of(terms).ok_or_else(|| ExplainError::NoClock(objective.to_owned()))?;
    let stream = plan.clocks[clock].of;
    let item_position = facts.names.find(item).and_then(|name| timeline.position(stream, name));
    let item_position = item_position.ok_or_else(|| ExplainError::UnknownItem(item.to_owned()))?;
    let until = complete_until(facts, stream, as_of);
    let term = Interval::spanning(plan.term.interval.start(), plan.term.interval.end());
    let exclusions = windows_known(plan, facts, position, &FilterPlan::default(), as_of, term);
    let events = timeline.known(item_position, as_of);
    if !belongs(plan, terms, &events.attributes_at(until), &facts.names) {
        return Err(ExplainError::NotAbout { objective: objective.to_owned(), item: item.to_owned() });
    }
    let folded = folded(plan, terms, clock, &events, until, &exclusions.paused(), true)?;
    let item_runs = item_runs(plan, terms, clock, &events, until, &ItemWindows::of(&exclusions))?;
    let periods = PeriodTable::new(plan, terms, as_of);
    let mut runs = Vec::new();
    for (run_position, run) in folded.runs.iter().enumerate() {
        let mut all = Vec::new();
        for (_, segment) in folded.segments.iter().filter(|(of, _)| *of == run_position) {
            all.extend(stretches(segment, &facts.names)?);
        }
        let counted_in = item_runs.get(run_position).map(|run| counted_in(run, &periods, terms, as_of));
        let changes = folded.limit_changes_of(run_position);
        runs.push(run_explanation(source, run, changes, all, counted_in.unwrap_or_default()));
    }
    let line = |span: crate::diagnostic::Span| source.place(span.start).line;
    Ok(ItemExplanation {
        item: item.to_owned(),
        objective: objective.to_owned(),
        objective_line: line(terms.span),
        clock: plan.clocks[clock].id.clone(),
        clock_line: plan.clocks[clock].span.map(line),
        calendars: terms.calendar_ids.clone(),
        until,
        runs,
    })
}

/// The clock that an objective looks at.
pub(super) fn clock_of(terms: &ObjectivePlan) -> Option<usize> {
    match &terms.measure {
        MeasurePlan::Items(ItemPlan::Within { clock }) => Some(*clock),
        MeasurePlan::Items(ItemPlan::Statistic { of: StatisticOf::Clock(clock), .. }) => Some(*clock),
        MeasurePlan::Items(_) | MeasurePlan::Outages(_) | MeasurePlan::Records(_) => None,
    }
}

fn counted_in(run: &ItemRun, periods: &PeriodTable, terms: &ObjectivePlan, as_of: Instant) -> Vec<CountedIn> {
    let placed = place(run, periods, terms.counts_in, as_of).into_iter();
    let counted = placed.map(|placed| CountedIn {
        period: periods.period(placed.period).name.clone(),
        class: match placed.class {
            Class::Met => "met",
            Class::Missed => "missed",
            Class::Excused => "excused",
            Class::Open => "open",
            Class::Removed => "removed",
            Class::Undecided => "undecided",
            Class::Amount => "amount",
        },
        again: placed.again,
    });
    counted.collect()
}

fn run_explanation(
    source: &Source,
    run: &Run,
    limit_changes: Vec<LimitChange>,
    stretches: Vec<Stretch>,
    counted_in: Vec<CountedIn>,
) -> RunExplanation {
    let (limit, without_limit) = match run.allowance {
        Allowance::Time(limit) => (Some((limit.value, source.place(limit.span.start).line)), None),
        Allowance::NotJudged(_) => (None, Some("not-judged")),
        Allowance::Unlisted => (None, Some("unlisted")),
        Allowance::Unlimited => (None, Some("unlimited")),
    };
    let (end, ended_at) = match run.end {
        RunEnd::Running => ("running", None),
        RunEnd::Paused => ("paused", None),
        RunEnd::Stopped(at) => ("stopped", Some(at)),
        RunEnd::Cancelled(at) => ("cancelled", Some(at)),
        RunEnd::Superseded(at, Superseded::Reset) => ("reset", Some(at)),
        RunEnd::Superseded(at, Superseded::Changed) => ("restarted", Some(at)),
    };
    RunExplanation {
        started: run.started,
        limit,
        without_limit,
        elapsed: run.elapsed,
        due: run.due,
        over_at: run.over_at,
        end,
        ended_at,
        stops: run.stops.iter().map(|stop| (stop.at, stop.elapsed, stop.reopened)).collect(),
        limit_changes,
        stretches,
        counted_in,
    }
}
