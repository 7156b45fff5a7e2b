use std::fmt;

use crate::text::{ReadText, TextFault, TextForm};

/// What a SHA-256 begins with in a text.
const NAME: &str = "sha256:";
/// How many hexadecimal digits it has.
const LENGTH: usize = 64;

/// A SHA-256, written `sha256:` and 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub(in crate::agreement) String);

impl Digest {
    /// The hexadecimal digits.
    pub fn hexadecimal(&self) -> &str {
        &self.0
    }
}

impl ReadText for Digest {
    const FORM: TextForm = TextForm {
        name: "a digest",
        example: "sha256:4f1e7c0b2a9d8e6f4f1e7c0b2a9d8e6f4f1e7c0b2a9d8e6f4f1e7c0b2a9d8e6f",
    };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let digits = text.strip_prefix(NAME).filter(|digits| {
            digits.len() == LENGTH && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        });
        match digits {
            Some(digits) => Ok(Digest(digits.to_owned())),
            None => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{NAME}{}", self.0)
    }
}
