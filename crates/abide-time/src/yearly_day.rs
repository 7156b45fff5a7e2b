use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::calendar_system::CalendarSystem;
use crate::time_error::TimeError;

/// A day that comes back every year of a calendar system: `11-15`, `persian 01-01`, `umm-al-qura 10-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct YearlyDay {
    system: CalendarSystem,
    month: u8,
    day: u8,
}

impl YearlyDay {
    /// The day of that month, counted by `system`.
    ///
    /// # Errors
    /// [`TimeError::YearlyDay`] if no year of the system has such a day.
    pub fn new(system: CalendarSystem, month: u8, day: u8) -> Result<YearlyDay, TimeError> {
        let longest = match (system, month) {
            (CalendarSystem::Gregorian, 2) => 29,
            (CalendarSystem::Gregorian, 1 | 3 | 5 | 7 | 8 | 10 | 12) | (CalendarSystem::Persian, 1..=6) => 31,
            (_, 1..=12) => 30,
            _ => 0,
        };
        let yearly_day = YearlyDay { system, month, day };
        if (1..=longest).contains(&day) {
            Ok(yearly_day)
        } else {
            Err(TimeError::YearlyDay { text: yearly_day.to_string() })
        }
    }

    /// The system that counts the years.
    #[must_use]
    pub const fn system(self) -> CalendarSystem {
        self.system
    }

    /// The month in its system, from 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The dates from `first` to `last`, both in, that it falls on; a year without the day has none.
    pub fn dates_in(self, first: Date, last: Date) -> impl Iterator<Item = Date> {
        let (first_year, ..) = self.system.fields(first);
        let (last_year, ..) = self.system.fields(last);
        (first_year..=last_year)
            .filter_map(move |year| self.system.date(year, self.month, self.day).ok())
            .filter(move |date| (first..=last).contains(date))
    }
}

impl FromStr for YearlyDay {
    type Err = TimeError;

    /// Reads `MM-DD`, with the name of its calendar system before it where that is not the Gregorian one.
    ///
    /// # Errors
    /// [`TimeError::YearlyDay`] for any other form or a day that no year has.
    fn from_str(text: &str) -> Result<YearlyDay, TimeError> {
        let wrong = || TimeError::YearlyDay { text: text.to_owned() };
        let (system, month_day) = match text.split_once(' ') {
            Some((system, month_day)) => (system.parse().map_err(|_| wrong())?, month_day),
            None => (CalendarSystem::Gregorian, text),
        };
        let two_digits = |part: &str| {
            let well_formed = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            if well_formed { part.parse::<u8>().ok() } else { None }
        };
        let (month, day) = month_day
            .split_once('-')
            .and_then(|(month, day)| two_digits(month).zip(two_digits(day)))
            .ok_or_else(wrong)?;
        YearlyDay::new(system, month, day).map_err(|_| wrong())
    }
}

impl fmt::Display for YearlyDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.system != CalendarSystem::Gregorian {
            write!(out, "{} ", self.system)?;
        }
        write!(out, "{:02}-{:02}", self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::YearlyDay;

    fn dates(text: &str, first: Date, last: Date) -> Vec<Date> {
        text.parse::<YearlyDay>().unwrap().dates_in(first, last).collect()
    }

    #[test]
    fn comes_back_every_year_of_its_system() {
        assert_eq!(
            dates("persian 01-01", date(2024, 1, 1), date(2026, 12, 31)),
            [date(2024, 3, 20), date(2025, 3, 21), date(2026, 3, 21)]
        );
        // The lunar year is shorter, so that one Gregorian year can hold the day twice.
        assert_eq!(
            dates("umm-al-qura 09-01", date(2030, 1, 1), date(2030, 12, 31)),
            [date(2030, 1, 5), date(2030, 12, 26)]
        );
    }

    #[test]
    fn skips_years_without_the_day() {
        assert_eq!(dates("02-29", date(2025, 1, 1), date(2029, 1, 1)), [date(2028, 2, 29)]);
        assert_eq!(dates("persian 12-30", date(2024, 1, 1), date(2026, 12, 31)), [date(2025, 3, 20)]);
    }

    #[test]
    fn keeps_to_both_ends() {
        assert_eq!(dates("11-15", date(2026, 11, 15), date(2026, 11, 15)), [date(2026, 11, 15)]);
        assert_eq!(dates("11-15", date(2026, 11, 16), date(2027, 11, 14)), []);
    }

    #[test]
    fn reads_and_prints() {
        for text in ["11-15", "persian 01-01", "umm-al-qura 10-01"] {
            assert_eq!(text.parse::<YearlyDay>().unwrap().to_string(), text);
        }
        for text in
            ["", "1-1", "02-30", "13-01", "persian 07-31", "mayan 01-01", "umm-al-qura 01-31", "00-01"]
        {
            assert!(text.parse::<YearlyDay>().is_err(), "{text}");
        }
    }
}
