use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::contacts::{contact, contacts, recipients};
use crate::check::reference::unknown_reference;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-contact",
    severity: Severity::Error,
    about: "somebody who is no contact of a party is told or answers for something",
    run,
};

/// A warning that reaches nobody is none. Contacts stand with their party, by ids unique in the agreement.
///
/// Example: `breach: [dutty]`. Instead: the id of a contact.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let owners = agreement.objectives.iter().filter_map(|(_, objective)| objective.owner.clone());
    let handing = agreement.deliveries.iter().filter_map(|(_, delivery)| delivery.received_by.clone());
    let places = agreement.parties.iter().flat_map(|(_, party)| party.places.iter());
    let owners = owners.chain(handing).chain(places.filter_map(|(_, place)| place.contact.clone()));
    let told = recipients(agreement).into_iter().map(|(id, _)| id);
    for id in owners.chain(told).filter(|id| contact(agreement, &id.value).is_none()) {
        let known = contacts(agreement).map(|(id, _)| id.value.as_str());
        let otherwise = "add it under `contacts` of its party";
        diagnostics.push(unknown_reference(&RULE, "contact", &id, known, otherwise));
    }
}
