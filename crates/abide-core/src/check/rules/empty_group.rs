use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule =
    Rule { code: "empty-group", severity: Severity::Warning, about: "a roster has no members", run };

/// A roster without members adds nobody who would be judged without facts.
///
/// Example: `groups: { reps: { name: Reps } }`. Instead: add `members`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, group) in agreement.groups.iter() {
        if group.members.is_empty() {
            diagnostics.push(RULE.at(
                id.span,
                format!("nobody is in the group `{}`", id.value),
                "add `members: { anna: { name: Anna } }`, or remove the group",
            ));
        }
    }
}
