use std::fmt;

use abide_time::{CivilDelay, Duration};

use crate::text::{ReadText, TextFault, TextForm};

/// How long after something: outside of limits, days and longer are civil ones of the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delay {
    /// Exact time.
    Time(Duration),
    /// Days that have business hours, by `term.business-days`.
    BusinessDays(u32),
    /// Days, weeks, months or years of the term's calendar.
    Civil(CivilDelay),
}

/// As the language writes it.
impl fmt::Display for Delay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match *self {
            Delay::Time(time) => return write!(out, "{} seconds", time.seconds_text()),
            Delay::BusinessDays(count) => (count, "business day"),
            Delay::Civil(CivilDelay::Days(count)) => (count, "day"),
            Delay::Civil(CivilDelay::Weeks(count)) => (count, "week"),
            Delay::Civil(CivilDelay::Months(count)) => (count, "month"),
            Delay::Civil(CivilDelay::Years(count)) => (count, "year"),
        };
        write!(out, "{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}

impl ReadText for Delay {
    const FORM: TextForm = TextForm { name: "a delay", example: "10 days" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let words: Vec<&str> = text.split(' ').collect();
        let number = words.first().and_then(|word| word.parse::<u32>().ok());
        let delay = match (words.get(1..).unwrap_or_default(), number) {
            (["day" | "days"], Some(count)) => Delay::Civil(CivilDelay::Days(count)),
            (["week" | "weeks"], Some(count)) => Delay::Civil(CivilDelay::Weeks(count)),
            (["month" | "months"], Some(count)) => Delay::Civil(CivilDelay::Months(count)),
            (["year" | "years"], Some(count)) => Delay::Civil(CivilDelay::Years(count)),
            (["business", "day" | "days"], Some(count)) => Delay::BusinessDays(count),
            (["hour" | "hours" | "minute" | "minutes" | "second" | "seconds", ..], Some(_)) => {
                Delay::Time(Duration::read_text(text)?)
            }
            _ => return Err(TextFault::malformed(text, Self::FORM)),
        };
        Ok(delay)
    }
}
