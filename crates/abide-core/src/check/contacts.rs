use crate::agreement::{Agreement, Channel, Contact, Id};
use crate::diagnostic::Spanned;

/// Every contact of every party, in document order.
pub(super) fn contacts(agreement: &Agreement) -> impl Iterator<Item = (&Spanned<Id>, &Contact)> {
    agreement.parties.iter().flat_map(|(_, party)| party.contacts.iter())
}

/// The contact of an id; of the first party that has it.
pub(super) fn contact<'a>(agreement: &'a Agreement, id: &Id) -> Option<(&'a Spanned<Id>, &'a Contact)> {
    contacts(agreement).find(|(known, _)| known.value == *id)
}

/// Whether a contact can be reached in this way.
pub(super) fn has_channel(contact: &Contact, channel: Channel) -> bool {
    match channel {
        Channel::Email => contact.email.is_some(),
        Channel::Phone => contact.phone.is_some(),
        Channel::Chat => contact.chat.is_some(),
        Channel::Webhook => contact.webhook.is_some(),
    }
}

/// Whether a contact can be reached at all.
pub(super) fn is_reachable(contact: &Contact) -> bool {
    [Channel::Email, Channel::Phone, Channel::Chat, Channel::Webhook]
        .into_iter()
        .any(|channel| has_channel(contact, channel))
}

/// The contacts that something is sent to, with the place that says so.
pub(super) fn recipients(agreement: &Agreement) -> Vec<(Spanned<Id>, Option<Channel>)> {
    let steps = agreement.escalations.iter().flat_map(|(_, escalation)| escalation.steps.iter());
    let told = steps
        .flat_map(|(_, recipients)| recipients)
        .map(|recipient| (Spanned::new(recipient.value.contact.clone(), recipient.span), recipient.value.by));
    let reports = agreement.reports.iter().flat_map(|(_, report)| &report.to);
    told.chain(reports.map(|id| (id.clone(), None))).collect()
}
