use jiff::civil::{Date, DateTime, ISOWeekDate, Weekday};

use crate::calendar_system::CalendarSystem;
use crate::civil_unit::CivilUnit;
use crate::period_rule::PeriodRule;

/// How periods of one rule are named, in the numbers of one calendar system.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PeriodNaming {
    pub(crate) rule: PeriodRule,
    pub(crate) system: CalendarSystem,
    pub(crate) week_starts: Weekday,
}

/// What a name says about its period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// The local time at which the period starts.
    Start(DateTime),
    /// The number of the period, from 0.
    Number(i64),
}

impl PeriodNaming {
    /// The name of the period with that number and start.
    pub(crate) fn write(self, number: i64, start: DateTime) -> String {
        let (year, month, day) = self.system.fields(start.date());
        match self.rule {
            PeriodRule::Civil(CivilUnit::Hour) => {
                format!("{year:04}-{month:02}-{day:02}T{:02}", start.hour())
            }
            PeriodRule::Civil(CivilUnit::Day) => format!("{year:04}-{month:02}-{day:02}"),
            PeriodRule::Civil(CivilUnit::Week) if self.has_iso_weeks() => {
                let week = start.date().iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            PeriodRule::Civil(CivilUnit::Week) => format!("{year:04}-{month:02}-{day:02}+7"),
            PeriodRule::Civil(CivilUnit::Month) => format!("{year:04}-{month:02}"),
            PeriodRule::Civil(CivilUnit::Quarter) => format!("{year:04}-Q{}", (month - 1) / 3 + 1),
            PeriodRule::Civil(CivilUnit::HalfYear) => format!("{year:04}-H{}", (month - 1) / 6 + 1),
            PeriodRule::Civil(CivilUnit::Year) => format!("{year:04}"),
            PeriodRule::Agreement(unit) => format!("agreement-{}-{}", unit.name(), number + 1),
            PeriodRule::EveryDays(days) => format!("{year:04}-{month:02}-{day:02}+{}", days.max(1)),
            PeriodRule::EveryWeeks(weeks) => {
                format!("{year:04}-{month:02}-{day:02}+{}", u64::from(weeks.max(1)) * 7)
            }
            PeriodRule::EveryMonths(months) => format!("{year:04}-{month:02}-{day:02}+{}m", months.max(1)),
            PeriodRule::Term => "term".to_owned(),
        }
    }

    /// What a name of roughly the right form says; whether it is exactly a name, writing it again tells.
    pub(crate) fn read(self, name: &str) -> Option<Named> {
        let midnight = |date: Date| Named::Start(date.at(0, 0, 0, 0));
        match self.rule {
            PeriodRule::Civil(CivilUnit::Hour) => {
                let (date, hour) = name.split_once('T')?;
                let hour: i8 = hour.parse().ok().filter(|hour| (0..24).contains(hour))?;
                Some(Named::Start(self.read_date(date)?.at(hour, 0, 0, 0)))
            }
            PeriodRule::Civil(CivilUnit::Week) if self.has_iso_weeks() => {
                let (year, week) = name.split_once("-W")?;
                let week = ISOWeekDate::new(year.parse().ok()?, week.parse().ok()?, Weekday::Monday).ok()?;
                Some(midnight(week.date()))
            }
            PeriodRule::Civil(CivilUnit::Day) => self.read_date(name).map(midnight),
            PeriodRule::Civil(CivilUnit::Month) => {
                let (year, month) = name.rsplit_once('-')?;
                self.first_of(year, month.parse().ok()?)
            }
            PeriodRule::Civil(CivilUnit::Quarter) => {
                let (year, quarter) = name.split_once("-Q")?;
                self.first_of(year, quarter.parse::<u8>().ok()?.checked_mul(3)?.checked_sub(2)?)
            }
            PeriodRule::Civil(CivilUnit::HalfYear) => {
                let (year, half) = name.split_once("-H")?;
                self.first_of(year, half.parse::<u8>().ok()?.checked_mul(6)?.checked_sub(5)?)
            }
            PeriodRule::Civil(CivilUnit::Year) => self.first_of(name, 1),
            PeriodRule::Agreement(unit) => {
                let number = name.strip_prefix("agreement-")?.strip_prefix(unit.name())?.strip_prefix('-')?;
                let number: i64 = number.parse().ok()?;
                number.checked_sub(1).filter(|&number| number >= 0).map(Named::Number)
            }
            PeriodRule::Civil(CivilUnit::Week)
            | PeriodRule::EveryDays(_)
            | PeriodRule::EveryWeeks(_)
            | PeriodRule::EveryMonths(_) => self.read_date(name.split_once('+')?.0).map(midnight),
            PeriodRule::Term => (name == "term").then_some(Named::Number(0)),
        }
    }

    /// Weeks are counted the way of ISO 8601 only where they are its weeks.
    fn has_iso_weeks(self) -> bool {
        self.system == CalendarSystem::Gregorian && self.week_starts == Weekday::Monday
    }

    fn read_date(self, text: &str) -> Option<Date> {
        let (year_month, day) = text.rsplit_once('-')?;
        let (year, month) = year_month.rsplit_once('-')?;
        self.system.date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    }

    fn first_of(self, year: &str, month: u8) -> Option<Named> {
        let first = self.system.date(year.parse().ok()?, month, 1).ok()?;
        Some(Named::Start(first.at(0, 0, 0, 0)))
    }
}
