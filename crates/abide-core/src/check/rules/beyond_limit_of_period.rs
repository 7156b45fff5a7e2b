use crate::agreement::{Agreement, Amount, Beyond, Scale, Trigger};
use crate::check::Rule;
use crate::check::payments::payments;
use crate::check::triggers::innermost;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "beyond-limit-of-period",
    severity: Severity::Error,
    about: "steps beyond a limit follow something that has no limit",
    run,
};

/// A limit belongs to one item, so only a remedy that follows each late item can count from it.
///
/// Example: `when: { missed: response }` and `beyond: limit`. Instead: `when: { breached: response }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for payment in payments(agreement) {
        let Amount::Scaled(Scale::Steps(steps)) = &payment.pay.pays else { continue };
        let trigger = innermost(&payment.remedy.when);
        if matches!(steps.beyond.value, Beyond::Limit) && !matches!(trigger, Trigger::Breached(_)) {
            diagnostics.push(RULE.at(
                steps.beyond.span,
                format!("`{}` is about a period, and only an item has a limit", trigger.key()),
                "write `beyond: goal`, or let the remedy follow each late item by `when: { breached: … }`",
            ));
        }
    }
}
