use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "delivery-named-twice",
    severity: Severity::Error,
    about: "a delivery has the id of an objective",
    run,
};

/// Remedies name objectives and deliveries alike, so an id stands for one of them.
///
/// Example: an objective `packs` and a delivery `packs`. Instead: `packs-on-time` for the objective.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, _) in agreement.deliveries.iter() {
        let taken =
            agreement.objectives.iter().find(|(known, _)| known.value == id.value && known.span != id.span);
        if let Some((first, _)) = taken {
            diagnostics.push(
                RULE.at(
                    id.span,
                    format!("an objective is called `{}` too", id.value),
                    "rename one of them; a remedy could not tell which is meant",
                )
                .label(first.span, "the objective"),
            );
        }
    }
}
