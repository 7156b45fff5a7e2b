use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::sums::amounts;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "other-currency",
    severity: Severity::Error,
    about: "an amount is in another currency than the agreement",
    run,
};

/// Amounts of two currencies cannot be added, capped or compared without a rate that nobody agreed on.
///
/// Example: `currency: EUR` and `fine: { pays: 500.00 USD }`. Instead: `500.00 EUR`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let Some(currency) = &agreement.term.currency else { return };
    for (money, span) in amounts(agreement) {
        if money.currency != currency.value.0 {
            let (ours, theirs) = (currency.value.0.code(), money.currency.code());
            diagnostics.push(
                RULE.at(
                    span,
                    format!("this amount is in {theirs}, and the agreement is in {ours}"),
                    format!("write the amount in {ours}; an agreement has one currency"),
                )
                .label(currency.span, "the currency of the agreement"),
            );
        }
    }
}
