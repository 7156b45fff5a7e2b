use abide_time::IntervalSet;

use super::stretches::Stretches;

/// One resource of a service: when it existed and on which level it was.
#[derive(Debug, Clone)]
pub(super) struct ResourceLife {
    /// When it existed.
    pub(super) lives: IntervalSet,
    /// Its level over its life.
    pub(super) stretches: Stretches,
}
