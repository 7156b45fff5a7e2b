use abide_time::CivilDelay;

use super::{Delay, Weekday};
use crate::text::{ReadText, TextFault, TextForm};

/// When something periodic is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueRule {
    /// So long after the period.
    After(Delay),
    /// On a weekday inside the period.
    Weekday(Weekday, DueTime),
    /// On a day of the month.
    Day(u8, DueTime),
    /// On the last day.
    LastDay(DueTime),
}

/// Seconds after local midnight; `None` is the end of the day.
pub type DueTime = Option<u32>;

fn weekday(word: &str) -> Option<Weekday> {
    Weekday::read_text(word).ok()
}

fn time(word: &str) -> Option<u32> {
    let (hour, minute) = word.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 3600 + minute * 60)
}

impl ReadText for DueRule {
    const FORM: TextForm = TextForm { name: "a due date", example: "10 days" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let words: Vec<&str> = text.split(' ').collect();
        let malformed = || TextFault::malformed(text, Self::FORM);
        let at = |word: &str| time(word).map(Some).ok_or_else(malformed);
        match words.as_slice() {
            ["last", "day"] => Ok(DueRule::LastDay(None)),
            ["last", "day", word] => Ok(DueRule::LastDay(at(word)?)),
            ["day", number] => number.parse().map(|day| DueRule::Day(day, None)).map_err(|_| malformed()),
            ["day", number, word] => Ok(DueRule::Day(number.parse().map_err(|_| malformed())?, at(word)?)),
            [word] => weekday(word).map(|day| DueRule::Weekday(day, None)).ok_or_else(malformed),
            [word, clock] if weekday(word).is_some() => {
                Ok(DueRule::Weekday(weekday(word).ok_or_else(malformed)?, at(clock)?))
            }
            _ => match Delay::read_text(text)? {
                Delay::Civil(CivilDelay::Days(0)) => Err(malformed()),
                delay => Ok(DueRule::After(delay)),
            },
        }
    }
}
