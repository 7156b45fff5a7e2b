use std::sync::Arc;

use abide_time::{Duration, PeriodRule, Timetable};

use super::FilterPlan;
use crate::agreement::{Cause, ClauseNumber, Delay, Effect, Late};
use crate::diagnostic::Span;
use crate::value::Name;

/// What does not count.
#[derive(Debug, Clone)]
pub struct ExclusionPlan {
    /// Its id.
    pub id: String,
    /// Its id as windows name it.
    pub name_in_facts: Name,
    /// Why.
    pub cause: Cause,
    /// The objectives it holds for, by position.
    pub objectives: Vec<usize>,
    /// The windows it holds for.
    pub filter: FilterPlan,
    /// Whether the calendar `within` excludes by itself, without a declared window.
    pub always: bool,
    /// When such windows may lie.
    pub within: Option<Arc<Timetable>>,
    /// How long before it a window must be announced.
    pub notice: Option<Delay>,
    /// What becomes of one announced late.
    pub late: Late,
    /// How much of it there may be, per period of the term.
    pub at_most: Option<(Duration, PeriodRule)>,
    /// What it does.
    pub effect: Effect,
    /// Who must approve a window.
    pub approved_by: Needed,
    /// Its clause in the legal document.
    pub clause: ClauseNumber,
    /// Its line.
    pub span: Span,
}

/// Whose approval is needed: the ids of the parties as facts name them; all must approve.
#[derive(Debug, Clone, Default)]
pub struct Needed(pub Vec<Name>);
