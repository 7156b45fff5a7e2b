use abide_time::{CalendarSystem, CivilDelay, Date};

use super::Delay;
use crate::text::{ReadText, TextFault, TextForm};

impl ReadText for Date {
    const FORM: TextForm = TextForm { name: "a Gregorian date", example: "2026-01-01" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let parts: Vec<&str> = text.split('-').collect();
        let whole = parts.iter().map(|part| part.len()).eq([4, 2, 2]);
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        match (whole && digits).then(|| text.parse::<Date>()) {
            Some(Ok(date)) => Ok(date),
            Some(Err(_)) => Err(TextFault::new(
                "impossible-date",
                format!("`{text}` is not a date that exists"),
                "dates are Gregorian: year, month, day, like `2026-02-28`",
            )),
            None => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}

/// What decides months, quarters and years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatesWord(pub CalendarSystem);

impl ReadText for DatesWord {
    const FORM: TextForm = TextForm { name: "gregorian, persian or umm-al-qura", example: "gregorian" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "gregorian" => Ok(DatesWord(CalendarSystem::Gregorian)),
            "persian" => Ok(DatesWord(CalendarSystem::Persian)),
            "umm-al-qura" => Ok(DatesWord(CalendarSystem::UmmAlQura)),
            _ => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}

/// How long the agreement runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lasts {
    /// Until somebody ends it.
    Open,
    /// So long from its start, in whole days or longer.
    For(CivilDelay),
}

impl ReadText for Lasts {
    const FORM: TextForm =
        TextForm { name: "`open` or a number of days, weeks, months or years", example: "2 years" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text == "open" {
            return Ok(Lasts::Open);
        }
        match Delay::read_text(text)? {
            Delay::Civil(civil) => Ok(Lasts::For(civil)),
            Delay::Time(_) | Delay::BusinessDays(_) => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}
