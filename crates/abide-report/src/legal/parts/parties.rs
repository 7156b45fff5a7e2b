use abide_core::agreement::{Channel, Contact, Group, Part, Party, Place};

use crate::document::{Align, RowKind, Table, Text};
use crate::legal::{Exhibit, PartText, Pen, Sentence};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Parties);
    for (id, party) in pen.terms.agreement.parties.iter() {
        let id = id.value.as_str();
        let role = party.role.value.word();
        let lead = pen.sentence("legal-party", [("role", role.into())]);
        let title = crate::legal::provision::title(pen.proper_name(&party.name), pen.id(id));
        let provision = part.entry("parties", id, title, lead);
        provision.points.extend(about(pen, party));
        for (id, place) in party.places.iter() {
            provision.point(self::place(pen, id.value.as_str(), place));
        }
        if !party.contacts.is_empty() {
            provision.exhibit(contacts(pen, party));
        }
    }
    if pen.terms.agreement.parties.iter().any(|(_, party)| !party.contacts.is_empty()) {
        part.general(pen.sentence("legal-contact-via", []));
    }
    for (id, group) in pen.terms.agreement.groups.iter() {
        let lead = roster(pen, id.value.as_str(), group);
        part.general(lead).name = format!("groups.{}", id.value);
    }
    part
}

fn about(pen: &Pen<'_>, party: &Party) -> Vec<Sentence> {
    let mut points = Vec::new();
    if let Some(about) = &party.about {
        points.push(pen.sentence("legal-about", [("text", pen.wording(about).into())]));
    }
    if let Some(number) = &party.registration {
        let number = pen.id(&number.value.0);
        points.push(pen.sentence("legal-party-registration", [("number", number.into())]));
    }
    if let Some(group) = &party.group {
        let group = pen.id(group.value.as_str());
        points.push(pen.sentence("legal-party-group", [("group", group.into())]));
    }
    points
}

fn place(pen: &Pen<'_>, id: &str, place: &Place) -> Sentence {
    let name = pen.id(id);
    let address = pen.wording(&place.address);
    match &place.contact {
        None => pen.sentence("legal-place", [("name", name.into()), ("address", address.into())]),
        Some(contact) => pen.sentence(
            "legal-place-with",
            [
                ("name", name.into()),
                ("address", address.into()),
                ("contact", pen.contact(&contact.value).into()),
            ],
        ),
    }
}

fn contacts(pen: &Pen<'_>, party: &Party) -> Exhibit {
    let mut table = Table::new([
        (pen.word("legal-column-contact"), Align::Start),
        (pen.word("legal-column-duty"), Align::Start),
        (pen.word("legal-column-email"), Align::Start),
        (pen.word("legal-column-phone"), Align::Start),
        (pen.word("legal-column-chat"), Align::Start),
        (pen.word("legal-column-webhook"), Align::Start),
        (pen.word("legal-column-via"), Align::Start),
    ]);
    for (id, contact) in party.contacts.iter() {
        let name = crate::legal::provision::title(pen.wording(&contact.name), pen.id(id.value.as_str()));
        let line = |line: &Option<abide_core::diagnostic::Spanned<abide_core::agreement::Line>>| {
            // A number with spaces is one number.
            line.as_ref()
                .map_or_else(Text::default, |line| pen.id(&line.value.0.replace(' ', "\u{a0}")).into())
        };
        table.row(
            RowKind::Whole,
            vec![
                name,
                contact.duty.as_ref().map_or_else(Text::default, |duty| pen.wording(duty)),
                line(&contact.email),
                line(&contact.phone),
                line(&contact.chat),
                line(&contact.webhook),
                via(pen, contact),
            ],
        );
    }
    Exhibit { caption: pen.say("legal-contacts", []), table }
}

/// By what a contact is reached; nothing where it has no address.
fn via(pen: &Pen<'_>, contact: &Contact) -> Text {
    let given = [
        (Channel::Email, contact.email.is_some()),
        (Channel::Phone, contact.phone.is_some()),
        (Channel::Chat, contact.chat.is_some()),
        (Channel::Webhook, contact.webhook.is_some()),
    ];
    let first = given.iter().find(|(_, given)| *given).map(|(channel, _)| *channel);
    let channel = contact.via.as_ref().map(|via| via.value).or(first);
    channel
        .map_or_else(Text::default, |channel| pen.say("legal-channel", [("channel", channel.word().into())]))
}

fn roster(pen: &Pen<'_>, id: &str, group: &Group) -> Sentence {
    let members = group.members.iter().map(|(id, member)| {
        let name = pen.proper_name(&member.name);
        crate::legal::provision::titled(name, pen.id(&id.value.0))
    });
    let members = pen.list(members);
    let name = crate::legal::provision::titled(pen.named(group.name.as_ref(), id), pen.id(id));
    pen.sentence("legal-roster", [("name", name.into()), ("members", members.into())])
}
