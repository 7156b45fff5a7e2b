use std::fmt;
use std::sync::OnceLock;

use jiff::Span;
use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::duration::Duration;
use crate::instant::Instant;
use crate::interval::Interval;
use crate::interval_set::IntervalSet;
use crate::timetable_error::TimetableError;
use crate::year_chunk::YearChunk;

const FIRST_YEAR: usize = 1970;
const YEARS: usize = 230;
/// The mean Gregorian year of 365.2425 days, from which no year starts two days away.
const MEAN_YEAR_US: i64 = 31_556_952_000_000;

/// A calendar unrolled: it answers how much open time lies between two instants, and where an amount of open
/// time ends.
///
/// It unrolls each year when it is first asked about it, through a shared reference and from any thread, from
/// 1970 to 2199. Open time is real elapsed time inside open hours.
pub struct Timetable {
    calendar: Calendar,
    always_open: bool,
    years: Box<[OnceLock<YearChunk>]>,
}

impl Timetable {
    /// The timetable of `calendar`, which must open at some time within `range`. It answers outside `range` as
    /// well.
    ///
    /// # Errors
    /// [`TimetableError::NeverOpens`] if no second of `range` is open; [`TimetableError::BeyondHorizon`] if
    /// `range` leaves the years 1970 to 2199.
    pub fn new(calendar: Calendar, range: Interval) -> Result<Timetable, TimetableError> {
        let always_open = calendar.is_always_open();
        let years = (0..YEARS).map(|_| OnceLock::new()).collect();
        let timetable = Timetable { calendar, always_open, years };
        let (first, last) = (place(range.start())?, place(range.end())?);
        let opens = if always_open {
            !range.is_empty()
        } else {
            (first..=last).any(|year| {
                let openings =
                    timetable.year(year).openings_in(range).filter_map(|open| open.intersection(range));
                openings.map(Interval::duration).sum::<Duration>() >= Duration::from_seconds(1)
            })
        };
        if opens { Ok(timetable) } else { Err(TimetableError::NeverOpens) }
    }

    /// The calendar that was unrolled.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Open time from `from` to `to`; zero if they are reversed.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if either lies outside the horizon.
    #[inline]
    pub fn elapsed(&self, from: Instant, to: Instant) -> Result<Duration, TimetableError> {
        let (first, last) = (place(from)?, place(to)?);
        if to <= from {
            return Ok(Duration::ZERO);
        }
        if self.always_open {
            return Ok(to.since(from));
        }
        let before_us = self.year(first).open_before_us(from.us());
        if first == last {
            return Ok(Duration::from_us(self.year(first).open_before_us(to.us()) - before_us));
        }
        let between_us: i64 = (first..last).map(|year| self.year(year).total_us()).sum();
        Ok(Duration::from_us(between_us - before_us + self.year(last).open_before_us(to.us())))
    }

    /// The first instant at which `budget` of open time has elapsed since `from`: the closing instant, if the
    /// budget ends there. A budget of zero ends at `from` if it is open then, otherwise at the next opening.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if there is no such instant within the horizon.
    #[inline]
    pub fn advance(&self, from: Instant, budget: Duration) -> Result<Instant, TimetableError> {
        if budget.is_zero() {
            return self.next_opening(from);
        }
        let first = place(from)?;
        if self.always_open {
            return within_horizon(from, from.plus(budget));
        }
        let (mut opening, before_us) = self.year(first).mark(from.us());
        let mut open_us = before_us.saturating_add(budget.us());
        for year in first..YEARS {
            let year = self.year(year);
            if open_us <= year.total_us() {
                return Ok(year.first_at(opening, open_us));
            }
            open_us -= year.total_us();
            opening = 0;
        }
        Err(TimetableError::BeyondHorizon { from })
    }

    /// The last instant up to which no more than `budget` of open time has elapsed since `from`: the next
    /// opening, if the budget ends at a closing.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if there is no such instant within the horizon, also because it never
    /// opens again.
    #[inline]
    pub fn latest(&self, from: Instant, budget: Duration) -> Result<Instant, TimetableError> {
        let first = place(from)?;
        if self.always_open {
            return within_horizon(from, from.plus(budget));
        }
        let (mut opening, before_us) = self.year(first).mark(from.us());
        let mut open_us = before_us.saturating_add(budget.us());
        for year in first..YEARS {
            let year = self.year(year);
            if open_us < year.total_us() {
                return Ok(year.last_at(opening, open_us));
            }
            open_us -= year.total_us();
            opening = 0;
        }
        Err(TimetableError::BeyondHorizon { from })
    }

    /// The open time inside `window`, as intervals.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if the window leaves the horizon.
    pub fn open_in(&self, window: Interval) -> Result<IntervalSet, TimetableError> {
        let (first, last) = (place(window.start())?, place(window.end())?);
        if self.always_open {
            return Ok(IntervalSet::from(window));
        }
        Ok((first..=last)
            .flat_map(|year| self.year(year).openings_in(window))
            .filter_map(|opening| opening.intersection(window))
            .collect())
    }

    /// Whether it is open at `instant`.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if the instant lies outside the horizon.
    pub fn is_open(&self, instant: Instant) -> Result<bool, TimetableError> {
        let year = place(instant)?;
        Ok(self.always_open || self.year(year).is_open(instant.us()))
    }

    /// The first open instant at or after `from`: `from` itself if it is open then.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if it does not open again within the horizon.
    #[inline]
    pub fn next_opening(&self, from: Instant) -> Result<Instant, TimetableError> {
        self.latest(from, Duration::ZERO)
    }

    /// The same wall time on the `count`-th local date after that of `from` that has any open time, then the
    /// next open instant if it is closed at that time. Dates are those of the calendar's zone; a date has open
    /// time also by the tail of a shift that began the evening before.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if that lies outside the horizon.
    pub fn business_day(&self, from: Instant, count: u32) -> Result<Instant, TimetableError> {
        place(from)?;
        let zone = self.calendar.zone();
        let civil = zone.civil(from);
        let mut date = civil.date();
        let mut left = count;
        while left > 0 {
            date = tomorrow(date);
            let (start, end) = (zone.start_of_day(date), zone.start_of_day(tomorrow(date)));
            let open = self.elapsed(start, end).map_err(|_| TimetableError::BeyondHorizon { from })?;
            left -= u32::from(!open.is_zero());
        }
        if count == 0 {
            return self.next_opening(from);
        }
        self.next_opening(zone.instant(date.to_datetime(civil.time())))
    }

    /// The same wall time `count` local dates after that of `from`, open or not.
    ///
    /// # Errors
    /// [`TimetableError::BeyondHorizon`] if that lies outside the horizon.
    pub fn calendar_day(&self, from: Instant, count: u32) -> Result<Instant, TimetableError> {
        place(from)?;
        if count == 0 {
            return Ok(from);
        }
        let zone = self.calendar.zone();
        let civil = zone.civil(from);
        let later = i64::from(count);
        match Span::new().try_days(later).ok().and_then(|days| civil.date().checked_add(days).ok()) {
            Some(date) => within_horizon(from, zone.instant(date.to_datetime(civil.time()))),
            None => Err(TimetableError::BeyondHorizon { from }),
        }
    }

    #[inline]
    fn year(&self, place: usize) -> &YearChunk {
        self.years[place].get_or_init(|| self.unroll(place))
    }

    #[cold]
    fn unroll(&self, place: usize) -> YearChunk {
        let [start, end] = [place, place + 1].map(|year| Instant::from_us(YEAR_STARTS_US[year]));
        let year = Interval::spanning(start, end);
        YearChunk::new(year, &self.calendar.open_in(year))
    }
}

impl fmt::Debug for Timetable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Timetable").field("calendar", &self.calendar).finish_non_exhaustive()
    }
}

/// The number of the year, from 1970, that holds `instant`; the end of the horizon belongs to the last year.
#[inline]
fn place(instant: Instant) -> Result<usize, TimetableError> {
    if !(Instant::MIN..=Instant::MAX).contains(&instant) {
        return Err(TimetableError::BeyondHorizon { from: instant });
    }
    let us = instant.us();
    let near = usize::try_from(us / MEAN_YEAR_US).unwrap_or(0).min(YEARS - 1);
    if us < YEAR_STARTS_US[near] {
        Ok(near - 1)
    } else if us >= YEAR_STARTS_US[near + 1] && near + 1 < YEARS {
        Ok(near + 1)
    } else {
        Ok(near)
    }
}

fn within_horizon(from: Instant, answer: Instant) -> Result<Instant, TimetableError> {
    match place(answer) {
        Ok(_) => Ok(answer),
        Err(_) => Err(TimetableError::BeyondHorizon { from }),
    }
}

fn tomorrow(date: Date) -> Date {
    date.saturating_add(Span::new().days(1))
}

/// When each year of the horizon starts (UTC), and when the last one ends.
const YEAR_STARTS_US: [i64; YEARS + 1] = {
    let mut starts_us = [0; YEARS + 1];
    let mut place = 0;
    while place < YEARS {
        let year = FIRST_YEAR + place;
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = if leap { 366 } else { 365 };
        starts_us[place + 1] = starts_us[place] + days * 86_400_000_000;
        place += 1;
    }
    starts_us
};

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{MEAN_YEAR_US, Timetable, YEAR_STARTS_US, YEARS, place};
    use crate::calendar::Calendar;
    use crate::duration::Duration;
    use crate::instant::Instant;
    use crate::interval::Interval;
    use crate::timetable_error::TimetableError;
    use crate::zone::Zone;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn hours(count: i64) -> Duration {
        Duration::from_seconds(count * 3600)
    }

    fn year_2026() -> Interval {
        Interval::new(at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z")).unwrap()
    }

    fn open(zone: &str, days: &str, hours: &str) -> Timetable {
        let calendar = Calendar::builder(Zone::named(zone).unwrap())
            .hours(days.parse().unwrap(), [hours.parse().unwrap()])
            .build();
        Timetable::new(calendar, year_2026()).unwrap()
    }

    #[test]
    fn budget_that_ends_at_a_closing_is_due_there() {
        let office = open("UTC", "mon-fri", "09:00-17:00");
        let friday = at("2026-01-09T15:00:00Z");
        assert_eq!(office.advance(friday, hours(2)), Ok(at("2026-01-09T17:00:00Z")));
        assert_eq!(office.latest(friday, hours(2)), Ok(at("2026-01-12T09:00:00Z")));
        assert_eq!(office.advance(friday, hours(3)), Ok(at("2026-01-12T10:00:00Z")));
        assert_eq!(office.latest(friday, hours(3)), Ok(at("2026-01-12T10:00:00Z")));
    }

    #[test]
    fn budget_of_zero_is_the_origin_or_the_next_opening() {
        let office = open("UTC", "mon-fri", "09:00-17:00");
        let friday = at("2026-01-09T15:00:00Z");
        assert_eq!(office.advance(friday, Duration::ZERO), Ok(friday));
        let closing = at("2026-01-09T17:00:00Z");
        assert_eq!(office.advance(closing, Duration::ZERO), Ok(at("2026-01-12T09:00:00Z")));
        assert_eq!(office.is_open(closing), Ok(false));
        assert_eq!(office.is_open(friday), Ok(true));
    }

    #[test]
    fn reversed_instants_have_nothing_between_them() {
        let office = open("UTC", "mon-fri", "09:00-17:00");
        let friday = at("2026-01-09T15:00:00Z");
        assert_eq!(office.elapsed(friday, at("2026-01-01T00:00:00Z")), Ok(Duration::ZERO));
    }

    #[test]
    fn a_day_has_as_many_hours_as_really_elapse() {
        let berlin = open("Europe/Berlin", "daily", "00:00-24:00");
        let elapsed = |from: &str, to: &str| berlin.elapsed(at(from), at(to)).unwrap();
        assert_eq!(elapsed("2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00"), hours(23));
        assert_eq!(elapsed("2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00"), hours(25));
        let nights = open("America/New_York", "daily", "22:00-06:00");
        let elapsed = |from: &str, to: &str| nights.elapsed(at(from), at(to)).unwrap();
        assert_eq!(elapsed("2026-03-07T20:00:00-05:00", "2026-03-08T12:00:00-04:00"), hours(7));
        assert_eq!(elapsed("2026-10-31T20:00:00-04:00", "2026-11-01T12:00:00-05:00"), hours(9));
    }

    #[test]
    fn runs_over_the_turn_of_a_year() {
        let nights = open("UTC", "daily", "22:00-06:00");
        let eve = at("2026-12-31T23:00:00Z");
        assert_eq!(nights.advance(eve, hours(1)), Ok(at("2027-01-01T00:00:00Z")));
        assert_eq!(nights.latest(eve, hours(1)), Ok(at("2027-01-01T00:00:00Z")));
        assert_eq!(nights.advance(eve, hours(7)), Ok(at("2027-01-01T06:00:00Z")));
        assert_eq!(nights.latest(eve, hours(7)), Ok(at("2027-01-01T22:00:00Z")));
        assert_eq!(nights.elapsed(eve, at("2029-01-01T06:00:00Z")), Ok(hours(7 + 731 * 8)));
        let window = Interval::new(eve, at("2027-01-01T12:00:00Z")).unwrap();
        assert_eq!(nights.open_in(window).unwrap().len(), 1);
    }

    #[test]
    fn stops_at_the_horizon() {
        let office = open("UTC", "mon-fri", "09:00-17:00");
        let last = at("2199-12-31T16:00:00Z");
        assert_eq!(office.advance(last, hours(1)), Ok(at("2199-12-31T17:00:00Z")));
        assert_eq!(office.advance(last, Duration::MAX), Err(TimetableError::BeyondHorizon { from: last }));
        let before = Instant::from_us(-1);
        assert_eq!(office.elapsed(before, last), Err(TimetableError::BeyondHorizon { from: before }));
        assert!(office.elapsed(Instant::MIN, Instant::MAX).is_ok());
        assert_eq!(office.is_open(Instant::MAX), Ok(false));
        assert!(office.calendar_day(last, u32::MAX).is_err());
        assert!(office.business_day(last, 3).is_err());
    }

    #[test]
    fn always_open_needs_no_table() {
        let always = Timetable::new(Calendar::always(Zone::utc()), year_2026()).unwrap();
        let start = at("2026-01-01T00:00:00Z");
        assert_eq!(always.elapsed(start, at("2026-01-02T00:00:00Z")), Ok(hours(24)));
        assert_eq!(always.advance(start, hours(24)), Ok(at("2026-01-02T00:00:00Z")));
        assert_eq!(always.next_opening(start), Ok(start));
        assert!(always.advance(start, Duration::MAX).is_err());
        assert_eq!(always.open_in(year_2026()).unwrap().duration(), year_2026().duration());
    }

    #[test]
    fn refuses_what_never_opens() {
        let zone = Zone::utc;
        let late =
            Calendar::builder(zone()).dated(date(2030, 1, 1), ["09:00-10:00".parse().unwrap()]).build();
        for calendar in [Calendar::never(zone()), Calendar::builder(zone()).build(), late.clone()] {
            assert_eq!(Timetable::new(calendar, year_2026()).err(), Some(TimetableError::NeverOpens));
        }
        let until_2031 = Interval::new(at("2026-01-01T00:00:00Z"), at("2031-01-01T00:00:00Z")).unwrap();
        let once = Timetable::new(late, until_2031).unwrap();
        assert_eq!(once.advance(at("2026-01-01T00:00:00Z"), hours(1)), Ok(at("2030-01-01T10:00:00Z")));
        assert!(once.latest(at("2026-01-01T00:00:00Z"), hours(1)).is_err());
    }

    #[test]
    fn business_days_keep_the_wall_time() {
        let office = open("Europe/Berlin", "mon-fri", "09:00-17:00");
        // Friday noon before the spring change; Monday noon is 71 hours later, not 72.
        let friday = at("2026-03-27T12:00:00+01:00");
        assert_eq!(office.business_day(friday, 1), Ok(at("2026-03-30T12:00:00+02:00")));
        let evening = at("2026-03-27T20:00:00+01:00");
        assert_eq!(office.business_day(evening, 1), Ok(at("2026-03-31T09:00:00+02:00")));
        let saturday = at("2026-03-28T07:00:00+01:00");
        assert_eq!(office.business_day(saturday, 2), Ok(at("2026-03-31T09:00:00+02:00")));
        assert_eq!(office.business_day(saturday, 0), Ok(at("2026-03-30T09:00:00+02:00")));
    }

    #[test]
    fn calendar_days_keep_the_wall_time() {
        let office = open("Europe/Berlin", "mon-fri", "09:00-17:00");
        let friday = at("2026-03-27T12:00:00+01:00");
        assert_eq!(office.calendar_day(friday, 2), Ok(at("2026-03-29T12:00:00+02:00")));
        assert_eq!(office.calendar_day(at("2026-03-28T02:30:00+01:00"), 1), Ok(at("2026-03-29T01:30:00Z")));
        assert_eq!(office.calendar_day(friday, 0), Ok(friday));
    }

    #[test]
    fn finds_the_year_of_every_edge() {
        for year in 0..YEARS {
            let (start_us, end_us) = (YEAR_STARTS_US[year], YEAR_STARTS_US[year + 1]);
            assert_eq!(place(Instant::from_us(start_us)), Ok(year));
            assert_eq!(place(Instant::from_us(end_us - 1)), Ok(year));
            assert!((end_us / MEAN_YEAR_US).abs_diff(year as i64 + 1) <= 1);
        }
        assert_eq!(YEAR_STARTS_US[YEARS], Instant::MAX.us());
        assert_eq!(place(Instant::MAX), Ok(YEARS - 1));
    }

    #[test]
    fn answers_on_many_threads() {
        let office = open("Europe/Berlin", "mon-fri", "09:00-17:00");
        let ask = || office.elapsed(Instant::MIN, Instant::MAX);
        let answers: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(ask)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(answers.iter().all(|answer| *answer == ask()));
    }
}
