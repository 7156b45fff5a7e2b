use abide_time::{CivilDelay, Date, Instant, Interval, Period, PeriodGrid};

use crate::agreement::{DueRule, DueTime, IfClosed};
use crate::plan::{SchedulePlan, TermPlan};

/// One time at which a delivery is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DueDate {
    /// The period that it belongs to, by name.
    pub(super) period: String,
    /// What is handed over in this time is meant for it, unless its fact says otherwise.
    pub(super) window: Interval,
    /// By when it is due; equal is in time.
    pub(super) due: Instant,
}

/// The due dates of a schedule whose windows begin before an instant, in order.
///
/// A due date inside its period (`mon 17:00`, `day 27`, `last day`) is the first such day there; a day that the month
/// does not have is its last. What is handed over in the period is meant for it. One that lies after the period
/// (`10 days`) is met by what is handed over in the period that follows, or until it is due where that is later. A
/// period that the term cuts so that no such day is left has no due date.
pub(super) fn due_dates(schedule: &SchedulePlan, term: &TermPlan, until: Instant) -> Vec<DueDate> {
    let grid = term.grid(schedule.every);
    let start = term.interval.start();
    let reach = Interval::spanning(start, until.max(start).min(term.interval.end()));
    grid.between(reach).filter_map(|period| due_date(schedule, term, &grid, period)).collect()
}

fn due_date(schedule: &SchedulePlan, term: &TermPlan, grid: &PeriodGrid, period: Period) -> Option<DueDate> {
    let own = period.interval;
    let (due, window) = match schedule.due {
        None => (own.end(), own),
        Some(DueRule::After(delay)) => {
            let due = term.after(own.end(), delay);
            let following = grid.next(&period).map_or(own.end(), |next| next.interval.end());
            (moved(schedule, term, due), Interval::spanning(own.end(), following))
        }
        Some(DueRule::Weekday(day, time)) => {
            let date = dates(term, own).find(|date| date.weekday() == day.civil())?;
            (at(schedule, term, date, time), own)
        }
        Some(DueRule::Day(day, time)) => (at(schedule, term, day_of_month(term, own, day)?, time), own),
        Some(DueRule::LastDay(time)) => (at(schedule, term, dates(term, own).last()?, time), own),
    };
    let window = Interval::spanning(window.start(), window.end().max(due));
    Some(DueDate { period: period.name, window, due })
}

/// The local dates of a period.
fn dates(term: &TermPlan, period: Interval) -> impl Iterator<Item = Date> + '_ {
    let first = term.zone.civil(period.start()).date();
    let next = |date: &Date| Some(CivilDelay::Days(1).after_date(*date, term.system));
    std::iter::successors(Some(first), next)
        .take_while(move |date| term.zone.start_of_day(*date) < period.end())
}

/// The first date of a period with this number in its month; the month's last, where it has none.
fn day_of_month(term: &TermPlan, period: Interval, day: u8) -> Option<Date> {
    dates(term, period).find(|date| {
        let (_, month, number) = term.system.fields(*date);
        let (_, next_month, _) = term.system.fields(CivilDelay::Days(1).after_date(*date, term.system));
        number == day || (number < day && next_month != month)
    })
}

/// A time of a date, or its end.
fn on(term: &TermPlan, date: Date, time: DueTime) -> Instant {
    match time {
        None => term.zone.start_of_day(CivilDelay::Days(1).after_date(date, term.system)),
        Some(second) => {
            let part = |number: u32| i8::try_from(number).unwrap_or_default();
            term.zone.instant(date.at(part(second / 3600), part(second % 3600 / 60), 0, 0))
        }
    }
}

/// The date moved off a closed day as agreed.
fn at(schedule: &SchedulePlan, term: &TermPlan, date: Date, time: DueTime) -> Instant {
    on(term, open_date(schedule, term, date), time)
}

/// A due date that is counted from the end of a period: it ends with a day, which may have to move.
fn moved(schedule: &SchedulePlan, term: &TermPlan, due: Instant) -> Instant {
    let last = Instant::from_us(due.us() - 1);
    let date = term.zone.civil(last).date();
    let open = open_date(schedule, term, date);
    if open == date { due } else { on(term, open, None) }
}

/// So many days are looked through for an open one; a calendar that is closed for longer moves nothing.
const DAYS_LOOKED_THROUGH: u32 = 60;

fn open_date(schedule: &SchedulePlan, term: &TermPlan, date: Date) -> Date {
    let Some(calendar) = &schedule.calendar else { return date };
    let is_open = |date: Date| {
        let end = term.zone.start_of_day(CivilDelay::Days(1).after_date(date, term.system));
        let day = Interval::spanning(term.zone.start_of_day(date), end);
        calendar.open_in(day).is_ok_and(|open| !open.is_empty())
    };
    let shifted = |days: u32| match schedule.if_closed {
        IfClosed::Same => date,
        IfClosed::Next => CivilDelay::Days(days).after_date(date, term.system),
        IfClosed::Previous => (0..days).fold(date, |date, _| date.yesterday().unwrap_or(date)),
    };
    if schedule.if_closed == IfClosed::Same {
        return date;
    }
    (0..DAYS_LOOKED_THROUGH).map(shifted).find(|date| is_open(*date)).unwrap_or(date)
}
