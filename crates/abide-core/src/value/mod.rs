//! Exact values: ratios, money, rounding, names.

mod money;
mod name_table;
mod names;
mod ratio;
mod rounding;

pub use money::{Currency, CurrencyError, Money, MoneyError};
pub use name_table::NameTable;
pub use names::{Name, Names, part_of};
pub use ratio::{Ratio, RatioError};
pub use rounding::Rounding;
