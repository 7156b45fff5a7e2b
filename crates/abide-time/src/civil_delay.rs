use jiff::Span;
use jiff::civil::Date;

use crate::calendar_system::CalendarSystem;
use crate::instant::Instant;
use crate::zone::Zone;

/// A delay counted in local dates: it always ends with a day, never at an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CivilDelay {
    /// So many days.
    Days(u32),
    /// So many times seven days.
    Weeks(u32),
    /// So many months of the calendar system, clamped to the month's last day.
    Months(u32),
    /// So many years of the calendar system, clamped to the month's last day.
    Years(u32),
}

impl CivilDelay {
    /// The date that lies this delay after `date`.
    #[must_use]
    pub fn after_date(self, date: Date, system: CalendarSystem) -> Date {
        let days_later = |days: i64| {
            Span::new().try_days(days).ok().and_then(|span| date.checked_add(span).ok()).unwrap_or(Date::MAX)
        };
        match self {
            CivilDelay::Days(count) => days_later(i64::from(count)),
            CivilDelay::Weeks(count) => days_later(i64::from(count) * 7),
            CivilDelay::Months(count) => system.add_months(date, i64::from(count)),
            CivilDelay::Years(count) => system.add_years(date, i64::from(count)),
        }
    }

    /// The instant at which this delay after `instant` is over: the end of its last local day, which is the
    /// start of the day after.
    #[must_use]
    pub fn after_instant(self, instant: Instant, system: CalendarSystem, zone: &Zone) -> Instant {
        let last = self.after_date(zone.civil(instant).date(), system);
        zone.start_of_day(last.saturating_add(Span::new().days(1)))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::CivilDelay::{Days, Months, Weeks, Years};
    use crate::calendar_system::CalendarSystem::{Gregorian, Persian};
    use crate::zone::Zone;

    #[test]
    fn months_and_years_clamp() {
        assert_eq!(Months(1).after_date(date(2026, 1, 31), Gregorian), date(2026, 2, 28));
        assert_eq!(Years(1).after_date(date(2024, 2, 29), Gregorian), date(2025, 2, 28));
        assert_eq!(Weeks(2).after_date(date(2026, 1, 31), Gregorian), date(2026, 2, 14));
        let end_of_shahrivar = Persian.date(1405, 6, 31).unwrap();
        assert_eq!(Months(1).after_date(end_of_shahrivar, Persian), Persian.date(1405, 7, 30).unwrap());
        assert_eq!(Days(u32::MAX).after_date(date(2026, 1, 1), Gregorian), jiff::civil::Date::MAX);
    }

    #[test]
    fn ends_with_the_last_local_day() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let event = "2026-03-01T10:00:00Z".parse().unwrap();
        assert_eq!(Days(30).after_instant(event, Gregorian, &berlin).to_string(), "2026-03-31T22:00:00Z");
        // Late in the evening UTC it is already the next date in Berlin.
        let late = "2026-03-01T23:30:00Z".parse().unwrap();
        assert_eq!(Days(1).after_instant(late, Gregorian, &berlin).to_string(), "2026-03-03T23:00:00Z");
    }
}
