use crate::agreement::{Agreement, Percent};
use crate::check::Rule;
use crate::check::outage_terms::outage_terms;
use crate::diagnostic::{Diagnostics, Severity, Spanned};
use crate::value::Ratio;

pub(in crate::check) const RULE: Rule = Rule {
    code: "share-out-of-scale",
    severity: Severity::Error,
    about: "a part of a whole is more than the whole or less than nothing",
    run,
};

/// A state cannot be more than wholly down, and no more than all values can be met.
///
/// Example: `weights: { degraded: 500% }`. Instead: `weights: { degraded: 50% }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let weights = outage_terms(&objective.measure).into_iter().flat_map(|terms| terms.weights.iter());
        let each = objective.each.iter().filter_map(|each| each.at_least.as_ref());
        for part in weights.map(|(_, weight)| weight).chain(each).filter(|part| is_off_scale(part)) {
            diagnostics.push(RULE.at(
                part.span,
                "this is a part of a whole, and it is not between 0% and 100%",
                "write a percentage between 0% and 100%",
            ));
        }
    }
}

fn is_off_scale(part: &Spanned<Percent>) -> bool {
    part.value.0.is_negative() || part.value.0 > Ratio::one()
}
