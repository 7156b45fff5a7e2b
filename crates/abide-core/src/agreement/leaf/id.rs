use std::fmt;

use crate::text::{ReadText, TextFault, TextForm};

/// A name given by the author: a letter, then letters, digits and single hyphens, all lower-case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

/// Words with a meaning of their own wherever an id could stand.
const RESERVED: [&str; 13] = [
    "all",
    "any",
    "both",
    "none",
    "always",
    "closed",
    "open",
    "goal",
    "limit",
    "fee",
    "fees",
    "item",
    "remaining",
];

impl Id {
    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReadText for Id {
    const FORM: TextForm = TextForm { name: "an id", example: "first-reply" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let words_are_right = text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if !words_are_right || !text.starts_with(|first: char| first.is_ascii_lowercase()) {
            return Err(TextFault::new(
                "malformed-id",
                format!("`{text}` is not an id"),
                "an id is lower-case letters, digits and single hyphens, and begins with a letter: `first-reply`",
            ));
        }
        if RESERVED.contains(&text) {
            return Err(TextFault::new(
                "reserved-id",
                format!("`{text}` has a meaning of its own and cannot be an id"),
                format!("choose a longer name, like `{text}-1`"),
            ));
        }
        Ok(Id(text.to_owned()))
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
