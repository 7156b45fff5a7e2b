use abide_core::text::{ReadText, TextFault, TextForm};

/// What stands between the values of a row: one ASCII sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Separator(pub u8);

impl ReadText for Separator {
    const FORM: TextForm = TextForm { name: "one sign between values", example: "|" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text.as_bytes() {
            // Quotes and line ends have a meaning of their own in such files.
            [sign] if sign.is_ascii() && !matches!(sign, b'"' | b'\n' | b'\r') => Ok(Separator(*sign)),
            _ => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}
