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
        // An hour that a clock change leaves out has a name but no time.
        if self.name_of(number) != name || (self.whole(number).is_empty() && !self.term().is_empty()) {
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

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::PeriodGrid;
    use crate::agreement_unit::AgreementUnit;
    use crate::calendar_system::CalendarSystem;
    use crate::civil_unit::CivilUnit::{Day, HalfYear, Hour, Month, Quarter, Week, Year};
    use crate::instant::Instant;
    use crate::interval::Interval;
    use crate::period_error::PeriodError;
    use crate::period_rule::PeriodRule::{self, Agreement, Civil, EveryDays, EveryMonths, EveryWeeks, Term};
    use crate::zone::Zone;

    fn grid(rule: PeriodRule) -> PeriodGrid {
        PeriodGrid {
            rule,
            system: CalendarSystem::Gregorian,
            zone: Zone::named("Europe/Berlin").unwrap(),
            week_starts: Weekday::Monday,
            term_starts: date(2026, 1, 15),
            term_ends: Some(date(2028, 1, 15)),
        }
    }

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    /// Name, start and end of the period that holds an instant.
    fn period(grid: &PeriodGrid, instant: &str) -> [String; 3] {
        let period = grid.at(at(instant)).unwrap();
        [period.name, period.interval.start().to_string(), period.interval.end().to_string()]
    }

    #[test]
    fn civil_periods_have_local_edges() {
        let noon = "2026-10-31T12:00:00Z";
        let edges = |rule| period(&grid(Civil(rule)), noon);
        assert_eq!(edges(Month), ["2026-10", "2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z"]);
        assert_eq!(edges(Quarter), ["2026-Q4", "2026-09-30T22:00:00Z", "2026-12-31T23:00:00Z"]);
        assert_eq!(edges(HalfYear), ["2026-H2", "2026-06-30T22:00:00Z", "2026-12-31T23:00:00Z"]);
        assert_eq!(edges(Day), ["2026-10-31", "2026-10-30T23:00:00Z", "2026-10-31T23:00:00Z"]);
        assert_eq!(edges(Week), ["2026-W44", "2026-10-25T23:00:00Z", "2026-11-01T23:00:00Z"]);
        assert_eq!(edges(Hour), ["2026-10-31T13", "2026-10-31T12:00:00Z", "2026-10-31T13:00:00Z"]);
    }

    #[test]
    fn the_term_cuts_and_the_name_stays() {
        let years = grid(Civil(Year));
        assert_eq!(
            period(&years, "2026-06-01T00:00:00Z"),
            ["2026", "2026-01-14T23:00:00Z", "2026-12-31T23:00:00Z"]
        );
        assert_eq!(
            period(&years, "2028-01-10T00:00:00Z"),
            ["2028", "2027-12-31T23:00:00Z", "2028-01-14T23:00:00Z"]
        );
        assert_eq!(years.at(at("2028-01-14T23:00:00Z")), None);
        assert_eq!(years.at(at("2026-01-14T22:59:59Z")), None);
        let names: Vec<String> = years.between(years.term()).map(|period| period.name).collect();
        assert_eq!(names, ["2026", "2027", "2028"]);
    }

    #[test]
    fn weeks_that_start_elsewhere_are_named_by_their_first_date() {
        let mut weeks = grid(Civil(Week));
        weeks.week_starts = Weekday::Sunday;
        assert_eq!(weeks.at(at("2026-02-05T12:00:00Z")).unwrap().name, "2026-02-01+7");
        assert_eq!(weeks.named("2026-02-01+7").unwrap(), weeks.at(at("2026-02-05T12:00:00Z")).unwrap());
        assert!(weeks.named("2026-02-02+7").is_err());
        let mut over_new_year = grid(Civil(Week));
        over_new_year.term_starts = date(2020, 1, 1);
        assert_eq!(over_new_year.at(at("2021-01-02T12:00:00Z")).unwrap().name, "2020-W53");
    }

    #[test]
    fn agreement_months_remember_their_first_day() {
        let mut months = grid(Agreement(AgreementUnit::Month));
        months.term_starts = date(2026, 1, 31);
        assert_eq!(
            period(&months, "2026-03-01T12:00:00Z"),
            ["agreement-month-2", "2026-02-27T23:00:00Z", "2026-03-30T22:00:00Z"]
        );
        assert_eq!(months.at(at("2026-03-31T12:00:00Z")).unwrap().name, "agreement-month-3");
        let years = grid(Agreement(AgreementUnit::Year));
        assert_eq!(
            period(&years, "2027-06-01T00:00:00Z"),
            ["agreement-year-2", "2027-01-14T23:00:00Z", "2028-01-14T23:00:00Z"]
        );
        assert!(matches!(years.named("agreement-year-3"), Err(PeriodError::OutsideTerm { .. })));
        assert!(matches!(years.named("agreement-year-0"), Err(PeriodError::Name { .. })));
    }

    #[test]
    fn counted_periods_run_from_the_first_day() {
        let edges = |rule| period(&grid(rule), "2026-03-20T00:00:00Z");
        assert_eq!(edges(EveryDays(30)), ["2026-03-16+30", "2026-03-15T23:00:00Z", "2026-04-14T22:00:00Z"]);
        assert_eq!(edges(EveryWeeks(2)), ["2026-03-12+14", "2026-03-11T23:00:00Z", "2026-03-25T23:00:00Z"]);
        assert_eq!(edges(EveryMonths(2)), ["2026-03-15+2m", "2026-03-14T23:00:00Z", "2026-05-14T22:00:00Z"]);
        assert_eq!(edges(Term), ["term", "2026-01-14T23:00:00Z", "2028-01-14T23:00:00Z"]);
    }

    #[test]
    fn persian_and_hijri_periods_have_their_own_numbers() {
        let mut persian = grid(Civil(Month));
        persian.system = CalendarSystem::Persian;
        persian.zone = Zone::named("Asia/Tehran").unwrap();
        assert_eq!(
            period(&persian, "2026-10-01T00:00:00Z"),
            ["1405-07", "2026-09-22T20:30:00Z", "2026-10-22T20:30:00Z"]
        );
        assert_eq!(persian.named("1405-07").unwrap().name, "1405-07");
        assert!(persian.named("2026-10").is_err());
        persian.rule = Civil(Quarter);
        assert_eq!(persian.named("1405-Q1").unwrap().interval.start(), at("2026-03-20T20:30:00Z"));
        persian.rule = Civil(Year);
        assert_eq!(persian.named("1405").unwrap().interval.end(), at("2027-03-20T20:30:00Z"));
        let mut hijri = grid(Civil(Month));
        hijri.system = CalendarSystem::UmmAlQura;
        assert_eq!(hijri.at(at("2026-02-20T00:00:00Z")).unwrap().name, "1447-09");
    }

    #[test]
    fn hours_of_a_clock_change() {
        let hours = grid(Civil(Hour));
        assert_eq!(
            period(&hours, "2026-10-25T01:30:00Z"),
            ["2026-10-25T02", "2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"]
        );
        assert_eq!(
            period(&hours, "2026-03-29T01:00:00Z"),
            ["2026-03-29T03", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z"]
        );
        assert!(matches!(hours.named("2026-03-29T02"), Err(PeriodError::Name { .. })));
    }

    #[test]
    fn a_midnight_that_comes_twice_belongs_to_one_day() {
        let mut days = grid(Civil(Day));
        days.zone = Zone::named("America/St_Johns").unwrap();
        days.term_starts = date(2006, 1, 1);
        // At 00:01 on 29 October 2006 the clocks went back to 23:01 of the 28th.
        assert_eq!(
            period(&days, "2006-10-29T03:00:00Z"),
            ["2006-10-29", "2006-10-29T02:30:00Z", "2006-10-30T03:30:00Z"]
        );
    }

    #[test]
    fn names_are_read_exactly() {
        for (rule, name) in [
            (Civil(Month), "2026-10"),
            (Civil(Quarter), "2026-Q3"),
            (Civil(HalfYear), "2026-H1"),
            (Civil(Week), "2026-W05"),
            (Civil(Day), "2026-10-31"),
            (Civil(Hour), "2026-10-31T14"),
            (Agreement(AgreementUnit::HalfYear), "agreement-half-year-2"),
            (EveryDays(30), "2026-02-14+30"),
            (EveryMonths(2), "2026-03-15+2m"),
            (Term, "term"),
        ] {
            assert_eq!(grid(rule).named(name).map(|period| period.name).as_deref(), Ok(name));
        }
        for (rule, name) in [
            (Civil(Month), "2026-13"),
            (Civil(Month), "2026-1"),
            (Civil(Month), "+2026-10"),
            (Civil(Quarter), "2026-Q5"),
            (Civil(Quarter), "2026-Q0"),
            (Civil(Week), "2026-W54"),
            (Civil(Hour), "2026-10-31T24"),
            (EveryDays(30), "2026-02-15+30"),
            (EveryDays(30), "2026-02-14+31"),
            (Civil(Year), "2026-10"),
        ] {
            assert!(matches!(grid(rule).named(name), Err(PeriodError::Name { .. })), "{name}");
        }
        assert!(matches!(grid(Civil(Month)).named("2030-01"), Err(PeriodError::OutsideTerm { .. })));
    }

    #[test]
    fn steps_both_ways_and_ends_with_the_term() {
        let months = grid(Civil(Month));
        let first = months.first().unwrap();
        assert_eq!(months.previous(&first), None);
        let second = months.next(&first).unwrap();
        assert_eq!(months.previous(&second), Some(first));
        assert_eq!(months.between(months.term()).count(), 25);
        let window = Interval::new(at("2026-03-01T12:00:00Z"), at("2026-03-31T22:00:00Z")).unwrap();
        let names: Vec<String> = months.between(window).map(|period| period.name).collect();
        assert_eq!(names, ["2026-03"]);
        let mut reversed = months;
        reversed.term_ends = Some(date(2026, 1, 1));
        assert_eq!(reversed.first(), None);
    }
}
