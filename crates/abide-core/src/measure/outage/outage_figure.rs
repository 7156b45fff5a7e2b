use abide_time::{Duration, Instant};

use crate::fact::Finding;
use crate::measure::Figure;

/// What outages give for one period and scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutageFigure {
    /// The figure. Where the agreement leaves unknown time open it is the reading with all of it up, and the
    /// bounds hold both.
    pub figure: Figure,
    /// The same with all unknown time down, where the agreement leaves it open and there is any.
    pub with_unknown_down: Option<Figure>,
    /// The figure without any exclusion (closed hours still do not count), for a floor. With unknown time up: an
    /// objective lies below its floor for certain where this does.
    pub without_exclusions: Figure,
    /// The exclusion, by position, that excuses a miss: without it the goal is missed, and with its time (and
    /// that of those before it in the document) removed it is met or nothing is left, whatever unknown time was.
    pub excused: Option<usize>,
    /// For a goal that downtime must stay within: the instant at which counted downtime passes it, in the
    /// reading with unknown time up.
    pub certain_at: Option<Instant>,
    /// Downtime that exclusions forgave without leaving the measured time, by exclusion in document order.
    pub forgiven: Vec<(usize, Duration)>,
    /// What a person should know: contradicting or reversed facts, refused windows.
    pub findings: Vec<Finding>,
}
