use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::by_entries::by_pairs;
use crate::check::figure_unit::value_order;
use crate::check::ladders::Side;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "warn-not-before-goal",
    severity: Severity::Warning,
    about: "people are warned only when the goal is already missed",
    run,
};

/// `warn` is the figure at which there is still time: it lies on the good side of the goal.
///
/// Example: `goal: ">= 99.9%"` and `warn: 99.5%`. Instead: `warn: 99.95%`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(warn) = &objective.warn else { continue };
        for pair in by_pairs(warn, &objective.goal) {
            let goal = pair.second.value;
            let Some(order) = value_order(pair.first.value, &goal.value) else { continue };
            let late = match Side::of(goal.operator) {
                Some(Side::High) => order.is_le(),
                Some(Side::Low) => order.is_ge(),
                None => false,
            };
            if late {
                let better = if Side::of(goal.operator) == Some(Side::High) { "above" } else { "below" };
                diagnostics.push(
                    RULE.at(
                        pair.first.span,
                        "at this figure the goal is missed or at its edge, so the warning comes too late",
                        format!("choose a figure {better} the goal"),
                    )
                    .label(pair.second.span, "the goal"),
                );
            }
        }
    }
}
