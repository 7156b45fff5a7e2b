use super::Id;
use crate::text::{ReadText, TextFault, TextForm};

/// Which opening hours are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarRef {
    /// Every second counts.
    Always,
    /// No second counts.
    Closed,
    /// A calendar of the agreement.
    Named(Id),
}

impl ReadText for CalendarRef {
    const FORM: TextForm = TextForm { name: "a calendar", example: "office" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "always" => Ok(CalendarRef::Always),
            "closed" => Ok(CalendarRef::Closed),
            _ => Id::read_text(text).map(CalendarRef::Named),
        }
    }
}
