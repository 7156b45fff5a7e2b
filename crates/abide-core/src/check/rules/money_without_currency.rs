use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::sums::amounts;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "money-without-currency",
    severity: Severity::Error,
    about: "the agreement names amounts of money, and its term no currency",
    run,
};

/// An agreement has one currency, and it is said once, in the term. Told once, at the first amount.
///
/// Example: `fee: 4000.00 EUR per month` without `term.currency`. Instead: `currency: EUR` in `term`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    if agreement.term.currency.is_some() {
        return;
    }
    if let Some((money, span)) = amounts(agreement).into_iter().next() {
        diagnostics.push(RULE.at(
            span,
            "there is money here, and the term does not say the currency of the agreement",
            format!("add `currency: {}` to `term`", money.currency.code()),
        ));
    }
}
