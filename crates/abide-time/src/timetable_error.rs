use thiserror::Error;

use crate::instant::Instant;

/// Why a timetable has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TimetableError {
    /// The calendar has no open second in the range it is meant for.
    #[error("the calendar never opens")]
    NeverOpens,
    /// The question, or its answer, lies outside 1970 to 2199.
    #[error("seen from {from}, the answer lies outside the years 1970 to 2199")]
    BeyondHorizon {
        /// The instant that was asked about or counted from.
        from: Instant,
    },
}
