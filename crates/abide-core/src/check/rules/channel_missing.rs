use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::contacts::{contact, contacts, has_channel, recipients};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "channel-missing",
    severity: Severity::Warning,
    about: "somebody is to be reached in a way for which there is no address",
    run,
};

/// A call needs a number and a mail an address.
///
/// Example: `breach: [cto by phone]` and the contact has only `email`. Instead: add `phone`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, contact) in contacts(agreement) {
        if let Some(via) = contact.via.filter(|via| !has_channel(contact, via.value)) {
            let word = via.value.word();
            diagnostics.push(RULE.at(
                via.span,
                format!("`{}` is to be reached by {word}, and has no `{word}`", id.value),
                format!("add `{word}`, or choose another channel"),
            ));
        }
    }
    for (id, by) in recipients(agreement) {
        let (Some(channel), Some((place, contact))) = (by, contact(agreement, &id.value)) else { continue };
        if !has_channel(contact, channel) {
            let word = channel.word();
            diagnostics.push(
                RULE.at(
                    id.span,
                    format!("`{}` is to be told by {word}, and has no `{word}`", id.value),
                    format!("add `{word}` to the contact, or choose another channel"),
                )
                .label(place.span, "the contact"),
            );
        }
    }
}
