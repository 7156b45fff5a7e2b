use super::holding::all_of;
use super::{Outcome, Reason, Scope, Verdict};
use crate::plan::EachPlan;
use crate::value::Ratio;

/// The verdict of an objective that is judged for each value of a field: it holds when all do, or the agreed share.
///
/// `whole` is the verdict over all values together; its figure is kept, its outcome is replaced.
pub(super) fn over_values(each: &EachPlan, whole: Verdict, of_values: &[Verdict]) -> Verdict {
    if of_values.is_empty() {
        return Verdict { scope: Scope::default(), ..whole };
    }
    let outcomes: Vec<(Outcome, Reason)> =
        of_values.iter().map(|verdict| (verdict.outcome, verdict.reason.clone())).collect();
    let outcome = if each.at_least == Ratio::one() { all_of(&outcomes) } else { by_share(each, &outcomes) };
    let reason = match outcome {
        Outcome::Open => Reason::StillRunning,
        _ => Reason::ShareOfValues {
            met: how_many(&outcomes, |outcome| outcome == Outcome::Met),
            judged: how_many(&outcomes, |outcome| outcome != Outcome::Excused),
            at_least: each.at_least.clone(),
        },
    };
    Verdict { scope: Scope::default(), outcome, reason, ..whole }
}

/// Met when enough values are met whatever the undecided ones turn out to be, missed when they cannot suffice.
fn by_share(each: &EachPlan, outcomes: &[(Outcome, Reason)]) -> Outcome {
    let number = |wanted: fn(Outcome) -> bool| {
        Ratio::whole(i64::try_from(how_many(outcomes, wanted)).unwrap_or(i64::MAX))
    };
    let judged = number(|outcome| outcome != Outcome::Excused);
    let needed = &judged * &each.at_least;
    let met = number(|outcome| outcome == Outcome::Met);
    let hopeful = &met + &number(|outcome| matches!(outcome, Outcome::Undecided | Outcome::Open));
    if met >= needed {
        Outcome::Met
    } else if hopeful < needed {
        Outcome::Missed
    } else if outcomes.iter().any(|(outcome, _)| *outcome == Outcome::Open) {
        Outcome::Open
    } else {
        Outcome::Undecided
    }
}

/// How many values have a wanted outcome.
fn how_many(outcomes: &[(Outcome, Reason)], wanted: fn(Outcome) -> bool) -> u64 {
    outcomes.iter().filter(|(outcome, _)| wanted(*outcome)).count() as u64
}
