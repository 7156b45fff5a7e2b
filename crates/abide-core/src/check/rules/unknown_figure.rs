use crate::agreement::{Agreement, Value};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-figure",
    severity: Severity::Error,
    about: "a goal names a figure that the agreement does not have",
    run,
};

/// A figure is a number that stands in one place of the agreement, or is worked out there; a goal only names it.
///
/// Example: `goal: ">= figures.enterprize"`. Instead: an id from `figures`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        for goal in by_entries(&objective.goal) {
            let Value::Figure(id) = &goal.value.value else { continue };
            if agreement.figures.get(id.as_str()).is_none() {
                let (id, known) = (Spanned::new(id.clone(), goal.span), ids_of(&agreement.figures));
                diagnostics.push(unknown_reference(&RULE, "figure", &id, known, "add it under `figures`"));
            }
        }
    }
}
