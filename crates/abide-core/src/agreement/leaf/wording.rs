use crate::text::{ReadText, TextFault, TextForm};

/// Text of one language that is shown as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Line(pub String);

impl ReadText for Line {
    const FORM: TextForm = TextForm { name: "a text", example: "Contoso Hosting" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text.trim().is_empty() {
            Err(TextFault::malformed(text, Self::FORM))
        } else {
            Ok(Line(text.to_owned()))
        }
    }
}
