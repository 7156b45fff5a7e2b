use abide_time::Instant;
use smallvec::SmallVec;

use super::{ItemRun, PeriodTable, RunOutcome};
use crate::agreement::CountsIn;

/// As what a run counts in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// Within its limit.
    Met,
    /// Over its limit.
    Missed,
    /// Over its limit, but excused.
    Excused,
    /// Neither stopped nor over; listed apart.
    Open,
    /// Left out by an exclusion.
    Removed,
    /// The agreement says nothing for it.
    Undecided,
    /// It adds an amount, and is no item itself: of a delivery the occurrences are the items.
    Amount,
}

/// That a run counts in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// The period, by position.
    pub period: usize,
    /// As what.
    pub class: Class,
    /// The outcome, by position among the run's; none while it is open or undecided.
    pub outcome: Option<usize>,
    /// Whether it had counted before and was reopened after that period had settled.
    pub again: bool,
    /// The period in which it was opened, where it counts in a later one because it was undecided when that settled.
    pub carried_from: Option<usize>,
}

/// Where a run counts; mostly in one period.
pub type Placements = SmallVec<[Placed; 2]>;

/// The periods in which a run counts, with what was known by an instant.
///
/// `decided`: an outcome counts in the period of its instant, unless the item was reopened before that period
/// settled. `stopped`: the same by the stop. `opened`: in the period of the start, or, where the run was undecided
/// when that settled, in the first later one at whose settlement it was decided; so every run counts exactly once.
/// Source: DESIGN §4, decisions 9 and 11.
pub fn place(run: &ItemRun, periods: &PeriodTable, counts_in: CountsIn, known_by: Instant) -> Placements {
    // What was opened before the term is under other terms, or none.
    if periods.at(run.started).is_none() {
        return Placements::new();
    }
    if run.unlisted || run.removed {
        let class = if run.removed { Class::Removed } else { Class::Undecided };
        let at = run.outcomes.first().map_or(run.started, |outcome| outcome.decided);
        let placed = |period| Placed { period, class, outcome: None, again: false, carried_from: None };
        return periods.at(at).map(placed).into_iter().collect();
    }
    match counts_in {
        CountsIn::Opened => by_opening(run, periods, known_by),
        CountsIn::Decided => by_outcome(run, periods, known_by, &|outcome| Some(outcome.decided)),
        CountsIn::Stopped => by_outcome(run, periods, known_by, &|outcome| outcome.stopped),
    }
}

fn class(outcome: &RunOutcome) -> Class {
    match (outcome.kept, outcome.excused) {
        (true, _) => Class::Met,
        (false, true) => Class::Excused,
        (false, false) => Class::Missed,
    }
}

fn by_outcome(
    run: &ItemRun,
    periods: &PeriodTable,
    known_by: Instant,
    counts_at: &dyn Fn(&RunOutcome) -> Option<Instant>,
) -> Placements {
    let mut placed = Placements::new();
    let mut counted_before = false;
    for (position, outcome) in run.outcomes.iter().enumerate() {
        if outcome.known_at > known_by {
            continue;
        }
        let Some(period) = counts_at(outcome).filter(|at| *at <= known_by).and_then(|at| periods.at(at))
        else {
            continue;
        };
        let settles_at = periods.settles_at(period);
        let reopened_in_time = outcome.reopened.is_some_and(|at| at < settles_at && at <= known_by);
        if reopened_in_time {
            // Reopened before its period settled, the item is open again.
            placed.push(Placed {
                period,
                class: Class::Open,
                outcome: None,
                again: false,
                carried_from: None,
            });
            continue;
        }
        placed.push(Placed {
            period,
            class: class(outcome),
            outcome: Some(position),
            again: counted_before,
            carried_from: None,
        });
        counted_before = true;
    }
    for open in open_periods(run, periods, known_by, counts_at) {
        if placed.iter().all(|placed| placed.period != open.period) {
            placed.push(open);
        }
    }
    placed
}

/// The periods at whose end, or at the instant of judging, the run was not yet counted.
fn open_periods(
    run: &ItemRun,
    periods: &PeriodTable,
    known_by: Instant,
    counts_at: &dyn Fn(&RunOutcome) -> Option<Instant>,
) -> Placements {
    let Some(first) = periods.at(run.started) else { return Placements::new() };
    let mut open = Placements::new();
    for period in first..periods.len() {
        let interval = periods.period(period).interval;
        if interval.start() > known_by {
            break;
        }
        let end = interval.end().min(known_by);
        let withdrawn = run.withdrawn.is_some_and(|at| at <= end);
        let counted = run.outcomes.iter().any(|outcome| {
            counts_at(outcome).is_some_and(|at| at <= end)
                && outcome.reopened.is_none_or(|reopened| reopened > end)
        });
        if run.started < end && !withdrawn && !counted {
            open.push(Placed { period, class: Class::Open, outcome: None, again: false, carried_from: None });
        } else if run.outcomes.iter().all(|outcome| outcome.reopened.is_none()) {
            break;
        }
    }
    open
}

/// Until it is decided a run stands as open in its own period and in each that settles meanwhile.
fn by_opening(run: &ItemRun, periods: &PeriodTable, known_by: Instant) -> Placements {
    let Some(first) = periods.at(run.started) else { return Placements::new() };
    let mut placed = Placements::new();
    for period in first..periods.len() {
        let settles_at = periods.settles_at(period);
        let judged_at = settles_at.min(known_by);
        if run.withdrawn.is_some_and(|at| at <= judged_at) && run.outcomes.iter().all(|outcome| outcome.kept)
        {
            return placed;
        }
        let standing = run
            .outcomes
            .iter()
            .enumerate()
            .rev()
            .find(|(_, outcome)| outcome.known_at <= judged_at && outcome.stands_at(judged_at));
        let carried_from = (period != first).then_some(first);
        if let Some((position, outcome)) = standing {
            let outcome_class = class(outcome);
            let outcome = Some(position);
            placed.push(Placed { period, class: outcome_class, outcome, again: false, carried_from });
            return placed;
        }
        placed.push(Placed { period, class: Class::Open, outcome: None, again: false, carried_from });
        if settles_at > known_by {
            return placed;
        }
    }
    placed
}
