use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::cap_sets::cap_sets;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "cap-crossing",
    severity: Severity::Error,
    about: "two caps share some remedies, and neither lies inside the other",
    run,
};

/// Caps nest: the inner one cuts first, the outer one cuts what is left. Of crossing caps nobody can say which
/// remedy loses how much.
///
/// Example: one cap on `[a, b]` and another on `[b, c]`. Instead: `[a, b]` and `[a, b, c]`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let sets = cap_sets(agreement);
    for (at, set) in sets.iter().enumerate() {
        for other in &sets[..at] {
            let shared: Vec<_> = set.remedies.iter().filter(|one| other.remedies.contains(*one)).collect();
            let crossing = shared.len() < set.remedies.len() && shared.len() < other.remedies.len();
            if let (Some(one), true) = (shared.first(), crossing) {
                diagnostics.push(
                    RULE.at(
                        set.id.span,
                        format!(
                            "`{}` and `{}` both cover `{one}`, and neither covers all of the other",
                            set.id.value, other.id.value
                        ),
                        "let one cap cover everything that the other covers",
                    )
                    .label(other.id.span, "the other cap"),
                );
            }
        }
    }
}
