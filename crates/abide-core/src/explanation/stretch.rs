use abide_time::{Duration, Interval, TimetableError};

use crate::clock::{Segment, SegmentKind};
use crate::value::Names;

/// A stretch of an item's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// From when to when.
    pub interval: Interval,
    /// How it counted.
    pub kind: StretchKind,
    /// What was counted of it.
    pub counted: Duration,
}

/// How a stretch counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StretchKind {
    /// It counted.
    Counted,
    /// It lay outside the opening hours.
    OutsideHours,
    /// The clock was paused by this state or event.
    Paused(String),
    /// The clock stood still in a declared window of an exclusion.
    Excluded,
    /// The item was closed, between a stop and its reopening.
    Closed,
}

/// The stretches of a clock's segment: a running one falls into open and closed hours.
pub(super) fn stretches(segment: &Segment, names: &Names) -> Result<Vec<Stretch>, TimetableError> {
    let whole = |kind| vec![Stretch { interval: segment.interval, kind, counted: Duration::ZERO }];
    let calendar = match (segment.kind, &segment.calendar) {
        (SegmentKind::Paused(by), _) => return Ok(whole(StretchKind::Paused(names.text(by).to_owned()))),
        (SegmentKind::Excluded, _) => return Ok(whole(StretchKind::Excluded)),
        (SegmentKind::Closed, _) => return Ok(whole(StretchKind::Closed)),
        (SegmentKind::Running, None) => return Ok(whole(StretchKind::OutsideHours)),
        (SegmentKind::Running, Some(calendar)) => calendar,
    };
    let mut stretches = Vec::new();
    let mut reached = segment.interval.start();
    for open in calendar.open_in(segment.interval)?.iter() {
        if reached < open.start() {
            let interval = Interval::spanning(reached, open.start());
            stretches.push(Stretch { interval, kind: StretchKind::OutsideHours, counted: Duration::ZERO });
        }
        stretches.push(Stretch { interval: open, kind: StretchKind::Counted, counted: open.duration() });
        reached = open.end();
    }
    if reached < segment.interval.end() {
        let interval = Interval::spanning(reached, segment.interval.end());
        stretches.push(Stretch { interval, kind: StretchKind::OutsideHours, counted: Duration::ZERO });
    }
    Ok(stretches)
}
