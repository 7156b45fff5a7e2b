use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "importance-out-of-scale",
    severity: Severity::Error,
    about: "an importance is not 1 to 5",
    run,
};

/// Importance is told from 1 to 5, so that reports of different agreements can be read side by side.
///
/// Example: `importance: 10`. Instead: `importance: 5`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        if let Some(importance) = objective.importance.filter(|one| !(1..=5).contains(&one.value.0)) {
            diagnostics.push(RULE.at(
                importance.span,
                format!("importance goes from 1 to 5, and this is {}", importance.value.0),
                "write 1 for what matters least, 5 for what matters most",
            ));
        }
    }
}
