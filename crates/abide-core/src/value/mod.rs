//! Exact values: ratios, money, rounding, names.

mod money;
mod names;
mod ratio;
mod rounding;

pub use money::{Currency, CurrencyError, Money, MoneyError};
pub use names::{Name, Names};
pub use ratio::{Ratio, RatioError};
pub use rounding::Rounding;
