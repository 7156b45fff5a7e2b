use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::contacts::{contacts, is_reachable, recipients};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "contact-unreachable",
    severity: Severity::Warning,
    about: "somebody is to be told and has no address",
    run,
};

/// A notice to a contact without an address reaches nobody. Contacts to whom nothing is sent need none.
///
/// Example: `duty: { name: Duty manager }` in an escalation. Instead: add `email` or `phone`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let told = recipients(agreement);
    for (id, _) in contacts(agreement).filter(|(_, contact)| !is_reachable(contact)) {
        if let Some((place, _)) = told.iter().find(|(one, by)| one.value == id.value && by.is_none()) {
            diagnostics.push(
                RULE.at(
                    id.span,
                    format!("`{}` is to be told, and has no address", id.value),
                    "add `email`, `phone`, `chat` or `webhook`",
                )
                .label(place.span, "told here"),
            );
        }
    }
}
