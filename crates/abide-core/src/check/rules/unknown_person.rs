use crate::agreement::{Action, Agreement, Id};
use crate::check::Rule;
use crate::check::reference::unknown_reference;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-person",
    severity: Severity::Error,
    about: "a remedy names somebody who is neither a contact nor a party",
    run,
};

/// Who answers for a strike or a plan, is told, or takes over work must be somebody of the agreement.
///
/// Example: `strike: { owner: bob }`. Instead: a contact or a party by its id.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let contacts = agreement.parties.iter().flat_map(|(_, party)| party.contacts.iter());
    let contacts = contacts.map(|(id, _)| id.value.as_str());
    let known: Vec<&str> =
        agreement.parties.iter().map(|(id, _)| id.value.as_str()).chain(contacts).collect();
    for (_, remedy) in agreement.remedies.iter() {
        for person in people(&remedy.then) {
            if !known.contains(&person.value.as_str()) {
                let otherwise = "add the contact to its party";
                let known = known.iter().copied();
                diagnostics.push(unknown_reference(&RULE, "contact or party", &person, known, otherwise));
            }
        }
    }
}

fn people(action: &Action) -> Vec<Spanned<Id>> {
    match action {
        Action::Strike(terms) => terms.owner.iter().cloned().collect(),
        Action::Recovery(terms) => terms.owner.iter().cloned().collect(),
        Action::Reassign(terms) => vec![terms.to.clone()],
        Action::Notify(terms) => {
            terms.to.iter().map(|to| Spanned::new(to.value.contact.clone(), to.span)).collect()
        }
        _ => Vec::new(),
    }
}
