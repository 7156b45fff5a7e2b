use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::sums::{amounts, sum_number, sums};
use crate::diagnostic::{Diagnostics, Severity, Span};

pub(in crate::check) const RULE: Rule = Rule {
    code: "negative-amount",
    severity: Severity::Error,
    about: "a fee, a payment or a bound is negative",
    run,
};

/// Who pays is said by the action, never by a sign.
///
/// Example: `credit: { pays: -10% }`. Instead: `credit: { pays: 10% }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let negative = sums(agreement).into_iter().filter(|sum| sum_number(&sum.value).is_negative());
    let mut places: Vec<Span> = negative.map(|sum| sum.span).collect();
    let negative = amounts(agreement).into_iter().filter(|(money, _)| money.amount.is_negative());
    places.extend(negative.map(|(_, span)| span));
    places.sort_unstable();
    places.dedup();
    for span in places {
        diagnostics.push(RULE.at(
            span,
            "this amount is negative",
            "write it without a sign; who pays is said by `credit`, `refund`, `waiver` or `fine`",
        ));
    }
}
