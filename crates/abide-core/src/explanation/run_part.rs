use abide_time::{Duration, Interval, TimetableError};

use super::stretch::{StretchKind, stretches};
use crate::clock::Segment;
use crate::value::Names;

/// A part of a run's time between two events: while the clock ran, it holds open and closed hours together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunPart {
    /// From when to when.
    pub interval: Interval,
    /// How the clock stood; [`StretchKind::OutsideHours`] where it ran and no second of it was open.
    pub kind: StretchKind,
    /// What was counted of it.
    pub counted: Duration,
}

impl RunPart {
    /// The part of a clock's segment.
    ///
    /// Errors: an instant outside the horizon of timetables.
    pub(super) fn of(segment: &Segment, names: &Names) -> Result<RunPart, TimetableError> {
        let stretches = stretches(segment, names)?;
        let counted = stretches.iter().map(|stretch| stretch.counted).sum();
        let kinds = || stretches.iter().map(|stretch| &stretch.kind);
        let ran = kinds().find(|kind| **kind == StretchKind::Counted);
        let kind = ran.or(kinds().next()).cloned().unwrap_or(StretchKind::OutsideHours);
        Ok(RunPart { interval: segment.interval, kind, counted })
    }
}
