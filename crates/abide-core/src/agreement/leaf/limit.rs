use abide_time::Duration;

use crate::text::{ReadText, TextFault, TextForm};

/// How long one item may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Working time on the objective's calendar.
    Time(Duration),
    /// The same wall time on the n-th day that has hours.
    BusinessDays(u32),
    /// The same wall time n local dates later.
    CalendarDays(u32),
}

impl ReadText for Limit {
    const FORM: TextForm = TextForm { name: "a limit", example: "4 hours" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let words: Vec<&str> = text.split(' ').collect();
        let [number, kind, "day" | "days"] = words.as_slice() else {
            return Duration::read_text(text).map(Limit::Time);
        };
        let days = number.parse().ok().filter(|&days: &u32| days > 0);
        match (*kind, days) {
            ("business", Some(days)) => Ok(Limit::BusinessDays(days)),
            ("calendar", Some(days)) => Ok(Limit::CalendarDays(days)),
            _ => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}
