use jiff::Span;
use jiff::civil::{Date, DateTime, Weekday};

use crate::calendar_system::CalendarSystem;
use crate::civil_unit::CivilUnit;
use crate::instant::Instant;
use crate::interval::Interval;
use crate::period::Period;
use crate::period_error::PeriodError;
use crate::period_naming::{Named, PeriodNaming};
use crate::period_rule::PeriodRule;
use crate::zone::Zone;

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// How a term is cut into periods that follow each other without gap or overlap.
///
/// The edges are local midnights (or full hours) of `zone`. The periods at the edges of the term are cut there
/// and keep their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodGrid {
    /// What the periods are.
    pub rule: PeriodRule,
    /// The calendar that counts months and years, and in whose numbers names are written.
    pub system: CalendarSystem,
    /// The zone of all edges.
    pub zone: Zone,
    /// The first day of a civil week.
    pub week_starts: Weekday,
    /// The first local date of the term.
    pub term_starts: Date,
    /// The first local date after the term; nothing for a term without end.
    pub term_ends: Option<Date>,
}

impl PeriodGrid {
    /// The whole term, within the horizon of [`Instant::MIN`] and [`Instant::MAX`]; empty if its dates are
    /// reversed.
    #[must_use]
    pub fn term(&self) -> Interval {
        let within = |instant: Instant| instant.clamp(Instant::MIN, Instant::MAX);
        let start = within(self.zone.start_of_day(self.term_starts));
        let end = self.term_ends.map_or(Instant::MAX, |date| within(self.zone.start_of_day(date)));
        Interval::spanning(start, end.max(start))
    }

    /// The period that holds `instant`; nothing outside the term.
    #[must_use]
    pub fn at(&self, instant: Instant) -> Option<Period> {
        self.term().contains(instant).then(|| self.period(self.number_at(instant))).flatten()
    }

    /// The first period of the term; nothing if the term is empty.
    #[must_use]
    pub fn first(&self) -> Option<Period> {
        self.at(self.term().start())
    }

    /// The period after `period`; nothing after the term.
    #[must_use]
    pub fn next(&self, period: &Period) -> Option<Period> {
        self.at(period.interval.end())
    }

    /// The period before `period`; nothing before the term.
    #[must_use]
    pub fn previous(&self, period: &Period) -> Option<Period> {
        self.at(Instant::from_us(period.interval.start().us() - 1))
    }

    /// The periods that have some time in `window`, in order.
    pub fn between(&self, window: Interval) -> impl Iterator<Item = Period> + '_ {
        let wanted = self.term().intersection(window);
        let first = wanted.and_then(|wanted| self.at(wanted.start()));
        std::iter::successors(first, |period| self.next(period))
            .take_while(move |period| wanted.is_some_and(|wanted| period.interval.start() < wanted.end()))
    }

    /// The period of this name: what [`Period::name`] holds.
    ///
    /// # Errors
    /// [`PeriodError::Name`] if the text is no name of this grid, [`PeriodError::OutsideTerm`] if no part of
    /// that period lies in the term.
    pub fn named(&self, name: &str) -> Result<Period, PeriodError> {
        let wrong = || PeriodError::Name { name: name.to_owned(), example: self.rule.example() };
        let number = match self.naming().read(name).ok_or_else(wrong)? {
            Named::Start(start) => self.number_of(start),
            Named::Number(number) => number,
        };
        if self.name_of(number) != name {
            return Err(wrong());
        }
        self.period(number).ok_or_else(|| PeriodError::OutsideTerm { name: name.to_owned() })
    }

    fn period(&self, number: i64) -> Option<Period> {
        let interval = self.whole(number).intersection(self.term())?;
        Some(Period { interval, name: self.name_of(number) })
    }

    fn name_of(&self, number: i64) -> String {
        self.naming().write(number, self.start_of(number))
    }

    fn naming(&self) -> PeriodNaming {
        PeriodNaming { rule: self.rule, system: self.system, week_starts: self.week_starts }
    }

    /// The period of that number as it is without the term.
    fn whole(&self, number: i64) -> Interval {
        if self.rule == PeriodRule::Term {
            return self.term();
        }
        let start = self.zone.instant(self.start_of(number));
        let end = self.zone.instant(self.start_of(number.saturating_add(1)));
        Interval::spanning(start, end.max(start))
    }

    fn number_at(&self, instant: Instant) -> i64 {
        // Where clocks fall back over a midnight, the date shown returns to the one before for a while: the
        // period found by date is then a neighbour of the one that holds the instant.
        const NEIGHBOURS: usize = 3;
        let mut number = self.number_of(self.zone.civil(instant));
        for _ in 0..NEIGHBOURS {
            let whole = self.whole(number);
            if instant < whole.start() {
                number -= 1;
            } else if instant >= whole.end() {
                number += 1;
            } else {
                break;
            }
        }
        number
    }

    /// The number of the period that holds a local time. Civil periods are counted from the epoch or from year
    /// 0 of the system, the others from the start of the term.
    fn number_of(&self, civil: DateTime) -> i64 {
        let days = days_of(civil.date());
        match self.rule {
            PeriodRule::Civil(CivilUnit::Hour) => days * 24 + i64::from(civil.hour()),
            PeriodRule::Civil(CivilUnit::Day) => days,
            PeriodRule::Civil(CivilUnit::Week) => (days - self.first_week_day()).div_euclid(7),
            PeriodRule::Civil(unit) => {
                let (year, month, _) = self.system.fields(civil.date());
                (i64::from(year) * 12 + i64::from(month) - 1).div_euclid(months_of(unit))
            }
            PeriodRule::EveryDays(_) | PeriodRule::EveryWeeks(_) => {
                (days - days_of(self.term_starts)).div_euclid(self.step())
            }
            PeriodRule::Agreement(_) | PeriodRule::EveryMonths(_) => {
                let (year, month, _) = self.system.fields(civil.date());
                let (first_year, first_month, _) = self.system.fields(self.term_starts);
                let months = i64::from(year - first_year) * 12 + i64::from(month) - i64::from(first_month);
                let near = months.div_euclid(self.step());
                if self.start_of(near).date() > civil.date() { near - 1 } else { near }
            }
            PeriodRule::Term => 0,
        }
    }

    /// The local time at which the period of that number starts.
    fn start_of(&self, number: i64) -> DateTime {
        let midnight = |date: Date| date.at(0, 0, 0, 0);
        match self.rule {
            PeriodRule::Civil(CivilUnit::Hour) => {
                let hour = i8::try_from(number.rem_euclid(24)).unwrap_or(0);
                date_of(number.div_euclid(24)).at(hour, 0, 0, 0)
            }
            PeriodRule::Civil(CivilUnit::Day) => midnight(date_of(number)),
            PeriodRule::Civil(CivilUnit::Week) => {
                midnight(date_of(number.saturating_mul(7).saturating_add(self.first_week_day())))
            }
            PeriodRule::Civil(unit) => {
                let months = number.saturating_mul(months_of(unit));
                let first = || {
                    let year = i32::try_from(months.div_euclid(12)).ok()?;
                    let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
                    self.system.date(year, month, 1).ok()
                };
                midnight(first().unwrap_or(if number < 0 { Date::MIN } else { Date::MAX }))
            }
            PeriodRule::EveryDays(_) | PeriodRule::EveryWeeks(_) => {
                let days = number.saturating_mul(self.step());
                midnight(date_of(days.saturating_add(days_of(self.term_starts))))
            }
            PeriodRule::Agreement(_) | PeriodRule::EveryMonths(_) => {
                // Always counted from the first day, so that a day clamped once comes back in a longer month.
                midnight(self.system.add_months(self.term_starts, number.saturating_mul(self.step())))
            }
            PeriodRule::Term => midnight(self.term_starts),
        }
    }

    /// Days or months from one start to the next, for the rules that count from the term's first day.
    fn step(&self) -> i64 {
        match self.rule {
            PeriodRule::EveryDays(count) | PeriodRule::EveryMonths(count) => i64::from(count.max(1)),
            PeriodRule::EveryWeeks(count) => i64::from(count.max(1)) * 7,
            PeriodRule::Agreement(unit) => unit.months(),
            PeriodRule::Civil(_) | PeriodRule::Term => 1,
        }
    }

    /// The first date from the epoch on (a Thursday) on which a week starts, in days since the epoch.
    fn first_week_day(&self) -> i64 {
        let thursday = Weekday::Thursday.to_monday_zero_offset();
        i64::from((self.week_starts.to_monday_zero_offset() - thursday).rem_euclid(7))
    }
}

const fn months_of(unit: CivilUnit) -> i64 {
    match unit {
        CivilUnit::Quarter => 3,
        CivilUnit::HalfYear => 6,
        CivilUnit::Year => 12,
        CivilUnit::Hour | CivilUnit::Day | CivilUnit::Week | CivilUnit::Month => 1,
    }
}

fn days_of(date: Date) -> i64 {
    date.duration_since(EPOCH).as_hours() / 24
}

fn date_of(days: i64) -> Date {
    let edge = if days < 0 { Date::MIN } else { Date::MAX };
    Span::new().try_days(days).ok().and_then(|span| EPOCH.checked_add(span).ok()).unwrap_or(edge)
}
