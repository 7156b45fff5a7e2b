use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::payments::{paid_sums, payments};
use crate::check::sums::sum_number;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "remedy-without-amount",
    severity: Severity::Error,
    about: "a remedy pays nothing in every case",
    run,
};

/// A remedy of nothing looks like a promise and is none. A single band of 0 % is fine: it says that a small miss
/// is free.
///
/// Example: `credit: { pays: 0% }`. Instead: what is owed, or no remedy.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for payment in payments(agreement) {
        let sums = paid_sums(payment.pay);
        if sums.iter().all(|sum| sum_number(&sum.value).is_zero()) {
            let span = sums.first().map_or(payment.id.span, |sum| sum.span);
            diagnostics.push(RULE.at(
                span,
                format!("the remedy `{}` pays nothing", payment.id.value),
                "write what is owed, like `10%` or `500.00 EUR`, or remove the remedy",
            ));
        }
    }
}
