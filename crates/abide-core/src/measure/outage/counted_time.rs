use abide_time::{Instant, Interval, IntervalSet};

use super::line::Line;
use super::outage_question::OutageQuestion;
use crate::measure::exclusion::ExclusionTimes;
use crate::plan::ByPlan;

/// Which time counts at all, and in which nothing counts as bad.
#[derive(Debug, Clone)]
pub(super) struct CountedTime {
    /// Open hours.
    pub(super) open: IntervalSet,
    /// Time that exclusions take from both sides.
    pub(super) removed: IntervalSet,
    /// Time in which downtime is forgiven.
    pub(super) good: IntervalSet,
}

impl CountedTime {
    /// What counts within `span`.
    pub(super) fn of(
        question: &OutageQuestion<'_>,
        exclusions: &ExclusionTimes,
        span: Interval,
    ) -> CountedTime {
        CountedTime { open: open(question, span), removed: exclusions.removed(), good: exclusions.good() }
    }

    /// The same without any exclusion.
    pub(super) fn without_exclusions(&self) -> CountedTime {
        CountedTime { open: self.open.clone(), removed: IntervalSet::new(), good: IntervalSet::new() }
    }

    /// The same with more time taken from both sides.
    pub(super) fn also_removed(&self, more: &IntervalSet) -> CountedTime {
        CountedTime { removed: self.removed.union(more), ..self.clone() }
    }

    /// What is measured of a line: the denominator.
    pub(super) fn measured(&self, line: &Line, window: Interval) -> IntervalSet {
        let measured = self.open.clip(window).intersection(&line.lives);
        measured.subtract(&self.removed).subtract(&line.removed)
    }

    /// In what an outage of a line counts.
    pub(super) fn countable(&self, line: &Line) -> IntervalSet {
        self.open.subtract(&self.removed).subtract(&self.good).subtract(&line.removed)
    }
}

/// The open hours of the objective within `span`; outside the horizon of timetables nothing is open. A calendar
/// by field has no meaning for outages and is refused where the agreement is checked; here it is always open.
fn open(question: &OutageQuestion<'_>, span: Interval) -> IntervalSet {
    let horizon = Interval::spanning(Instant::MIN, Instant::MAX);
    let Some(span) = span.intersection(horizon) else { return IntervalSet::new() };
    match &question.plan.objectives[question.objective].calendar {
        ByPlan::All(timetable) => timetable.value.open_in(span).unwrap_or_default(),
        ByPlan::Field { .. } => IntervalSet::from(span),
    }
}
