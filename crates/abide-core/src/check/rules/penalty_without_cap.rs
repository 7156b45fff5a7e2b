use crate::agreement::{Agreement, Amount, Scale, Trigger};
use crate::check::Rule;
use crate::check::payments::{covers, paid_sums, payments};
use crate::check::triggers::innermost;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "penalty-without-cap",
    severity: Severity::Warning,
    about: "what a remedy may come to has no bound",
    run,
};

/// Steps and payments for each late item grow with the harm. A provider that signs them without a bound signs a
/// blank cheque, and a court may not uphold it.
///
/// Example: `steps: { each: 1 hour, pays: 5%, … }` alone. Instead: `at-most: 30%` beside `pays`, or a cap.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for payment in payments(agreement) {
        let capped = agreement.caps.iter().any(|(_, cap)| covers(&cap.covers, &payment.id.value));
        let by_item = matches!(innermost(&payment.remedy.when), Trigger::Breached(_));
        let by_step = matches!(payment.pay.pays, Amount::Scaled(Scale::Steps(_)));
        if capped || payment.pay.at_most.is_some() || !(by_item || by_step) {
            continue;
        }
        let grows = if by_step { "with every step" } else { "with every late item" };
        let span = paid_sums(payment.pay).first().map_or(payment.id.span, |sum| sum.span);
        diagnostics.push(
            RULE.at(
                span,
                format!("the remedy `{}` grows {grows}, and nothing bounds it", payment.id.value),
                "add `at-most: 30%` beside `pays`, or a cap: `caps: { monthly: { covers: all, at-most: 30% per month } }`",
            ),
        );
    }
}
