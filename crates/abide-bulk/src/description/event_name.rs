use abide_core::agreement::Field;
use abide_core::text::{ReadText, TextFault, TextForm};

/// The name of an event or a state: like an id, but the words that an agreement reserves (`closed`, `open`)
/// may stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventName(pub String);

impl EventName {
    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ReadText for EventName {
    const FORM: TextForm = TextForm { name: "the name of an event or a state", example: "first-reply" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match Field::read_text(text) {
            Ok(Field(name)) => Ok(EventName(name)),
            Err(_) => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}
