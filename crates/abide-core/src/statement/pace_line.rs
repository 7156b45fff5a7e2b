use abide_time::{Instant, Interval};

use crate::calculation::LineProgress;
use crate::value::Ratio;

/// How what came in stands to a goal that is spread evenly over the days of its period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaceLine {
    /// Whether only business days count.
    pub business_days: bool,
    /// The goal of the whole period.
    pub goal: Ratio,
    /// What each day is to bring.
    pub per_day: Ratio,
    /// Until when it is told; days that had not ended by then are still to come.
    pub until: Instant,
    /// The days that have ended, in number.
    pub days_past: u32,
    /// How it stands by the end of the last of them.
    pub progress: LineProgress,
    /// Every day of the period.
    pub points: Vec<PacePoint>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PacePoint {
    /// Its time.
    pub day: Interval,
    /// What the goal line says for its end.
    pub goal: Ratio,
    /// What had come in by its end; `None` where it had not ended.
    pub actual: Option<Ratio>,
}
