use super::RatePeriod;
use crate::text::{ReadText, TextFault, TextForm};

/// So much per period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate<T> {
    /// How much.
    pub amount: T,
    /// Per what.
    pub per: RatePeriod,
}

impl<T: ReadText> ReadText for Rate<T> {
    const FORM: TextForm = TextForm { name: "an amount per period", example: "4000.00 EUR per month" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text == "metered" {
            return Err(TextFault::new(
                "not-yet-supported",
                "`metered` is part of the language, but this version of Abide cannot evaluate it",
                "state a fee like `4000.00 EUR per month` for now; CHANGELOG.md says which version brings it",
            ));
        }
        let (amount, per) = text.split_once(" per ").ok_or_else(|| {
            TextFault::new(
                "malformed-value",
                format!("`{text}` does not say per what"),
                format!("write it like `{} per month`", T::FORM.example),
            )
        })?;
        Ok(Rate { amount: T::read_text(amount)?, per: RatePeriod::read_text(per)? })
    }
}
