use std::fmt;

use crate::text::{ReadText, TextFault, TextForm};

/// Where a term stands in an agreement: keys from the outer to the inner, of which `*` stands for any.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TermPath(Vec<String>);

impl TermPath {
    /// What stands for any key.
    pub const ANY: &'static str = "*";

    /// The keys.
    pub fn keys(&self) -> &[String] {
        &self.0
    }

    /// Whether it stands for a term or for what that term is a part of.
    pub fn covers(&self, term: &[String]) -> bool {
        self.0.len() <= term.len() && self.agrees(term)
    }

    /// Whether it stands for a part of a term.
    pub fn lies_in(&self, term: &[String]) -> bool {
        self.0.len() > term.len() && self.agrees(term)
    }

    fn agrees(&self, term: &[String]) -> bool {
        self.0.iter().zip(term).all(|(own, other)| own == Self::ANY || own == other)
    }
}

impl ReadText for TermPath {
    const FORM: TextForm = TextForm { name: "the path of a term", example: "objectives.*.goal" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let keys: Vec<String> = text.split('.').map(str::to_owned).collect();
        let right = |key: &String| {
            !key.is_empty()
                && key.bytes().all(|byte| {
                    byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'*')
                })
        };
        if keys.iter().all(right) { Ok(TermPath(keys)) } else { Err(TextFault::malformed(text, Self::FORM)) }
    }
}

impl fmt::Display for TermPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.join("."))
    }
}
