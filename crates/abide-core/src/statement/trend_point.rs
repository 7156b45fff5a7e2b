use abide_time::Interval;

use super::ReasonLine;
use crate::agreement::Operator;
use crate::value::{Money, Ratio};
use crate::verdict::Outcome;

/// How an objective stood in one of the periods that lead up to the one stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendPoint {
    /// The period.
    pub period: String,
    /// Its time.
    pub interval: Interval,
    /// Whether the promise was kept.
    pub outcome: Outcome,
    /// Why, where it is not the figure alone.
    pub reason: ReasonLine,
    /// The figure, in the objective's unit.
    pub value: Option<Ratio>,
    /// The goal; none where it is by field.
    pub goal: Option<(Operator, Ratio)>,
    /// Whether the period has not settled yet.
    pub provisional: bool,
}

/// What was owed for one of the periods that lead up to the one stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedPeriod {
    /// The period.
    pub period: String,
    /// Its time.
    pub interval: Interval,
    /// The sum of what was booked for it; zero where nothing was.
    pub owed: Money,
}
