use abide_time::{Duration, Instant, IntervalSet, TimetableError};
use smallvec::SmallVec;

use crate::clock::{
    Allowance, Attributes, Folded, ItemEvents, Judging, Run, RunEnd, Stop, Terms, Wakes, fold_into,
};
use crate::diagnostic::Spanned;
use crate::measure::exclusion::ExclusionTimes;
use crate::plan::{ObjectivePlan, Plan};

/// One run of an item with the outcomes it had, ready to be counted.
#[derive(Debug, Clone)]
pub struct ItemRun {
    /// When the run started.
    pub started: Instant,
    /// Its outcomes in time order: each stop within the limit, then the overrun, which is final.
    pub outcomes: SmallVec<[RunOutcome; 1]>,
    /// When the run ended in whatever way; none while it runs or is paused.
    pub ended: Option<Instant>,
    /// When the run ended without being judged: cancelled, or another run took its place.
    pub withdrawn: Option<Instant>,
    /// Whether an exclusion leaves it out of the count.
    pub removed: bool,
    /// Whether the agreement says nothing for it, so that it stays undecided.
    pub unlisted: bool,
    /// What had been counted in all.
    pub elapsed: Duration,
    /// What it may take.
    pub limit: Option<Spanned<Duration>>,
    /// Whether it was reopened after it had run over: an earlier instant then saw another stop.
    pub reopened_over: bool,
}

/// One outcome of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunOutcome {
    /// Whether the limit was kept.
    pub kept: bool,
    /// When it was decided: the stop, or the instant at which it ran over.
    pub decided: Instant,
    /// From when that could be known.
    pub known_at: Instant,
    /// When the run stopped, where it did.
    pub stopped: Option<Instant>,
    /// When it was reopened after this outcome.
    pub reopened: Option<Instant>,
    /// What had been counted by then; of an overrun by the end.
    pub elapsed: Duration,
    /// The exclusion that excuses an overrun.
    pub excused: bool,
}

/// The time of exclusions by what it does to items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemWindows {
    /// Clocks stand still.
    pub paused: IntervalSet,
    /// What was counted in it leaves the count.
    pub removed: IntervalSet,
    /// An overrun by it counts as kept.
    pub good: IntervalSet,
    /// An overrun by it is excused.
    pub excused: IntervalSet,
}

impl ItemWindows {
    /// Sorts the times of exclusions by their effects.
    pub fn of(exclusions: &ExclusionTimes) -> Self {
        ItemWindows {
            paused: exclusions.paused(),
            removed: exclusions.left_out(),
            good: exclusions.good(),
            excused: exclusions.excusing().flat_map(|applied| applied.times.iter()).collect(),
        }
    }
}

/// What judging an item needs, kept from one item to the next, so that most cost no allocation.
#[derive(Debug, Default)]
pub(super) struct RunBench {
    folded: Folded,
    pub(super) runs: Vec<ItemRun>,
}

/// Folds an item's events by a clock of an objective, exclusions applied.
///
/// `pause` windows stop the clock. An overrun that would not be one without the time of a `count-as-good` window
/// counts as kept, and without the time of an `excuse` window as excused. A run that counted time inside a
/// `remove` window leaves the count.
pub fn item_runs(
    plan: &Plan,
    objective: &ObjectivePlan,
    clock: usize,
    events: &ItemEvents<'_>,
    until: Instant,
    windows: &ItemWindows,
) -> Result<Vec<ItemRun>, TimetableError> {
    let mut bench = RunBench::default();
    bench.judge(plan, objective, clock, events, until, windows)?;
    Ok(bench.runs)
}

impl RunBench {
    /// The runs of an item, in the place of those of the one before.
    pub(super) fn judge(
        &mut self,
        plan: &Plan,
        objective: &ObjectivePlan,
        clock: usize,
        events: &ItemEvents<'_>,
        until: Instant,
        windows: &ItemWindows,
    ) -> Result<(), TimetableError> {
        let RunBench { folded: own, runs: item_runs } = self;
        item_runs.clear();
        let ask = |windows: &IntervalSet| folded(plan, objective, clock, events, until, windows, false);
        let ItemWindows { paused, removed, good, excused } = windows;
        folded_into(plan, objective, clock, events, (until, paused, false), own)?;
        let runs = &own.runs;
        if runs.is_empty() {
            return Ok(());
        }
        let without_good = if good.is_empty() { None } else { Some(ask(&paused.union(good))?.runs) };
        let without_excused = if excused.is_empty() { None } else { Some(ask(&paused.union(excused))?.runs) };
        for (position, run) in runs.iter().enumerate() {
            let kept_in = |other: &Option<Vec<Run>>| {
                let same = other.as_ref().and_then(|runs| runs.get(position));
                same.is_some_and(|same| same.started == run.started && same.over_at.is_none())
            };
            let mut item_run = ItemRun::of(run, run.over_at.is_some() && kept_in(&without_excused));
            if run.over_at.is_some() && kept_in(&without_good) {
                let forgiven = without_good.as_ref().and_then(|runs| runs.get(position));
                item_run = forgiven.map_or(item_run, |forgiven| ItemRun::of(forgiven, false));
            }
            if !removed.is_empty() {
                let with_removed = ask(&paused.union(removed))?.runs;
                let same = with_removed.get(position);
                item_run.removed = same.is_none_or(|same| same.elapsed != run.elapsed);
            }
            item_runs.push(item_run);
        }
        Ok(())
    }
}

/// Folds an item's events by a clock, its sleep resolved.
pub fn folded(
    plan: &Plan,
    objective: &ObjectivePlan,
    clock: usize,
    events: &ItemEvents<'_>,
    until: Instant,
    windows: &IntervalSet,
    explain: bool,
) -> Result<Folded, TimetableError> {
    let mut into = Folded::default();
    folded_into(plan, objective, clock, events, (until, windows, explain), &mut into)?;
    Ok(into)
}

fn folded_into(
    plan: &Plan,
    objective: &ObjectivePlan,
    clock: usize,
    events: &ItemEvents<'_>,
    (until, windows, explain): (Instant, &IntervalSet, bool),
    into: &mut Folded,
) -> Result<(), TimetableError> {
    let clock = &plan.clocks[clock];
    let terms = Terms { limit: objective.limit.as_ref(), calendar: &objective.calendar };
    let wakes = match clock.after {
        None => Wakes::Awake,
        Some(after) => {
            let none = IntervalSet::default();
            let before = folded(plan, objective, after, events, until, &none, false)?;
            Wakes::At(before.first_stop)
        }
    };
    fold_into(events, &Judging { clock, terms, until, windows, explain, wakes }, into)
}

/// The stops of a run after it had run over.
fn stops_after(run: &Run, over_at: Instant) -> impl Iterator<Item = &Stop> {
    run.stops.iter().filter(move |stop| stop.at > over_at)
}

impl ItemRun {
    fn of(run: &Run, excused: bool) -> ItemRun {
        let limit = match run.allowance {
            Allowance::Time(limit) => Some(limit),
            Allowance::NotJudged(_) | Allowance::Unlisted | Allowance::Unlimited => None,
        };
        let mut outcomes: SmallVec<[RunOutcome; 1]> = run
            .stops
            .iter()
            .filter(|stop| run.over_at.is_none_or(|over_at| stop.at <= over_at))
            .map(|stop| RunOutcome {
                kept: true,
                decided: stop.at,
                known_at: stop.at,
                stopped: Some(stop.at),
                reopened: stop.reopened,
                elapsed: stop.elapsed,
                excused: false,
            })
            .collect();
        // What is not judged has no outcome.
        if matches!(run.allowance, Allowance::NotJudged(_)) {
            outcomes.clear();
        }
        if let Some(over_at) = run.over_at {
            outcomes.push(RunOutcome {
                kept: false,
                decided: over_at,
                known_at: run.over_known_at.unwrap_or(over_at),
                stopped: stops_after(run, over_at).find(|stop| stop.reopened.is_none()).map(|stop| stop.at),
                reopened: None,
                elapsed: run.elapsed,
                excused,
            });
        }
        ItemRun {
            started: run.started,
            outcomes,
            ended: match run.end {
                RunEnd::Running | RunEnd::Paused => None,
                RunEnd::Stopped(at) | RunEnd::Cancelled(at) | RunEnd::Superseded(at, _) => Some(at),
            },
            withdrawn: match (run.end, run.allowance) {
                (RunEnd::Cancelled(at) | RunEnd::Superseded(at, _), _) => Some(at),
                (_, Allowance::NotJudged(_)) => Some(run.started),
                _ => None,
            },
            removed: false,
            unlisted: run.allowance == Allowance::Unlisted,
            elapsed: run.elapsed,
            limit,
            reopened_over: run
                .over_at
                .is_some_and(|over_at| stops_after(run, over_at).any(|stop| stop.reopened.is_some())),
        }
    }
}

impl RunOutcome {
    /// Whether the outcome was reached and not reopened at an instant.
    pub fn stands_at(&self, instant: Instant) -> bool {
        self.decided <= instant && self.reopened.is_none_or(|reopened| reopened > instant)
    }
}

/// The attributes that decide where an outcome belongs: those at its instant.
pub(super) fn attributes_for<'t>(
    events: &ItemEvents<'t>,
    outcome: Option<&RunOutcome>,
    until: Instant,
) -> Attributes<'t> {
    events.attributes_at(outcome.map_or(until, |outcome| outcome.known_at))
}
