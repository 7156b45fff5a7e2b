use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::outage_terms::outage_terms;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "counts-in-for-time",
    severity: Severity::Error,
    about: "a measure of time says in which period an item counts",
    run,
};

/// Time counts in the period in which it passes; only items can count in one period or another.
///
/// Example: `measure: availability` and `counts-in: opened`. Instead: remove it.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        if let (Some(_), Some(counts_in)) = (outage_terms(&objective.measure), &objective.counts_in) {
            diagnostics.push(RULE.at(
                counts_in.span,
                format!("`{}` is taken of time, which counts when it passes", objective.measure.key()),
                "remove `counts-in`; when an outage begins is `begins` in the measure",
            ));
        }
    }
}
