use abide_time::{Duration, Instant, Timetable, TimetableError};

use crate::agreement::Limit;

/// The counted time that a limit gives from a start on. A limit in days becomes counted time once: what the calendar
/// counts from the start to the same wall time on the last day. Source: DESIGN §4, decision 5.
///
/// # Errors
/// An instant outside the horizon of timetables.
pub fn budget(limit: Limit, calendar: &Timetable, start: Instant) -> Result<Duration, TimetableError> {
    match limit {
        Limit::Time(duration) => Ok(duration),
        Limit::BusinessDays(days) => calendar.elapsed(start, calendar.business_day(start, days)?),
        Limit::CalendarDays(days) => calendar.elapsed(start, calendar.calendar_day(start, days)?),
    }
}
