use super::{Outcome, Reason};
use crate::agreement::NoData;
use crate::measure::Figure;
use crate::plan::{Goal, ObjectivePlan};

/// Holds a figure of counted items against a goal. Equal is met where the goal says so; the comparison is exact.
pub(super) fn hold(objective: &ObjectivePlan, figure: &Figure, items: u64, goal: &Goal) -> (Outcome, Reason) {
    let Some(value) = &figure.value else { return (without_data(objective), Reason::NoData) };
    if items < u64::from(objective.at_least) {
        if items == 0 {
            return (without_data(objective), Reason::NoData);
        }
        return (Outcome::Undecided, Reason::TooFewItems { items, needed: objective.at_least });
    }
    (held(goal.holds(value)), Reason::Figure)
}

/// What an objective is when there is nothing to judge.
pub(super) fn without_data(objective: &ObjectivePlan) -> Outcome {
    match objective.no_data {
        NoData::Undecided => Outcome::Undecided,
        NoData::Met => Outcome::Met,
        NoData::Missed => Outcome::Missed,
    }
}

pub(super) fn held(holds: bool) -> Outcome {
    if holds { Outcome::Met } else { Outcome::Missed }
}

/// The outcome of several that must all be met: a miss decides, then whatever is not yet known, then an excuse.
/// Values without data stand aside while others have some.
pub(super) fn all_of(outcomes: &[(Outcome, Reason)]) -> Outcome {
    let with_data: Vec<Outcome> = outcomes
        .iter()
        .filter(|(_, reason)| *reason != Reason::NoData)
        .map(|(outcome, _)| *outcome)
        .collect();
    let decisive: Vec<Outcome> = if with_data.is_empty() {
        outcomes.iter().map(|(outcome, _)| *outcome).collect()
    } else {
        let silent_misses = outcomes
            .iter()
            .filter(|(outcome, reason)| *reason == Reason::NoData && *outcome == Outcome::Missed);
        with_data.into_iter().chain(silent_misses.map(|(outcome, _)| *outcome)).collect()
    };
    let order = [Outcome::Missed, Outcome::Open, Outcome::Undecided, Outcome::Excused, Outcome::Met];
    order.into_iter().find(|outcome| decisive.contains(outcome)).unwrap_or(Outcome::Undecided)
}
