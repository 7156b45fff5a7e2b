use crate::agreement::{Agreement, Operator, Value};
use crate::check::Rule;
use crate::check::outage_terms::outage_terms;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "lasting-form",
    severity: Severity::Error,
    about: "the smallest outage that counts is not said as a length of time from which on it counts",
    run,
};

/// `lasting` says how long an outage must be to count. With `<` the long outages would be the ones that do not.
///
/// Example: `lasting: "<= 5 minutes"`. Instead: `lasting: ">= 5 minutes"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(lasting) = outage_terms(&objective.measure).and_then(|terms| terms.lasting.as_ref()) else {
            continue;
        };
        let hint = "write it like `lasting: \">= 5 minutes\"`";
        if !matches!(lasting.value.value, Value::Time(_)) {
            diagnostics.push(RULE.at(lasting.span, "an outage lasts a time, and this is none", hint));
        } else if !matches!(lasting.value.operator, Operator::AtLeast | Operator::MoreThan) {
            let message = "so written, only short outages count and long ones do not";
            diagnostics.push(RULE.at(lasting.span, message, hint));
        }
    }
}
