use std::path::Path;

use abide_core::agreement::{Limit, read_calendar};
use abide_core::clock::budget;
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::plan::{Files, calendar_file};
use abide_core::text::{Reader, Source, parse};
use abide_time::{CivilDelay, Duration, Instant, Interval, Timetable, TimetableError, Zone};

use crate::files::files_of_calendar;
use crate::load::{LoadError, read_text};

/// Why a calendar gives no answer.
#[derive(Debug, thiserror::Error)]
pub enum ClockError {
    /// The file cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The calendar has errors.
    #[error("the calendar has errors")]
    Faulty {
        /// Its text.
        source_text: Source,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
    /// The end comes before the beginning.
    #[error("the end, {to}, comes before the beginning, {from}")]
    Reversed {
        /// The beginning.
        from: Instant,
        /// The end.
        to: Instant,
    },
    /// The answer lies outside what calendars reach, or the calendar never opens.
    #[error(transparent)]
    Time(#[from] TimetableError),
}

/// The counted time of a calendar file between two instants. A reversed interval is a mistake: zero as an answer
/// would hide it.
pub fn clock_elapsed(path: &Path, from: Instant, to: Instant) -> Result<Duration, ClockError> {
    if to < from {
        return Err(ClockError::Reversed { from, to });
    }
    timetable(path, from, to)?.elapsed(from, to).map_err(ClockError::from)
}

/// The first instant at which a limit, counted by a calendar file, is reached. `None` as a limit is zero: the origin
/// where it is open, else the next opening.
pub fn clock_due(path: &Path, from: Instant, limit: Option<Limit>) -> Result<Instant, ClockError> {
    let timetable = timetable(path, from, from)?;
    let budget = limit.map_or(Ok(Duration::ZERO), |limit| budget(limit, &timetable, from))?;
    Ok(timetable.advance(from, budget)?)
}

fn timetable(path: &Path, from: Instant, to: Instant) -> Result<Timetable, ClockError> {
    let source = Source::new(path.display().to_string(), read_text(path)?);
    let mut faults = Diagnostics::default();
    let node = parse(&source, &mut faults);
    let whole = node.as_ref().map(|node| node.span);
    let terms = node.and_then(|node| read_calendar(&node, &mut Reader::new(&mut faults)));
    let calendar = terms.and_then(|terms| {
        let mut files = Files::default();
        files_of_calendar(&terms, path.parent().unwrap_or(Path::new("")), &mut files, &mut faults);
        calendar_file(&terms, &Zone::utc(), &files, &mut faults)
    });
    if let (Some(calendar), false) = (calendar, faults.has_errors()) {
        match (Timetable::new(calendar, around(from, to)), whole) {
            (Err(TimetableError::NeverOpens), Some(span)) => faults.push(Diagnostic::error(
                "calendar-never-opens",
                span,
                "this calendar never opens, so no time could ever count",
                "give it opening hours, like `hours: { mon-fri: \"09:00-17:00\" }`",
            )),
            (timetable, _) => return Ok(timetable?),
        }
    }
    Err(ClockError::Faulty { source_text: source, diagnostics: faults.sorted() })
}

/// A calendar is sensible when it opens within a year of what is asked.
fn around(from: Instant, to: Instant) -> Interval {
    let year = |instant| {
        CivilDelay::Years(1).after_instant(instant, abide_time::CalendarSystem::Gregorian, &Zone::utc())
    };
    Interval::spanning(from, year(to))
}
