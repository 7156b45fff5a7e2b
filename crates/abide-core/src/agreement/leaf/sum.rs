use super::Percent;
use crate::text::{ReadText, TextFault, TextForm};
use crate::value::Money;

/// What is paid: a share of what is multiplied, or an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sum {
    /// A share of the base.
    Percent(Percent),
    /// An amount whatever the base.
    Money(Money),
}

impl ReadText for Money {
    const FORM: TextForm = TextForm { name: "an amount of money", example: "500.00 EUR" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        text.parse().map_err(|fault: crate::value::MoneyError| {
            TextFault::new(
                "malformed-money",
                format!("`{text}` is not money: {fault}"),
                "write it like `500.00 EUR`",
            )
        })
    }
}

impl ReadText for Sum {
    const FORM: TextForm = TextForm { name: "a percentage or an amount of money", example: "10%" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text.ends_with('%') {
            Percent::read_text(text).map(Sum::Percent)
        } else if text.contains(' ') {
            Money::read_text(text).map(Sum::Money)
        } else if text.parse::<crate::value::Ratio>().is_ok() {
            Err(TextFault::new(
                "malformed-value",
                format!("`{text}` is neither a percentage nor money"),
                format!("write `{text} EUR` with the agreement's currency, or `{text}%`"),
            ))
        } else {
            Err(TextFault::malformed(text, Self::FORM))
        }
    }
}
