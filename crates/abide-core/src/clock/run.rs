use std::sync::Arc;

use abide_time::{Duration, Instant, Interval, Timetable};
use smallvec::SmallVec;

use super::Allowance;
use crate::value::Name;

/// One run of a clock on one item, from its start to its end or to the instant of judging.
#[derive(Debug, Clone)]
pub struct Run {
    /// When it started; of a clock that slept, when it woke.
    pub started: Instant,
    /// What it may take, by the terms that held last, or by those under which it ran over.
    pub allowance: Allowance,
    /// What was counted.
    pub elapsed: Duration,
    /// How it stands.
    pub end: RunEnd,
    /// The instant at which it ran over: the last one at which it was still within its limit. Final.
    pub over_at: Option<Instant>,
    /// When that became certain: later than `over_at` only where a limit was changed back in time.
    pub over_known_at: Option<Instant>,
    /// The first instant at which the limit was or will be reached if nothing more happens. `None` while it is
    /// paused (only a remaining budget exists then), after a stop within the limit, or where it is not judged.
    pub due: Option<Instant>,
    /// Every stop with what had elapsed, and the reopening that followed it.
    pub stops: SmallVec<[Stop; 1]>,
}

/// How a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunEnd {
    /// It runs.
    Running,
    /// It is paused.
    Paused,
    /// It stopped.
    Stopped(Instant),
    /// The item is not judged.
    Cancelled(Instant),
    /// Another run took its place.
    Superseded(Instant, Superseded),
}

/// Why a run gave way to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Superseded {
    /// An event started the clock from nothing.
    Reset,
    /// An attribute of the item changed, and the clock restarts on a change.
    Changed,
}

/// One stop of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// When.
    pub at: Instant,
    /// What had been counted.
    pub elapsed: Duration,
    /// When it was reopened, if it was.
    pub reopened: Option<Instant>,
}

/// A stretch of an item's time as a clock saw it. Stretches of a run follow each other without gaps.
#[derive(Debug, Clone)]
pub struct Segment {
    /// From when to when.
    pub interval: Interval,
    /// How the clock stood.
    pub kind: SegmentKind,
    /// The calendar that counted it; `None` where nothing counts.
    pub calendar: Option<Arc<Timetable>>,
    /// What was counted.
    pub counted: Duration,
}

/// How a clock stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SegmentKind {
    /// It ran; only open time counts.
    Running,
    /// It was paused by a state or an event.
    Paused(Name),
    /// It was paused by a declared window of an exclusion.
    Excluded,
    /// The item was closed, between a stop and its reopening.
    Closed,
}
