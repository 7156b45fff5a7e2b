use crate::agreement::{Agreement, Sum};
use crate::check::Rule;
use crate::check::ladders::ladders;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "bands-mixed",
    severity: Severity::Error,
    about: "bands in percent and in money, which cannot be compared",
    run,
};

/// Whether a share of a fee is more than an amount depends on the fee, so bands that mix the two cannot be shown to
/// pay more for a worse figure. A band of 0 % pays nothing and mixes with both.
///
/// Example: `"< goal": 10%` and `"< 95%": 50.00 EUR`. Instead: all in percent, or all in money.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for ladder in &ladders(agreement) {
        let shares = ladder
            .bands
            .iter()
            .find(|(_, sum)| matches!(&sum.value, Sum::Percent(share) if !share.0.is_zero()));
        let money = ladder.bands.iter().find(|(_, sum)| matches!(&sum.value, Sum::Money(_)));
        if let (Some((_, share)), Some((_, money))) = (shares, money) {
            diagnostics.push(
                RULE.at(
                    money.span,
                    "this band pays an amount and another a percentage, so nobody can say which is more",
                    "write all bands of a table in percent, or all in money",
                )
                .label(share.span, "a percentage"),
            );
        }
    }
}
