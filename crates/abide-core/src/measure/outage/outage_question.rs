use abide_time::{Instant, Interval};

use crate::fact::Facts;
use crate::plan::{FilterPlan, Goal, OutagePlan, Plan};

/// What is asked of the outages: a figure of one objective, for one scope and period, with what was known.
#[derive(Debug, Clone, Copy)]
pub struct OutageQuestion<'a> {
    /// The agreement.
    pub plan: &'a Plan,
    /// The objective, by position.
    pub objective: usize,
    /// Its measure.
    pub measure: &'a OutagePlan,
    /// For whom, beside the objective's own filter: one test for each field of `each`, and for the value of a
    /// goal by field.
    pub scope: &'a FilterPlan,
    /// The goal that holds for the scope, where it is held against one.
    pub goal: Option<&'a Goal>,
    /// The facts.
    pub facts: &'a Facts,
    /// The whole period, also where it still runs.
    pub period: Interval,
    /// Facts recorded later play no part, and time after it has not happened.
    pub known_by: Instant,
}

impl OutageQuestion<'_> {
    /// The part of the period that lies before the instant of judging.
    pub(super) fn elapsed(&self) -> Interval {
        let end = self.period.end().min(self.known_by).max(self.period.start());
        Interval::spanning(self.period.start(), end)
    }
}
