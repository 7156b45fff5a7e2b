use abide_time::{Instant, Period};

use super::holding::{held, without_data};
use super::state::State;
use super::{Outcome, Reason, Scope, Verdict};
use crate::agreement::UnknownPolicy;
use crate::measure::Population;
use crate::measure::outage::OutageFigure;
use crate::plan::{Goal, ObjectivePlan, OutagePlan};
use crate::value::Ratio;

/// What a verdict over time is made of.
pub(super) struct TimeJudging<'a> {
    pub(super) position: usize,
    pub(super) objective: &'a ObjectivePlan,
    pub(super) measure: &'a OutagePlan,
    pub(super) period: &'a Period,
    pub(super) known_by: Instant,
    pub(super) state: State,
    pub(super) goal: &'a Goal,
    pub(super) floor: Option<&'a Ratio>,
}

impl TimeJudging<'_> {
    pub(super) fn verdict(&self, scope: Scope, judged: OutageFigure) -> Verdict {
        let (outcome, reason) = self.outcome(&judged);
        // Below the floor the figure without exclusions decides: it is shown, and it is priced.
        let figure = if reason == Reason::BelowFloor { judged.without_exclusions } else { judged.figure };
        let end = self.period.interval.end();
        Verdict {
            objective: self.position,
            scope,
            period: self.period.clone(),
            certain_at: (outcome == Outcome::Missed).then(|| judged.certain_at.unwrap_or(end)),
            outcome,
            reason,
            figure,
            goal: Some(self.goal.clone()),
            worked: None,
            parts: Vec::new(),
            known_by: self.known_by,
            provisional: !self.state.settled,
        }
    }

    fn outcome(&self, judged: &OutageFigure) -> (Outcome, Reason) {
        if self.state.runs {
            return match judged.certain_at {
                Some(_) => (Outcome::Missed, Reason::AlreadyCertain),
                // Exclusions that are declared later may still take time out of what counts: the period decides.
                None if allowance_used_up(judged) => (Outcome::Open, Reason::AllowanceUsedUp),
                None => (Outcome::Open, Reason::StillRunning),
            };
        }
        if self.below_floor(judged) {
            return (Outcome::Missed, Reason::BelowFloor);
        }
        if let Some(exclusion) = judged.excused {
            return (Outcome::Excused, Reason::ExcusedBy(exclusion));
        }
        if let Some((best, worst)) = &judged.figure.bounds {
            let readings = [self.goal.holds(best), self.goal.holds(worst)];
            return match readings {
                [true, true] => (Outcome::Met, Reason::Figure),
                [false, false] => (Outcome::Missed, Reason::Figure),
                _ => self.undecided_by_unknown(),
            };
        }
        match &judged.figure.value {
            Some(value) => (held(self.goal.holds(value)), Reason::Figure),
            // Neither 100 nor 0, whatever the agreement says of missing data.
            None if self.everything_excluded(judged) => (Outcome::Undecided, Reason::AllExcluded),
            None => (without_data(self.objective), Reason::NoData),
        }
    }

    /// Unknown time lies on both sides of the goal: where it is because a source ends early, that is the reason.
    fn undecided_by_unknown(&self) -> (Outcome, Reason) {
        let by_the_sources =
            self.state.outcome().filter(|_| self.measure.unknown == UnknownPolicy::Undecided);
        if let Some(state) = by_the_sources {
            return state;
        }
        let outcome = if self.state.settled { Outcome::Undecided } else { Outcome::Open };
        (outcome, Reason::UnknownTime)
    }

    /// A floor is held against the figure without any exclusion; it lies on the bad side of the goal.
    fn below_floor(&self, judged: &OutageFigure) -> bool {
        let (Some(floor), Some(value)) = (self.floor, &judged.without_exclusions.value) else { return false };
        if self.goal.operator.wants_more() { value < floor } else { value > floor }
    }

    fn everything_excluded(&self, judged: &OutageFigure) -> bool {
        match &judged.figure.population {
            Population::Time(tally) => tally.measured.is_zero() && !tally.excluded.is_empty(),
            Population::Items(_) => false,
        }
    }
}

/// Whether the downtime so far is more than the goal allows of the whole period.
fn allowance_used_up(judged: &OutageFigure) -> bool {
    match &judged.figure.population {
        Population::Time(tally) => {
            tally.allowed_s.as_ref().is_some_and(|allowed_s| tally.down_s > *allowed_s)
        }
        Population::Items(_) => false,
    }
}
