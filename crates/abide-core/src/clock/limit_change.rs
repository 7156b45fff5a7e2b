use abide_time::{Duration, Instant};

/// That a run went on under another limit, because a field of its item changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitChange {
    /// From when.
    pub at: Instant,
    /// The counted time that it was allowed before; none where it was not judged.
    pub before: Option<Duration>,
    /// The counted time that it is allowed from then on; none where it is no longer judged.
    pub after: Option<Duration>,
}
