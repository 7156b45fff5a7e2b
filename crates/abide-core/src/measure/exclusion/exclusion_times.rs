use abide_time::IntervalSet;

use crate::agreement::Effect;
use crate::fact::Finding;

/// The time that exclusions take from one objective.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExclusionTimes {
    /// Every exclusion that holds for the objective, in document order, also those without any time.
    pub applied: Vec<AppliedExclusion>,
    /// Windows that were refused, cut, or that name no exclusion.
    pub findings: Vec<Finding>,
}

/// The time that one exclusion takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedExclusion {
    /// The exclusion, by position.
    pub exclusion: usize,
    /// What happens to the time.
    pub effect: Effect,
    /// When.
    pub times: IntervalSet,
}

impl ExclusionTimes {
    /// The exclusions whose time leaves both sides, in document order: of a stretch of time `remove` and `pause`
    /// mean the same.
    pub fn removing(&self) -> impl Iterator<Item = &AppliedExclusion> {
        self.with(&[Effect::Remove, Effect::Pause])
    }

    /// The exclusions in whose time nothing counts as bad, in document order.
    pub fn forgiving(&self) -> impl Iterator<Item = &AppliedExclusion> {
        self.with(&[Effect::CountAsGood])
    }

    /// The exclusions that excuse a miss, in document order.
    pub fn excusing(&self) -> impl Iterator<Item = &AppliedExclusion> {
        self.with(&[Effect::Excuse])
    }

    /// The time that leaves both sides.
    pub fn removed(&self) -> IntervalSet {
        self.removing().flat_map(|applied| applied.times.iter()).collect()
    }

    /// The time in which nothing counts as bad.
    pub fn good(&self) -> IntervalSet {
        self.forgiving().flat_map(|applied| applied.times.iter()).collect()
    }

    /// The time in which clocks of items stand still.
    pub fn paused(&self) -> IntervalSet {
        self.with(&[Effect::Pause]).flat_map(|applied| applied.times.iter()).collect()
    }

    /// The time that makes an item which was counted in it leave the count.
    pub fn left_out(&self) -> IntervalSet {
        self.with(&[Effect::Remove]).flat_map(|applied| applied.times.iter()).collect()
    }

    fn with(&self, effects: &'static [Effect]) -> impl Iterator<Item = &AppliedExclusion> {
        self.applied.iter().filter(move |applied| effects.contains(&applied.effect))
    }
}
