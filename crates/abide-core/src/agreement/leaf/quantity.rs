use abide_time::PeriodRule;

use super::{Comparison, RatePeriod};
use crate::text::{ReadText, TextFault, TextForm};

/// How much of something in which period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// What the amount of a period must reach.
    pub amount: Comparison,
    /// The period.
    pub per: PeriodRule,
}

impl ReadText for Quantity {
    const FORM: TextForm = TextForm { name: "a quantity per period", example: "\">= 50 per month\"" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let (amount, per) = text.split_once(" per ").ok_or_else(|| {
            TextFault::new(
                "malformed-value",
                format!("`{text}` does not say per what"),
                "write it like `\">= 50 per month\"`, in quotes",
            )
        })?;
        let amount = Comparison::read_text(amount)?;
        match RatePeriod::read_text(per)? {
            RatePeriod::Period(per) => Ok(Quantity { amount, per }),
            RatePeriod::RollingMonths(_) | RatePeriod::RollingDays(_) => Err(TextFault::new(
                "rolling-period",
                format!("`{per}` moves with the clock, so it belongs to no invoice"),
                "judge by a fixed period like `month`",
            )),
        }
    }
}
