use abide_time::Interval;

use super::Stream;
use crate::value::Name;

/// A time of which a source tells nothing, although it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownTime {
    /// What would have been told.
    pub stream: Stream,
    /// Of which service; `None` of every service.
    pub service: Option<Name>,
    /// When.
    pub time: Interval,
}
