use super::CalculationError;
use crate::value::{Ratio, Rounding};

/// At least 0.
pub(super) fn not_negative(what: &'static str, value: &Ratio) -> Result<(), CalculationError> {
    if value.is_negative() {
        return Err(CalculationError::Negative { what, value: value.clone() });
    }
    Ok(())
}

/// Above 0.
pub(super) fn positive(what: &'static str, value: &Ratio) -> Result<(), CalculationError> {
    not_negative(what, value)?;
    if value.is_zero() { Err(CalculationError::Zero { what }) } else { Ok(()) }
}

/// From 0 to 1.
pub(super) fn share(what: &'static str, value: &Ratio) -> Result<(), CalculationError> {
    not_negative(what, value)?;
    if *value > Ratio::one() {
        return Err(CalculationError::MoreThanAll { what, value: value.clone() });
    }
    Ok(())
}

/// The least whole number that is not below `value`: the one rounding of a count.
pub(super) fn rounded_up(what: &'static str, value: &Ratio) -> Result<i64, CalculationError> {
    value.to_whole(Rounding::Up).ok_or(CalculationError::TooLarge { what })
}
