use crate::text::{ReadText, TextFault, TextForm};
use crate::value::Ratio;

/// A percentage, kept as the exact number it stands for: `99.9%` is 999/1000.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(pub Ratio);

impl ReadText for Percent {
    const FORM: TextForm = TextForm { name: "a percentage", example: "99.9%" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let digits = text.strip_suffix('%').ok_or_else(|| TextFault::malformed(text, Self::FORM))?;
        Ratio::from_percent_text(digits).map(Percent).map_err(|_| TextFault::malformed(text, Self::FORM))
    }
}
