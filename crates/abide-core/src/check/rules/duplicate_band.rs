use crate::agreement::{Agreement, Cut, CutValue};
use crate::check::Rule;
use crate::check::figure_unit::value_order;
use crate::check::ladders::ladders;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "duplicate-band",
    severity: Severity::Error,
    about: "two bands of a remedy are cut at the same point",
    run,
};

/// Of two bands with one cut nobody knows which pays, however differently the number is written.
///
/// Example: `"< 99%": 10%` and `"< 99.0%": 25%`. Instead: one of them.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for ladder in ladders(agreement) {
        let cuts: Vec<_> = ladder.bands.iter().map(|(cut, _)| cut).collect();
        for (at, cut) in cuts.iter().enumerate() {
            if let Some(earlier) = cuts[..at].iter().find(|other| is_same(&other.value, &cut.value)) {
                diagnostics.push(
                    RULE.at(
                        cut.span,
                        "another band is cut at the same point",
                        "keep one of the two, or cut them at different figures",
                    )
                    .label(earlier.span, "the other band"),
                );
            }
        }
    }
}

fn is_same(one: &Cut, two: &Cut) -> bool {
    one.operator == two.operator
        && match (&one.value, &two.value) {
            (CutValue::Goal, CutValue::Goal) => true,
            (CutValue::Value(one), CutValue::Value(two)) => {
                value_order(one, two).is_some_and(|order| order.is_eq())
            }
            (CutValue::Goal, CutValue::Value(_)) | (CutValue::Value(_), CutValue::Goal) => false,
        }
}
