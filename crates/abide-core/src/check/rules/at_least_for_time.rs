use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::outage_terms::outage_terms;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "at-least-for-time",
    severity: Severity::Error,
    about: "a measure of time has a smallest number of items",
    run,
};

/// Availability, downtime and the like are figures of time; there are no items that could be too few.
///
/// Example: `measure: availability` and `at-least: 20 items`. Instead: remove it.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        if let (Some(_), Some(at_least)) = (outage_terms(&objective.measure), &objective.at_least) {
            diagnostics.push(RULE.at(
                at_least.span,
                format!("`{}` is taken of time, which has no items to count", objective.measure.key()),
                "remove `at-least`; what unknown time counts as is `unknown` in the measure",
            ));
        }
    }
}
