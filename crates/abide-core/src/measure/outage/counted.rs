use super::stretch::Stretch;
use super::whole_outage::WholeOutage;
use crate::value::Ratio;

/// One merged outage as it was counted.
#[derive(Debug, Clone)]
pub(super) struct Counted {
    /// The whole of it.
    pub(super) outage: WholeOutage,
    /// Its pieces in the period, in the agreed granularity.
    pub(super) pieces: Vec<Vec<Stretch>>,
    /// Seconds counted in the period, weighted.
    pub(super) counted_s: Ratio,
    /// Seconds counted of the whole outage, weighted; more than nothing for an outage that counts as one.
    pub(super) whole_s: Ratio,
    /// Seconds counted of the whole outage, each in full: how long the repair took.
    pub(super) repair_s: Ratio,
}
