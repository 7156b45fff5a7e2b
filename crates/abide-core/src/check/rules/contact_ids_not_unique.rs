use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::contacts::contacts;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "contact-ids-not-unique",
    severity: Severity::Error,
    about: "two parties have a contact of the same id",
    run,
};

/// Escalations and reports name a contact by its id alone, so an id stands for one person in the whole agreement.
///
/// Example: `duty` at the provider and `duty` at the customer. Instead: `customer-duty`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let all: Vec<_> = contacts(agreement).map(|(id, _)| id).collect();
    for (at, id) in all.iter().enumerate() {
        if let Some(first) = all[..at].iter().find(|other| other.value == id.value) {
            diagnostics.push(
                RULE.at(
                    id.span,
                    format!("another party has a contact `{}` too", id.value),
                    format!("choose an id that is unique in the agreement, like `{}-2`", id.value),
                )
                .label(first.span, "the first"),
            );
        }
    }
}
