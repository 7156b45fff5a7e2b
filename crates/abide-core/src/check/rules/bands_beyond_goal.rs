use std::cmp::Ordering;

use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::ladders::{Reach, ladders};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "bands-beyond-goal",
    severity: Severity::Error,
    about: "a band begins where the goal is still met",
    run,
};

/// A remedy that follows a miss is never read where the goal is met: the band promises what is never paid. Where
/// several objectives share a table, it is enough that the band fits one of them.
///
/// Example: `goal: ">= 99.5%"` and a band `"< 99.9%"`. Instead: `"< goal"`, or the trigger `value`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for ladder in ladders(agreement).iter().filter(|ladder| ladder.follows_miss) {
        for (cut, _) in ladder.bands.iter() {
            let beyond = ladder.goals.iter().all(|goal| {
                let band = Reach::of_cut(&cut.value, Some(goal.goal));
                let miss = Reach::of_miss(goal.goal);
                let fits = goal.unit.is_some_and(|unit| unit.takes(&goal.goal.value));
                let order = band.zip(miss).and_then(|(band, miss)| band.compare(&miss));
                fits && order == Some(Ordering::Greater)
            });
            if let (Some(goal), true) = (ladder.goals.first(), beyond) {
                diagnostics.push(
                    RULE.at(
                        cut.span,
                        "this band begins where the goal is still met, and there nothing is paid",
                        "cut it at `\"< goal\"` (or `\"> goal\"`), or let the remedy follow a `value` instead of a miss",
                    )
                    .label(goal.span, "the goal"),
                );
            }
        }
    }
}
