use crate::text::{ReadText, TextFault, TextForm};

/// A count: digits only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Whole(pub u32);

impl ReadText for Whole {
    const FORM: TextForm = TextForm { name: "a whole number", example: "3" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        text.parse().map(Whole).map_err(|_| TextFault::malformed(text, Self::FORM))
    }
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Flag(pub bool);

impl ReadText for Flag {
    const FORM: TextForm = TextForm { name: "`true` or `false`", example: "true" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "true" => Ok(Flag(true)),
            "false" => Ok(Flag(false)),
            _ => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}
