use std::cmp::Ordering;

use crate::agreement::{Agreement, Sum};
use crate::check::Rule;
use crate::check::ladders::{Reach, ladders};
use crate::check::sums::sum_number;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule =
    Rule { code: "bands-not-monotone", severity: Severity::Error, about: "a worse figure pays less", run };

/// Bands that pay less for a worse figure reward the provider for letting an outage go on.
///
/// Example: `"< 99%": 25%` and `"< 95%": 10%`. Instead: the larger sum at the worse figure.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for ladder in ladders(agreement).iter().filter(|ladder| ladder.follows_miss) {
        let goal = ladder.goals.first().map(|goal| goal.goal);
        let bands: Vec<_> = ladder
            .bands
            .iter()
            .filter_map(|(cut, sum)| Some((Reach::of_cut(&cut.value, goal)?, cut, sum)))
            .collect();
        for (reach, cut, sum) in &bands {
            // The nearest band outside this one is the one that it must not undercut.
            let outside = bands.iter().filter(|(other, _, _)| reach.compare(other) == Some(Ordering::Less));
            let next = outside.min_by(|one, two| one.0.compare(&two.0).unwrap_or(Ordering::Equal));
            let Some((_, outer, larger)) = next else { continue };
            if pays_less(&sum.value, &larger.value) {
                diagnostics.push(
                    RULE.at(
                        sum.span,
                        "this band pays less than the one around it, although its figure is worse",
                        "give the worse figure the larger sum",
                    )
                    .label(cut.span, "the worse figure")
                    .label(outer.span, "the better figure")
                    .label(larger.span, "pays more"),
                );
            }
        }
    }
}

/// Whether the first is less than the second, where both are shares or both are money.
fn pays_less(one: &Sum, two: &Sum) -> bool {
    let same = std::mem::discriminant(one) == std::mem::discriminant(two);
    same && sum_number(one) < sum_number(two)
}
