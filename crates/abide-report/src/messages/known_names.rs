use super::Messages;

/// The events and states of tickets and leads that have words of their own.
const EVENTS: [&str; 24] = [
    "opened",
    "first-reply",
    "reply",
    "customer-message",
    "update",
    "assigned",
    "resolved",
    "closed",
    "completed",
    "active",
    "waiting-customer",
    "waiting-supplier",
    "on-hold",
    "handed",
    "submitted",
    "first-touch",
    "attempt",
    "call",
    "email",
    "message",
    "meeting",
    "connected",
    "won",
    "lost",
];

/// The fields that have words of their own.
const FIELDS: [&str; 16] = [
    "priority",
    "impact",
    "urgency",
    "channel",
    "region",
    "customer",
    "category",
    "team",
    "service",
    "rep",
    "department",
    "elapsed",
    "overrun",
    "quality",
    "title",
    "source",
];

/// The clocks that every agreement may name.
const CLOCKS: [&str; 7] =
    ["response", "resolution", "update", "next-reply", "pickup", "turnaround", "follow-up"];

/// The languages that have names of their own.
const LANGUAGES: [&str; 6] = ["en", "fa", "ar", "ru", "de", "fr"];

/// The calendar that counts every second.
const ALWAYS: &str = "always";

/// Names that the language of agreements has itself, in the words of the reader's language; what a user named stays as
/// it is.
impl Messages {
    /// A field of facts.
    pub(crate) fn field(&self, field: &str) -> String {
        self.known(&FIELDS, field, |field| self.say_with("legal-field", [("field", field.into())]))
    }

    /// An event or state of a ticket or lead.
    pub(crate) fn event(&self, event: &str) -> String {
        self.known(&EVENTS, event, |event| self.say_with("legal-event", [("event", event.into())]))
    }

    /// A clock.
    pub(crate) fn clock(&self, clock: &str) -> String {
        self.known(&CLOCKS, clock, |clock| self.say_with("known-clock", [("clock", clock.into())]))
    }

    /// A calendar.
    pub(crate) fn calendar(&self, calendar: &str) -> String {
        self.known(&[ALWAYS], calendar, |_| self.say("legal-hours-always"))
    }

    /// A language by its tag; nothing where its name is not known.
    pub(crate) fn language_name(&self, tag: &str) -> Option<String> {
        let known = LANGUAGES.contains(&tag);
        known.then(|| self.say_with("legal-language-name", [("tag", tag.into())]))
    }

    fn known(&self, known: &[&str], name: &str, say: impl Fn(&str) -> String) -> String {
        if known.contains(&name) { say(name) } else { self.isolate(name) }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Language, Messages};

    #[test]
    fn known_names_are_told_in_words_and_others_stay() {
        let persian = Messages::new(Language::Persian);
        assert_eq!(persian.field("priority"), "اولویت");
        assert_eq!(persian.clock("response"), "پاسخ");
        assert!(!persian.calendar("always").contains("always"));
        assert_eq!(persian.field("tower"), "\u{2068}tower\u{2069}");
        assert_eq!(Messages::new(Language::Russian).clock("first-line"), "first-line");
    }
}
