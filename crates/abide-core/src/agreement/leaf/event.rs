use std::fmt;

use crate::text::{ReadText, TextFault, TextForm};

/// Something that happens to an item, or a state that it gets into: written like an id, but words such as `closed`
/// may stand, because sources use them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Event(String);

impl Event {
    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReadText for Event {
    const FORM: TextForm = TextForm { name: "an event or state", example: "first-reply" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let right = text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if right && text.starts_with(|first: char| first.is_ascii_lowercase()) {
            return Ok(Event(text.to_owned()));
        }
        Err(TextFault::new(
            "malformed-event",
            format!("`{text}` is not an event or state"),
            "write lower-case letters, digits and single hyphens: `first-reply`",
        ))
    }
}

impl PartialEq<str> for Event {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl fmt::Display for Event {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
