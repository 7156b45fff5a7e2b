use super::{BasePlan, SumPlan};
use crate::agreement::{ClauseNumber, RatePeriod};
use crate::diagnostic::Span;

/// A bound on remedies together.
#[derive(Debug, Clone)]
pub struct CapPlan {
    /// Its id.
    pub id: String,
    /// The remedies it covers, by position.
    pub covers: Vec<usize>,
    /// How much.
    pub at_most: SumPlan,
    /// Per what.
    pub per: RatePeriod,
    /// What a share is taken of.
    pub of: BasePlan,
    /// Its clause in the legal document.
    pub clause: ClauseNumber,
    /// Its line.
    pub span: Span,
}
