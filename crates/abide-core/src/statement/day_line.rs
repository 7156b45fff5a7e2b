use abide_time::{Duration, Interval};

use crate::value::Ratio;

/// One local day of an objective that measures time, judged by the same steps as its period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayLine {
    /// The day; only its part inside the term.
    pub interval: Interval,
    /// Time that counts.
    pub measured: Duration,
    /// Counted downtime in seconds, weighted.
    pub down_s: Ratio,
    /// Time that exclusions take.
    pub excluded: Duration,
    /// Time outside the calendar.
    pub closed: Duration,
    /// Time of which nothing is known.
    pub unknown: Duration,
}
