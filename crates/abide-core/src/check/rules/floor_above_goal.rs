use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::by_entries::by_pairs;
use crate::check::figure_unit::value_order;
use crate::check::ladders::Side;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "floor-above-goal",
    severity: Severity::Error,
    about: "the floor asks for more than the goal",
    run,
};

/// The floor is tested without any exclusion, so it must be easier than the goal; otherwise the goal decides
/// nothing.
///
/// Example: `goal: ">= 99.5%"` and `floor: 99.9%`. Instead: `floor: 95%`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(floor) = &objective.floor else { continue };
        for pair in by_pairs(floor, &objective.goal) {
            let goal = pair.second.value;
            let Some(order) = value_order(pair.first.value, &goal.value) else { continue };
            let stricter = match Side::of(goal.operator) {
                Some(Side::High) => order.is_gt(),
                Some(Side::Low) => order.is_lt(),
                None => false,
            };
            if stricter {
                let easier = if Side::of(goal.operator) == Some(Side::High) { "below" } else { "above" };
                diagnostics.push(
                    RULE.at(
                        pair.first.span,
                        "the floor is stricter than the goal, so the goal decides nothing",
                        format!("choose a floor {easier} the goal, or remove it"),
                    )
                    .label(pair.second.span, "the goal"),
                );
            }
        }
    }
}
