use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};

use crate::instant::Instant;
use crate::interval::Interval;
use crate::time_error::TimeError;
use crate::zone::Zone;

const S_PER_DAY: u32 = 86_400;

/// A range of local hours that starts on one date: `08:00-18:00`.
///
/// An end that is not later than the start lies on the next date (`22:00-06:00`), so equal edges are 24 hours.
/// The end may be `24:00`, the next midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours {
    start_s: u32,
    end_s: u32,
}

impl Hours {
    /// The whole date, from midnight to midnight.
    pub const WHOLE_DAY: Hours = Hours { start_s: 0, end_s: S_PER_DAY };

    /// Hours from `start_s` to `end_s`, both in seconds of the clock since midnight.
    ///
    /// # Errors
    /// [`TimeError::Hours`] if the start is not before 24:00 or the end is after it.
    pub fn new(start_s: u32, end_s: u32) -> Result<Hours, TimeError> {
        if start_s < S_PER_DAY && end_s <= S_PER_DAY {
            Ok(Hours { start_s, end_s })
        } else {
            Err(TimeError::Hours { text: format!("{}-{}", ClockText(start_s), ClockText(end_s)) })
        }
    }

    /// Start in seconds of the clock since midnight.
    #[must_use]
    pub const fn start_s(self) -> u32 {
        self.start_s
    }

    /// End in seconds of the clock since midnight, of the next date if the hours cross midnight.
    #[must_use]
    pub const fn end_s(self) -> u32 {
        self.end_s
    }

    /// Whether some of it lies on the date after the one it starts on.
    #[must_use]
    pub const fn crosses_midnight(self) -> bool {
        self.end_s <= self.start_s && self.end_s > 0
    }

    /// The real time between these hours when they start on `date`; nothing if a clock change swallows them.
    ///
    /// An edge in a spring gap moves forward by the gap, an ambiguous edge is its first occurrence, and the
    /// length is what really elapses between the two.
    #[must_use]
    pub fn on(self, date: Date, zone: &Zone) -> Option<Interval> {
        let start = zone.instant(clock_time(date, self.start_s));
        let end = if self.end_s <= self.start_s {
            zone.instant(clock_time(date.saturating_add(jiff::Span::new().days(1)), self.end_s))
        } else {
            zone.instant(clock_time(date, self.end_s))
        };
        closed_or(start, end)
    }
}

fn closed_or(start: Instant, end: Instant) -> Option<Interval> {
    Interval::new(start, end).filter(|interval| !interval.is_empty())
}

fn clock_time(date: Date, clock_s: u32) -> DateTime {
    if clock_s >= S_PER_DAY {
        return date.saturating_add(jiff::Span::new().days(1)).at(0, 0, 0, 0);
    }
    let [hour, minute, second] =
        [clock_s / 3600, clock_s / 60 % 60, clock_s % 60].map(|part| i8::try_from(part).unwrap_or(0));
    date.to_datetime(Time::new(hour, minute, second, 0).unwrap_or(Time::midnight()))
}

impl FromStr for Hours {
    type Err = TimeError;

    /// Reads `HH:MM-HH:MM`, with seconds where wanted.
    ///
    /// # Errors
    /// [`TimeError::Hours`] for any other form or an impossible time.
    fn from_str(text: &str) -> Result<Hours, TimeError> {
        let wrong = || TimeError::Hours { text: text.to_owned() };
        let (start, end) = text.split_once('-').ok_or_else(wrong)?;
        let start_s = clock_s(start).ok_or_else(wrong)?;
        let end_s = clock_s(end).ok_or_else(wrong)?;
        Hours::new(start_s, end_s).map_err(|_| wrong())
    }
}

fn clock_s(text: &str) -> Option<u32> {
    let mut parts = text.split(':');
    let mut two_digits = || {
        parts.next().map(|part| {
            let well_formed = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            if well_formed { part.parse::<u32>().ok() } else { None }
        })
    };
    let (hour, minute, second) = (two_digits()??, two_digits()??, two_digits().unwrap_or(Some(0))?);
    let clock_s = hour * 3600 + minute * 60 + second;
    (two_digits().is_none() && minute < 60 && second < 60 && clock_s <= S_PER_DAY).then_some(clock_s)
}

impl fmt::Display for Hours {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{}", ClockText(self.start_s), ClockText(self.end_s))
    }
}

/// Seconds of the clock as `HH:MM`, with seconds only where there are some.
struct ClockText(u32);

impl fmt::Display for ClockText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.0 / 3600, self.0 / 60 % 60)?;
        if self.0.is_multiple_of(60) { Ok(()) } else { write!(out, ":{:02}", self.0 % 60) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Hours;
    use crate::zone::Zone;

    fn hours_on(text: &str, zone: &str, (year, month, day): (i16, i8, i8)) -> Option<i64> {
        let zone = Zone::named(zone).unwrap();
        let open = text.parse::<Hours>().unwrap().on(date(year, month, day), &zone);
        open.map(|interval| interval.duration().seconds_floor())
    }

    #[test]
    fn reads_and_prints() {
        for text in ["08:00-18:00", "22:00-06:00", "00:00-24:00", "08:00:30-09:00", "09:00-09:00"] {
            assert_eq!(text.parse::<Hours>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_other_forms() {
        for text in [
            "",
            "8:00-18:00",
            "08:00",
            "08-18",
            "24:00-06:00",
            "08:00-24:01",
            "08:60-09:00",
            "08:00-09:00:00:00",
        ] {
            assert!(text.parse::<Hours>().is_err(), "{text}");
        }
        assert!(Hours::new(86_400, 0).is_err());
    }

    #[test]
    fn lasts_what_really_elapses() {
        assert_eq!(hours_on("00:00-24:00", "Europe/Berlin", (2026, 3, 29)), Some(23 * 3600));
        assert_eq!(hours_on("00:00-24:00", "Europe/Berlin", (2026, 10, 25)), Some(25 * 3600));
        assert_eq!(hours_on("22:00-06:00", "America/New_York", (2026, 3, 7)), Some(7 * 3600));
        assert_eq!(hours_on("02:15-04:00", "Europe/Berlin", (2026, 3, 29)), Some(45 * 60));
    }

    #[test]
    fn can_be_swallowed_by_a_gap() {
        assert_eq!(hours_on("02:30-03:00", "Europe/Berlin", (2026, 3, 29)), None);
    }
}
