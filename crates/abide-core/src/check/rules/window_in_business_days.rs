use crate::agreement::{Agreement, Delay, Measure};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "window-in-business-days",
    severity: Severity::Error,
    about: "the window of a first resolution is counted in business days",
    run,
};

/// Whether somebody calls again does not depend on business days.
///
/// Example: `first-call-resolution: { window: 5 business days }`. Instead: `window: 7 days`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let (window, message) = match &objective.measure {
            Measure::FirstCall(terms) => {
                (&terms.window, "whether somebody calls again does not depend on business days")
            }
            Measure::FirstContact(terms) => {
                (&terms.window, "whether a ticket is opened again does not depend on business days")
            }
            _ => continue,
        };
        let Some(window) = window else { continue };
        if let Delay::BusinessDays(_) = window.value {
            diagnostics.push(RULE.at(window.span, message, "write the window in days or hours: `7 days`"));
        }
    }
}
