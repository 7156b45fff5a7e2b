use std::fmt;
use std::str::FromStr;

use super::{Ratio, RatioError, Rounding};

/// A currency by its ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

/// The code is not in ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a currency code of ISO 4217")]
pub struct CurrencyError;

impl Currency {
    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Digits of the minor unit: 2 for EUR, 0 for JPY. Gold and the like, which have none, count as 0.
    pub fn minor_digits(self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }
}

impl FromStr for Currency {
    type Err = CurrencyError;
    fn from_str(text: &str) -> Result<Self, CurrencyError> {
        iso_currency::Currency::from_code(text).map(Currency).ok_or(CurrencyError)
    }
}

/// An exact amount of one currency. It may hold more digits than the currency's minor unit until it is
/// rounded, once, when it is booked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much, in the major unit.
    pub amount: Ratio,
    /// Of what.
    pub currency: Currency,
}

/// Why a text is no amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not `AMOUNT CODE`.
    #[error("money is written as an amount and a currency, like `500.00 EUR`")]
    Form,
    /// The amount is no decimal.
    #[error("the amount is not a decimal number")]
    Amount(#[from] RatioError),
    /// The currency is unknown.
    #[error(transparent)]
    Currency(#[from] CurrencyError),
}

impl Money {
    /// Nothing, in `currency`.
    pub fn zero(currency: Currency) -> Self {
        Money { amount: Ratio::zero(), currency }
    }

    /// The amount rounded to the currency's minor unit.
    #[must_use]
    pub fn rounded(&self, rounding: Rounding) -> Money {
        let scale = Ratio::whole(10_i64.pow(self.currency.minor_digits()));
        let minor = (&self.amount * &scale).to_whole(rounding);
        let amount = minor.and_then(|minor| Ratio::whole(minor).over(&scale).ok());
        Money { amount: amount.unwrap_or_else(|| self.amount.clone()), currency: self.currency }
    }

    /// The amount in digits of the minor unit, rounded half to even where it is not yet rounded.
    pub fn amount_text(&self) -> String {
        self.amount.decimal_text(self.currency.minor_digits(), Rounding::HalfEven)
    }
}

impl FromStr for Money {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (amount, currency) = text.split_once(' ').ok_or(MoneyError::Form)?;
        Ok(Money { amount: amount.parse()?, currency: currency.parse()? })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.amount_text(), self.currency.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_exact_until_it_is_rounded() {
        let money: Money = "10.005 EUR".parse().expect("money");
        assert_eq!(money.rounded(Rounding::HalfEven).to_string(), "10.00 EUR");
        assert_eq!(money.rounded(Rounding::HalfUp).to_string(), "10.01 EUR");
        assert_eq!("7 JPY".parse::<Money>().expect("money").to_string(), "7 JPY");
        assert_eq!("500.00".parse::<Money>(), Err(MoneyError::Form));
        assert_eq!("5 XYZ".parse::<Money>(), Err(MoneyError::Currency(CurrencyError)));
    }
}
