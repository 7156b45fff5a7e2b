use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "each-without-field",
    severity: Severity::Error,
    about: "an objective is judged for each value of no field",
    run,
};

/// `each` needs a field whose values are judged apart.
///
/// Example: `each: []`. Instead: `each: region`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, objective) in agreement.objectives.iter() {
        if objective.each.as_ref().is_some_and(|each| each.of.is_empty()) {
            diagnostics.push(RULE.at(
                id.span,
                format!("`{}` is judged apart for each value, but of no field", id.value),
                "name the field, as in `each: region`, or remove `each`",
            ));
        }
    }
}
