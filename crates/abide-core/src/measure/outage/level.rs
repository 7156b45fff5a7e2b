/// How far something is down, as a rank among the weights of the agreement: 0 is up, the highest is fully down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Level(pub(super) usize);

impl Level {
    /// Not down at all; also a state whose weight is zero.
    pub(super) const UP: Level = Level(0);
}
