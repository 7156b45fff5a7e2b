use abide_time::Duration;

use super::{Id, Limit, Percent};
use crate::text::{ReadText, TextFault, TextForm};
use crate::value::{Money, Ratio};

/// What a figure is compared with, in the unit of its measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A share.
    Percent(Percent),
    /// An amount.
    Money(Money),
    /// A time.
    Time(Duration),
    /// A count or a measured number with its unit as written.
    Number {
        /// How much.
        number: Ratio,
        /// Of what; empty where nothing is said.
        unit: String,
    },
    /// A number that the agreement works out or states elsewhere.
    Figure(Id),
}

impl ReadText for Value {
    const FORM: TextForm = TextForm { name: "a value", example: "99.9%" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text.ends_with('%') {
            return Percent::read_text(text).map(Value::Percent);
        }
        let (number, unit) = text.split_once(' ').unwrap_or((text, ""));
        let Ok(number) = number.parse::<Ratio>() else {
            return Err(TextFault::malformed(text, Self::FORM));
        };
        match unit.split(' ').next().unwrap_or_default() {
            "hour" | "hours" | "minute" | "minutes" | "second" | "seconds" => {
                Duration::read_text(text).map(Value::Time)
            }
            "day" | "days" | "business" | "calendar" => match Limit::read_text(text)? {
                Limit::Time(time) => Ok(Value::Time(time)),
                Limit::BusinessDays(_) | Limit::CalendarDays(_) => Err(TextFault::new(
                    "bare-days",
                    format!("`{text}` has no fixed length, so no figure can be compared with it"),
                    "compare a figure with hours, minutes or seconds",
                )),
            },
            code if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Money::read_text(text).map(Value::Money)
            }
            _ => Ok(Value::Number { number, unit: unit.to_owned() }),
        }
    }
}
