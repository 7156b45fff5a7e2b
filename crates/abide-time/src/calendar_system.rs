use std::fmt;
use std::str::FromStr;

use icu_calendar::Date as IcuDate;
use icu_calendar::cal::{Hijri, Iso, Persian};
use jiff::civil::Date;

use crate::time_error::TimeError;

/// The calendar that decides what a month and a year is.
///
/// Dates themselves are always held as Gregorian [`Date`]s; a system only counts them differently. Persian
/// years follow the observed equinox, Umm al-Qura years the published table up to 1600 AH (2174) and the
/// tabular rule after it; both come from `icu_calendar`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CalendarSystem {
    /// The civil calendar of most countries.
    #[default]
    Gregorian,
    /// The solar Hijri calendar of Iran and Afghanistan.
    Persian,
    /// The lunar Hijri calendar of Saudi Arabia.
    UmmAlQura,
}

impl CalendarSystem {
    /// The name as an agreement writes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            CalendarSystem::Gregorian => "gregorian",
            CalendarSystem::Persian => "persian",
            CalendarSystem::UmmAlQura => "umm-al-qura",
        }
    }

    /// The date that this system calls `year`, `month`, `day`.
    ///
    /// # Errors
    /// [`TimeError::Date`] if the system has no such date, or none within the years -9999 to 9999.
    pub fn date(self, year: i32, month: u8, day: u8) -> Result<Date, TimeError> {
        let iso = match self {
            CalendarSystem::Gregorian => Some((year, month, day)),
            CalendarSystem::Persian => {
                IcuDate::try_new_persian(year, month, day).ok().map(|date| fields_of(&date.to_calendar(Iso)))
            }
            CalendarSystem::UmmAlQura => {
                IcuDate::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura())
                    .ok()
                    .map(|date| fields_of(&date.to_calendar(Iso)))
            }
        };
        iso.and_then(|(year, month, day)| {
            Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        })
        .ok_or(TimeError::Date { system: self.name(), year, month, day })
    }

    /// Year, month and day of `date` as this system counts them.
    #[must_use]
    pub fn fields(self, date: Date) -> (i32, u8, u8) {
        let gregorian = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
        let (year, month, day) = gregorian;
        match self {
            CalendarSystem::Gregorian => gregorian,
            CalendarSystem::Persian => IcuDate::try_new_iso(year, month, day)
                .map_or(gregorian, |iso| fields_of(&iso.to_calendar(Persian))),
            CalendarSystem::UmmAlQura => IcuDate::try_new_iso(year, month, day)
                .map_or(gregorian, |iso| fields_of(&iso.to_calendar(Hijri::new_umm_al_qura()))),
        }
    }

    /// How many months a year of this system has: twelve in all three.
    #[must_use]
    pub const fn months_in_year(self) -> u8 {
        12
    }

    /// How many days a month of this system has.
    ///
    /// # Errors
    /// [`TimeError::Date`] if there is no such month.
    pub fn days_in_month(self, year: i32, month: u8) -> Result<u8, TimeError> {
        match self {
            CalendarSystem::Gregorian => {
                self.date(year, month, 1).map(|first| first.days_in_month().unsigned_abs())
            }
            CalendarSystem::Persian => IcuDate::try_new_persian(year, month, 1)
                .map(|first| first.days_in_month())
                .map_err(|_| TimeError::Date { system: self.name(), year, month, day: 1 }),
            CalendarSystem::UmmAlQura => {
                IcuDate::try_new_hijri_with_calendar(year, month, 1, Hijri::new_umm_al_qura())
                    .map(|first| first.days_in_month())
                    .map_err(|_| TimeError::Date { system: self.name(), year, month, day: 1 })
            }
        }
    }

    /// The same day of the month, `months` later (or earlier where negative); where that month is shorter, its
    /// last day. A result beyond the years -9999 to 9999 becomes the edge.
    #[must_use]
    pub fn add_months(self, date: Date, months: i64) -> Date {
        let (year, month, day) = self.fields(date);
        let count = i64::from(year) * 12 + i64::from(month) - 1;
        let count = count.saturating_add(months);
        let edge = if months < 0 { Date::MIN } else { Date::MAX };
        let shifted = || {
            let year = i32::try_from(count.div_euclid(12)).ok()?;
            let month = u8::try_from(count.rem_euclid(12) + 1).ok()?;
            let last = self.days_in_month(year, month).ok()?;
            self.date(year, month, day.min(last)).ok()
        };
        shifted().unwrap_or(edge)
    }

    /// The same day of the same month, `years` later (or earlier where negative), clamped as
    /// [`CalendarSystem::add_months`] does.
    #[must_use]
    pub fn add_years(self, date: Date, years: i64) -> Date {
        self.add_months(date, years.saturating_mul(12))
    }
}

fn fields_of<C: icu_calendar::AsCalendar>(date: &IcuDate<C>) -> (i32, u8, u8) {
    (date.year().extended_year(), date.month().ordinal, date.day_of_month().0)
}

impl FromStr for CalendarSystem {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<CalendarSystem, TimeError> {
        [CalendarSystem::Gregorian, CalendarSystem::Persian, CalendarSystem::UmmAlQura]
            .into_iter()
            .find(|system| system.name() == text)
            .ok_or_else(|| TimeError::System { text: text.to_owned() })
    }
}

impl fmt::Display for CalendarSystem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::CalendarSystem::{Gregorian, Persian, UmmAlQura};

    #[test]
    fn nowruz_is_the_first_of_farvardin() {
        for (year, gregorian) in [
            (1403, date(2024, 3, 20)),
            (1404, date(2025, 3, 21)),
            (1405, date(2026, 3, 21)),
            (1408, date(2029, 3, 20)),
        ] {
            assert_eq!(Persian.date(year, 1, 1).unwrap(), gregorian);
            assert_eq!(Persian.fields(gregorian), (year, 1, 1));
        }
        assert_eq!(Persian.days_in_month(1403, 12).unwrap(), 30);
        assert_eq!(Persian.days_in_month(1404, 12).unwrap(), 29);
        assert!(Persian.date(1404, 12, 30).is_err());
    }

    #[test]
    fn umm_al_qura_follows_the_published_table() {
        assert_eq!(UmmAlQura.date(1445, 9, 1).unwrap(), date(2024, 3, 11));
        assert_eq!(UmmAlQura.date(1445, 10, 1).unwrap(), date(2024, 4, 10));
        assert_eq!(UmmAlQura.date(1447, 1, 1).unwrap(), date(2025, 6, 26));
        assert_eq!(UmmAlQura.fields(date(2025, 6, 26)), (1447, 1, 1));
    }

    #[test]
    fn months_clamp_to_the_last_day() {
        assert_eq!(Gregorian.add_months(date(2026, 1, 31), 1), date(2026, 2, 28));
        assert_eq!(Gregorian.add_months(date(2026, 3, 31), -1), date(2026, 2, 28));
        assert_eq!(Gregorian.add_years(date(2024, 2, 29), 1), date(2025, 2, 28));
        let last_of_leap_year = Persian.date(1403, 12, 30).unwrap();
        assert_eq!(Persian.fields(Persian.add_years(last_of_leap_year, 1)), (1404, 12, 29));
        assert_eq!(Persian.fields(Persian.add_months(Persian.date(1405, 6, 31).unwrap(), 1)), (1405, 7, 30));
        assert_eq!(Gregorian.add_months(date(2026, 1, 1), i64::MAX), jiff::civil::Date::MAX);
    }

    #[test]
    fn refuses_dates_that_do_not_exist() {
        assert!(Gregorian.date(2026, 2, 29).is_err());
        assert!(Persian.date(1405, 13, 1).is_err());
        assert!(UmmAlQura.date(1447, 1, 31).is_err());
        assert!(Gregorian.days_in_month(2026, 0).is_err());
    }
}
