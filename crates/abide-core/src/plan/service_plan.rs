use abide_time::PeriodRule;

use crate::agreement::Wording;
use crate::diagnostic::Span;
use crate::value::{Money, Name};

/// A service.
#[derive(Debug, Clone)]
pub struct ServicePlan {
    /// Its id.
    pub id: String,
    /// Its id as facts name it.
    pub name_in_facts: Name,
    /// Its name.
    pub name: Wording,
    /// The party that owes it, by position.
    pub owed_by: Option<usize>,
    /// What it costs.
    pub fee: Option<FeePlan>,
    /// Its line.
    pub span: Span,
}

/// So much per period, accruing evenly over each.
#[derive(Debug, Clone)]
pub struct FeePlan {
    /// How much.
    pub amount: Money,
    /// Per what.
    pub per: PeriodRule,
    /// Its line.
    pub span: Span,
}
