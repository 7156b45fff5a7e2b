use abide_core::value::{Ratio, Rounding};
use abide_time::Instant;
use serde_json::Value;

use super::CasesError;

fn wrong(key: &str, wanted: &'static str) -> CasesError {
    CasesError::Field { key: key.to_owned(), wanted }
}

/// A text.
pub(super) fn text<'v>(value: &'v Value, key: &str) -> Result<&'v str, CasesError> {
    value[key].as_str().ok_or_else(|| wrong(key, "a text"))
}

/// A list; an absent one is empty.
pub(super) fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// A whole number, written as a number or as a text.
pub(super) fn whole(value: &Value, key: &str) -> Result<i64, CasesError> {
    let number = number(&value[key]).and_then(|number| {
        let whole = number.to_whole(Rounding::Down)?;
        (Ratio::whole(whole) == number).then_some(whole)
    });
    number.ok_or_else(|| wrong(key, "a whole number"))
}

/// An exact number, written as a number or as a text.
pub(super) fn exact(value: &Value, key: &str) -> Result<Ratio, CasesError> {
    number(&value[key]).ok_or_else(|| wrong(key, "a number"))
}

/// The exact number of a value, as a decimal or as n/d. A JSON number is taken as its digits stand there.
pub(super) fn number(value: &Value) -> Option<Ratio> {
    match value {
        Value::Number(number) => number.to_string().parse().ok(),
        Value::String(text) => match text.split_once('/') {
            Some((numerator, denominator)) => {
                numerator.parse::<Ratio>().ok()?.over(&denominator.parse().ok()?).ok()
            }
            None => text.parse().ok(),
        },
        _ => None,
    }
}

/// The share that a percentage stands for.
pub(super) fn over_hundred(percent: &Ratio) -> Ratio {
    percent * &Ratio::new(1, 100).unwrap_or_else(|_| Ratio::zero())
}

/// A number of a forecast.
pub(super) fn float(value: &Value) -> Option<f64> {
    let ratio = number(value)?;
    Some(ratio.numerator_text().parse::<f64>().ok()? / ratio.denominator_text().parse::<f64>().ok()?)
}

/// A number of things.
pub(super) fn count(value: &Value, key: &str) -> Result<u32, CasesError> {
    u32::try_from(whole(value, key)?).map_err(|_| wrong(key, "a count"))
}

/// An instant.
pub(super) fn instant(value: &Value, key: &str) -> Result<Instant, CasesError> {
    text(value, key)?.parse().map_err(|_| wrong(key, "an instant"))
}

/// A text as an id of the language: small letters, digits and hyphens.
pub(super) fn id(text: &str) -> String {
    let hyphens = text.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    hyphens.trim_matches('-').to_owned()
}
