use abide_time::{CivilDelay, CivilUnit, PeriodRule};

use crate::agreement::Delay;

/// How long a period or delay is, as far as that is certain in every calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// So many months.
    Months(u64),
    /// So many days.
    Days(u64),
}

impl Length {
    /// The length of a period; nothing for hours and for the whole term.
    pub(super) fn of_period(rule: PeriodRule) -> Option<Length> {
        Some(match rule {
            PeriodRule::Civil(CivilUnit::Hour) | PeriodRule::Term => return None,
            PeriodRule::Civil(CivilUnit::Day) => Length::Days(1),
            PeriodRule::Civil(CivilUnit::Week) => Length::Days(7),
            PeriodRule::Civil(CivilUnit::Month) => Length::Months(1),
            PeriodRule::Civil(CivilUnit::Quarter) => Length::Months(3),
            PeriodRule::Civil(CivilUnit::HalfYear) => Length::Months(6),
            PeriodRule::Civil(CivilUnit::Year) => Length::Months(12),
            PeriodRule::Agreement(unit) => Length::Months(unit.months().unsigned_abs()),
            PeriodRule::EveryDays(days) => Length::Days(u64::from(days)),
            PeriodRule::EveryWeeks(weeks) => Length::Days(u64::from(weeks) * 7),
            PeriodRule::EveryMonths(months) => Length::Months(u64::from(months)),
        })
    }

    /// The length of a delay; nothing for business days, which depend on a calendar.
    pub(super) fn of_delay(delay: Delay) -> Option<Length> {
        Some(match delay {
            Delay::BusinessDays(_) => return None,
            Delay::Time(time) => Length::Days(time.seconds_floor().unsigned_abs() / 86_400),
            Delay::Civil(CivilDelay::Days(days)) => Length::Days(u64::from(days)),
            Delay::Civil(CivilDelay::Weeks(weeks)) => Length::Days(u64::from(weeks) * 7),
            Delay::Civil(CivilDelay::Months(months)) => Length::Months(u64::from(months)),
            Delay::Civil(CivilDelay::Years(years)) => Length::Months(u64::from(years) * 12),
        })
    }

    /// So many of it.
    pub(super) fn times(self, count: u32) -> Length {
        match self {
            Length::Months(months) => Length::Months(months * u64::from(count)),
            Length::Days(days) => Length::Days(days * u64::from(count)),
        }
    }

    /// Whether this is longer than the other whatever the calendar and the year.
    pub(super) fn surely_exceeds(self, other: Length) -> bool {
        match (self, other) {
            (Length::Months(one), Length::Months(two)) => one > two,
            (Length::Days(one), Length::Days(two)) => one > two,
            // A lunar year has at least 354 days, a month at least 28.
            (Length::Months(one), Length::Days(two)) => one / 12 * 354 + one % 12 * 28 > two,
            (Length::Days(one), Length::Months(two)) => one > two / 12 * 366 + two % 12 * 31,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Length::{Days, Months};

    #[test]
    fn exceeds_only_what_is_shorter_in_every_year() {
        assert!(Months(4).surely_exceeds(Months(3)));
        assert!(!Months(3).surely_exceeds(Months(3)));
        // Three months have at least 84 and at most 93 days.
        assert!(Months(3).surely_exceeds(Days(83)));
        assert!(!Months(3).surely_exceeds(Days(90)));
        assert!(Days(94).surely_exceeds(Months(3)));
        assert!(!Days(93).surely_exceeds(Months(3)));
        assert!(!Days(366).surely_exceeds(Months(12)));
        assert_eq!(Months(2).times(3), Months(6));
    }
}
