use abide_core::value::{Ratio, Rounding};
use serde_json::Value;

use super::field::number;
use super::{CasesError, Check};

/// What a calculator answers to one key of an expectation.
pub(super) enum Answer {
    /// An exact number; `None` where there is none.
    Number(Option<Ratio>),
    /// A share, which cases write as a percentage.
    Percent(Option<Ratio>),
    /// Yes or no; `None` while that is open.
    Yes(Option<bool>),
    /// A number of a forecast, with its tolerance.
    Near(f64, f64),
    /// An exact number in a JSON map or list, written out as the case does.
    Text(String),
    /// What no calculator is asked: what others say, or a reading that is wrong.
    Aside,
}

/// Holds each expectation against what is answered to its key. `None` as an answer is a key that nobody knows.
pub(super) fn checks(
    expect: &Value,
    answer: impl Fn(&str, &Value) -> Option<Answer>,
) -> Result<Vec<Check>, CasesError> {
    let mut checks = Vec::new();
    for (key, expected) in expect.as_object().into_iter().flatten() {
        match answer(key, expected) {
            Some(Answer::Aside) => {}
            Some(Answer::Near(got, tolerance)) => {
                let wanted = super::field::float(expected).unwrap_or(f64::NAN);
                checks.push(Check::near(key, wanted, got, tolerance));
            }
            Some(answer) => checks.extend(exact_checks(key, expected, &answer)),
            None => checks.push(Check::new(key, expected, format!("nothing is known of `{key}`"))),
        }
    }
    Ok(checks)
}

/// The checks of one key. A map of forms is checked form by form, in the digits that it is written in.
fn exact_checks(key: &str, expected: &Value, answer: &Answer) -> Vec<Check> {
    if let (Value::Object(forms), Answer::Number(number) | Answer::Percent(number)) = (expected, answer) {
        let of_form = |(form, expected): (&String, &Value)| {
            let percent = form == "percent";
            let number =
                number.as_ref().map(|number| if percent { in_percent(number) } else { number.clone() });
            Check::new(&format!("{key}.{form}"), plain(expected), as_written(expected, number.as_ref()))
        };
        return forms.iter().map(of_form).collect();
    }
    let got = match answer {
        Answer::Number(number) => as_written(expected, number.as_ref()),
        Answer::Percent(share) => as_written(expected, share.as_ref().map(in_percent).as_ref()),
        Answer::Yes(yes) => yes.map_or_else(|| "null".to_owned(), |yes| yes.to_string()),
        Answer::Text(text) => text.clone(),
        Answer::Near(..) | Answer::Aside => return Vec::new(),
    };
    vec![Check::new(key, plain(expected), got)]
}

fn in_percent(share: &Ratio) -> Ratio {
    share * &Ratio::whole(100)
}

/// A number in the digits of what it is compared with: the same number is written the same, one that was rounded to
/// so many places is rounded likewise.
fn as_written(expected: &Value, number: Option<&Ratio>) -> String {
    let Some(got) = number else { return "null".to_owned() };
    let text = plain(expected);
    if super::field::number(expected).is_some_and(|wanted| wanted == *got) {
        return text;
    }
    match text.split_once('.') {
        Some((_, places)) if !text.contains('/') => {
            got.decimal_text(u32::try_from(places.len()).unwrap_or(6), Rounding::HalfUp)
        }
        _ => got.to_string(),
    }
}

/// A value without the quotes of JSON.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// All numbers of a list.
pub(super) fn numbers(values: &[Value]) -> Option<Vec<Ratio>> {
    values.iter().map(number).collect()
}
