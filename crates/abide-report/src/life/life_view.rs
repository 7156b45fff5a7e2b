use abide_core::lifecycle::{Act, Life, LifeTerms};
use abide_core::text::Source;
use abide_time::Instant;

/// A course with all that showing it needs.
#[derive(Debug, Clone, Copy)]
pub struct LifeView<'a> {
    /// The agreement.
    pub terms: &'a LifeTerms<'a>,
    /// The record.
    pub record: &'a Source,
    /// Its acts.
    pub acts: &'a [Act],
    /// The course that follows from them.
    pub life: &'a Life,
    /// As of when.
    pub as_of: Instant,
}

impl LifeView<'_> {
    /// The line of an act in the record.
    pub(super) fn line(&self, act: usize) -> u32 {
        self.acts.get(act).map_or(1, |act| self.record.place(act.span().start).line)
    }
}
