use abide_time::{Duration, Instant};

use super::Allowance;
use crate::value::Name;

/// How a clock stands between two events of an item: small and `Copy`, so that any driver can keep millions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State {
    /// What the clock does.
    pub(super) phase: Phase,
    /// The state that pauses it, if the item is in one.
    pub(super) paused_by_state: Option<Name>,
    /// The event that paused it, until one resumes.
    pub(super) paused_by_event: Option<Name>,
    /// Whether a start has been seen while it slept.
    pub(super) start_pending: bool,
    /// When the present run started.
    pub(super) started: Instant,
    /// What the present run has counted up to `since`.
    pub(super) elapsed: Duration,
    /// From when the present stretch is open.
    pub(super) since: Instant,
    /// What the present run may take.
    pub(super) allowance: Allowance,
    /// When the limit was reached, where it was.
    pub(super) due: Option<Instant>,
    /// When it ran over.
    pub(super) over_at: Option<Instant>,
    /// When that became certain: later than it only where a limit was changed back in time.
    pub(super) over_known_at: Option<Instant>,
}

/// What a clock does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing yet, or nothing any more.
    Idle,
    /// A run is on; it counts unless it is paused.
    On,
    /// A run has stopped and may be reopened.
    Stopped(Instant),
}

impl State {
    pub(super) fn new() -> Self {
        State {
            phase: Phase::Idle,
            paused_by_state: None,
            paused_by_event: None,
            start_pending: false,
            started: Instant::MIN,
            elapsed: Duration::ZERO,
            since: Instant::MIN,
            allowance: Allowance::Unlisted,
            due: None,
            over_at: None,
            over_known_at: None,
        }
    }

    pub(super) fn paused_by(&self) -> Option<Name> {
        self.paused_by_state.or(self.paused_by_event)
    }
}
