use crate::agreement::{Agreement, Measure};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "limit-missing",
    severity: Severity::Error,
    about: "a share of items within a limit has no limit",
    run,
};

/// `within` is the share of items inside their limit; without one no item can be late.
///
/// Example: `measure: { within: { clock: response } }` and no `limit`. Instead: `limit: 4 hours`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, objective) in agreement.objectives.iter() {
        if let (Measure::ServiceLevel(_), None) = (&objective.measure, &objective.limit) {
            diagnostics.push(RULE.at(
                id.span,
                format!("`{}` does not say how long a caller may wait", id.value),
                "add `limit: 20 seconds`",
            ));
        }
        if let (Measure::Within(terms), None) = (&objective.measure, &objective.limit) {
            diagnostics.push(
                RULE.at(
                    id.span,
                    format!("`{}` does not say how long an item may take", id.value),
                    "add `limit: 4 hours`, or a limit by priority: `limit: { by: priority, of: { p1: 1 hour }, else: 1 hour }`",
                )
                .label(terms.clock.span, "the share of items within a limit"),
            );
        }
    }
}
