use std::cmp::Ordering;

use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::ladders::{Reach, ladders};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "bands-short-of-goal",
    severity: Severity::Warning,
    about: "a small miss falls into no band and pays nothing",
    run,
};

/// Between the goal and the outermost band the promise is missed and nothing follows. Where that is meant, a band
/// of 0 % says so.
///
/// Example: `goal: ">= 99.9%"` and bands from `"< 99%"` on. Instead: add `"< goal": 5%`, or `"< goal": 0%`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for ladder in ladders(agreement).iter().filter(|ladder| ladder.follows_miss) {
        for goal in &ladder.goals {
            let Some(miss) = Reach::of_miss(goal.goal) else { continue };
            let bands = ladder.bands.iter();
            let reaches =
                bands.filter_map(|(cut, _)| Some((Reach::of_cut(&cut.value, Some(goal.goal))?, cut)));
            let compared: Vec<_> =
                reaches.filter_map(|(reach, cut)| Some((reach.compare(&miss)?, reach, cut))).collect();
            let widest = compared.iter().max_by(|one, two| one.1.compare(&two.1).unwrap_or(Ordering::Equal));
            if let Some((Ordering::Less, _, cut)) = widest {
                diagnostics.push(
                    RULE.at(
                        cut.span,
                        format!("`{}` can be missed without falling into this band or a worse one", goal.objective.value),
                        "add a band at the goal, like `\"< goal\": 5%`; `0%` there says that a small miss is free",
                    )
                    .label(goal.span, "the goal"),
                );
            }
        }
    }
}
