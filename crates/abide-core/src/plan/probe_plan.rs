use abide_time::Duration;

use crate::value::Name;

/// How probes tell when a service was down.
#[derive(Debug, Clone)]
pub struct ProbePlan {
    /// How long a probe holds where no other of its monitor follows sooner.
    pub holds: Duration,
    /// How many probes of a monitor in a row must fail.
    pub confirm: u32,
    /// How many monitors must see it.
    pub quorum: usize,
    /// The field that names the monitor; a probe without it is of the one monitor that there is.
    pub monitor: Name,
    /// The field that says whether it was up.
    pub up: Name,
    /// The words for yes.
    pub yes: [Name; 3],
    /// The words for no.
    pub no: [Name; 3],
}
