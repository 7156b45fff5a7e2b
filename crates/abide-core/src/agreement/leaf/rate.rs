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
