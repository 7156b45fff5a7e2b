use crate::agreement::{Agreement, Delay, Measure};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "window-in-business-days",
    severity: Severity::Error,
    about: "the window of a first-call resolution is counted in business days",
    run,
};

/// Whether somebody calls again does not depend on business days.
///
/// Example: `first-call-resolution: { window: 5 business days }`. Instead: `window: 7 days`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Measure::FirstCall(terms) = &objective.measure else { continue };
        let Some(window) = &terms.window else { continue };
        if let Delay::BusinessDays(_) = window.value {
            diagnostics.push(RULE.at(
                window.span,
                "whether somebody calls again does not depend on business days",
                "write the window in days or hours: `7 days`",
            ));
        }
    }
}
