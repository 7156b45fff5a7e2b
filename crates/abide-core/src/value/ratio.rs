use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::Rounding;

/// An exact fraction. Every share, percentage and intermediate amount is one, so that comparisons come
/// before any rounding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(BigRational);

/// Why a text is no decimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RatioError {
    /// Not an optional sign, digits and at most one point followed by digits.
    #[error("not a decimal number")]
    NotDecimal,
    /// A denominator of zero.
    #[error("the denominator is zero")]
    ZeroDenominator,
}

impl Default for Ratio {
    /// Nothing.
    fn default() -> Self {
        Ratio::zero()
    }
}

impl Ratio {
    /// The fraction 0.
    pub fn zero() -> Self {
        Ratio(BigRational::zero())
    }

    /// The fraction 1.
    pub fn one() -> Self {
        Ratio(BigRational::one())
    }

    /// A whole number.
    pub fn whole(value: i64) -> Self {
        Ratio(BigRational::from_integer(BigInt::from(value)))
    }

    /// `numerator / denominator`; an empty denominator is an error, never a zero.
    pub fn new(numerator: i64, denominator: i64) -> Result<Self, RatioError> {
        Ratio::whole(numerator).over(&Ratio::whole(denominator))
    }

    /// `self / other`, or an error where `other` is zero.
    pub fn over(&self, other: &Ratio) -> Result<Self, RatioError> {
        if other.is_zero() { Err(RatioError::ZeroDenominator) } else { Ok(Ratio(&self.0 / &other.0)) }
    }

    /// The number that a percentage's digits name: `99.9` gives 999/1000.
    pub fn from_percent_text(text: &str) -> Result<Self, RatioError> {
        Ok(Ratio(text.parse::<Ratio>()?.0 / BigInt::from(100)))
    }

    /// Whether this is 0.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is below 0.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// The numerator in lowest terms, with the sign, in digits.
    pub fn numerator_text(&self) -> String {
        self.0.numer().to_string()
    }

    /// The denominator in lowest terms, in digits.
    pub fn denominator_text(&self) -> String {
        self.0.denom().to_string()
    }

    /// `n/d` in lowest terms, also for whole numbers.
    pub fn fraction_text(&self) -> String {
        format!("{}/{}", self.0.numer(), self.0.denom())
    }

    /// The value with `places` digits after the point, rounded once as named.
    pub fn decimal_text(&self, places: u32, rounding: Rounding) -> String {
        let scale = BigInt::from(10).pow(places);
        let scaled = rounding.whole(&(&self.0 * BigRational::from_integer(scale)));
        let negative = scaled.is_negative();
        let digits = scaled.abs().to_string();
        let width = places as usize + 1;
        let padded = format!("{digits:0>width$}");
        let (before, after) = padded.split_at(padded.len() - places as usize);
        let point = if places == 0 { "" } else { "." };
        format!("{}{before}{point}{after}", if negative { "-" } else { "" })
    }

    /// The exact decimal text, or `None` where the expansion does not end (or is longer than 40 places).
    pub fn exact_decimal_text(&self) -> Option<String> {
        let mut places = 0;
        let mut scaled = self.0.clone();
        while !scaled.is_integer() {
            places += 1;
            if places > 40 {
                return None;
            }
            scaled *= BigInt::from(10);
        }
        Some(self.decimal_text(places, Rounding::HalfEven))
    }

    /// The whole number nearest in the named manner, where it fits into 64 bits.
    pub fn to_whole(&self, rounding: Rounding) -> Option<i64> {
        rounding.whole(&self.0).to_i64()
    }

    /// The smaller of two.
    pub fn min(self, other: Ratio) -> Ratio {
        if other < self { other } else { self }
    }

    /// The larger of two.
    pub fn max(self, other: Ratio) -> Ratio {
        if other > self { other } else { self }
    }
}

impl FromStr for Ratio {
    type Err = RatioError;

    fn from_str(text: &str) -> Result<Self, RatioError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let has_point_without_digits = digits.contains('.') && after.is_empty();
        if before.is_empty() || has_point_without_digits || !all_digits(before) || !all_digits(after) {
            return Err(RatioError::NotDecimal);
        }
        let number: BigInt = format!("{before}{after}").parse().map_err(|_| RatioError::NotDecimal)?;
        let scale = BigInt::from(10).pow(u32::try_from(after.len()).map_err(|_| RatioError::NotDecimal)?);
        let value = BigRational::new(number, scale);
        Ok(Ratio(if negative { -value } else { value }))
    }
}

impl fmt::Display for Ratio {
    /// The exact decimal where it ends, the fraction otherwise.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.exact_decimal_text().unwrap_or_else(|| self.fraction_text()))
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident) => {
        impl $trait for Ratio {
            type Output = Ratio;
            fn $method(self, other: Ratio) -> Ratio {
                Ratio($trait::$method(self.0, other.0))
            }
        }
        impl $trait<&Ratio> for &Ratio {
            type Output = Ratio;
            fn $method(self, other: &Ratio) -> Ratio {
                Ratio($trait::$method(&self.0, &other.0))
            }
        }
    };
}
operator!(Add, add);
operator!(Sub, sub);
operator!(Mul, mul);

impl Div<i64> for &Ratio {
    type Output = Result<Ratio, RatioError>;
    fn div(self, other: i64) -> Self::Output {
        self.over(&Ratio::whole(other))
    }
}

impl Neg for Ratio {
    type Output = Ratio;
    fn neg(self) -> Ratio {
        Ratio(-self.0)
    }
}

impl std::iter::Sum for Ratio {
    fn sum<I: Iterator<Item = Ratio>>(items: I) -> Ratio {
        items.fold(Ratio::zero(), |total, item| total + item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(text: &str) -> Ratio {
        text.parse().expect("a decimal")
    }

    #[test]
    fn reads_exactly_and_prints_exactly() {
        assert_eq!(ratio("99.95").fraction_text(), "1999/20");
        assert_eq!(ratio("-0.50").to_string(), "-0.5");
        assert_eq!(Ratio::new(1, 3).expect("three").to_string(), "1/3");
        assert_eq!(Ratio::from_percent_text("99.9").expect("percent").fraction_text(), "999/1000");
        for text in ["", ".", "1.", ".5", "1e3", "1,000", "+1", "- 1", "0x1"] {
            assert_eq!(text.parse::<Ratio>(), Err(RatioError::NotDecimal), "{text}");
        }
    }

    #[test]
    fn rounds_once_as_named() {
        let third = Ratio::new(2, 3).expect("three");
        assert_eq!(third.decimal_text(2, Rounding::HalfEven), "0.67");
        assert_eq!(third.decimal_text(2, Rounding::Down), "0.66");
        assert_eq!(ratio("-0.005").decimal_text(2, Rounding::HalfEven), "0.00");
        assert_eq!(ratio("7").decimal_text(0, Rounding::HalfEven), "7");
        assert_eq!(ratio("0.05").decimal_text(1, Rounding::HalfUp), "0.1");
    }

    #[test]
    fn an_empty_denominator_is_an_error() {
        assert_eq!(Ratio::new(1, 0), Err(RatioError::ZeroDenominator));
    }
}
