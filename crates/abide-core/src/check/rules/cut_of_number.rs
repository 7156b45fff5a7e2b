use crate::agreement::{Agreement, Amount, CutValue, Scale, Value};
use crate::check::Rule;
use crate::check::payments::payments;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "cut-of-number",
    severity: Severity::Error,
    about: "a band of a number of periods or items is cut at something that is no number",
    run,
};

/// `by-streak` counts periods and `by-breaches` items, so their bands are cut at numbers.
///
/// Example: `by-streak: { "< 99%": 10% }`. Instead: `by-streak: { ">= 3": 10% }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for payment in payments(agreement) {
        let Amount::Scaled(Scale::ByStreak(bands) | Scale::ByBreaches(bands)) = &payment.pay.pays else {
            continue;
        };
        for (cut, _) in bands.iter() {
            let counts = match &cut.value.value {
                CutValue::Value(Value::Number { unit, .. }) => unit.is_empty(),
                CutValue::Goal | CutValue::Value(_) => false,
            };
            if !counts {
                diagnostics.push(RULE.at(
                    cut.span,
                    "this band counts what happened, and its cut is no number",
                    "write a number, like `\">= 3\"`",
                ));
            }
        }
    }
}
