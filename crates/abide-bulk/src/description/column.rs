use abide_core::text::{ReadText, TextFault, TextForm};

/// A column by the name in the file's header, letter for letter. In JSON lines, `a.b` is the key `b` inside
/// the object `a`, and `a.0` the first element of the list `a`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Column(pub String);

impl ReadText for Column {
    const FORM: TextForm = TextForm { name: "a column's name", example: "opened_at" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text.is_empty() {
            Err(TextFault::malformed(text, Self::FORM))
        } else {
            Ok(Column(text.to_owned()))
        }
    }
}

/// The text of a cell, letter for letter; it may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CellText(pub String);

impl ReadText for CellText {
    const FORM: TextForm = TextForm { name: "the text of a cell", example: "1 - Critical" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        Ok(CellText(text.to_owned()))
    }
}
