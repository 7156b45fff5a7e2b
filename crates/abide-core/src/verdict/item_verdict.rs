use std::sync::Arc;

use abide_time::{Instant, Period};

use super::holding::{all_of, hold};
use super::state::State;
use super::worked_goal::Recorded;
use super::{Outcome, Part, Reason, Scope, Verdict, WorkedGoal};
use crate::measure::items::{ScopeTally, Tally};
use crate::measure::{Figure, Population};
use crate::plan::{ByPlan, Goal, MeasurePlan, ObjectivePlan, RecordMake, RecordPlan};

/// What a verdict over items is made of.
pub(super) struct ItemJudging<'a> {
    pub(super) position: usize,
    pub(super) objective: &'a ObjectivePlan,
    /// What a tally comes to.
    pub(super) figure: &'a dyn Fn(Tally) -> Figure,
    pub(super) period: &'a Period,
    pub(super) known_by: Instant,
    pub(super) state: State,
    /// How goals are worked out that the agreement does not state.
    pub(super) recorded: Option<&'a Recorded<'a>>,
}

impl ItemJudging<'_> {
    pub(super) fn verdict(&self, scope: Scope, tally: ScopeTally) -> Verdict {
        let items = counted(&tally.whole);
        let figure = (self.figure)(tally.whole);
        let (parts, (goal, worked)) = match &self.objective.goal {
            ByPlan::All(goal) => (Vec::new(), self.goal(&goal.value, None)),
            ByPlan::Field { of, otherwise, .. } => {
                (self.parts(of, otherwise.as_ref(), &tally.parts), (None, None))
            }
        };
        let (outcome, reason) = match (self.state.outcome(), &goal) {
            (Some(state), _) => state,
            (None, Some(goal)) => {
                with_occurrences(self.objective, &figure, hold(self.objective, &figure, items, goal))
            }
            (None, None) if worked.is_some() => (Outcome::Undecided, Reason::NoGoal),
            (None, None) => of_parts(&parts),
        };
        Verdict {
            objective: self.position,
            scope,
            period: self.period.clone(),
            certain_at: (outcome == Outcome::Missed).then(|| self.period.interval.end()),
            outcome,
            reason,
            figure,
            goal,
            worked,
            parts,
            known_by: self.known_by,
            provisional: !self.state.settled,
        }
    }

    /// The goal of the period, and how it was worked out where the agreement does not state it.
    fn goal(
        &self,
        goal: &Goal,
        value: Option<Option<crate::value::Name>>,
    ) -> (Option<Goal>, Option<Arc<WorkedGoal>>) {
        let worked = goal.figure.zip(self.recorded);
        let worked = worked.map(|(figure, recorded)| recorded.work(figure, self.period, value));
        match worked {
            None => (Some(goal.clone()), None),
            Some(worked) => {
                let goal = worked.leads().map(|number| Goal { number, ..goal.clone() });
                (goal, Some(worked))
            }
        }
    }

    /// Each listed value of a goal by field, then the others where the goal has an `else`.
    fn parts(
        &self,
        of: &[(crate::value::Name, crate::diagnostic::Spanned<Goal>)],
        otherwise: Option<&crate::diagnostic::Spanned<Option<Goal>>>,
        tallies: &std::collections::BTreeMap<Option<crate::value::Name>, Tally>,
    ) -> Vec<Part> {
        let listed = of.iter().map(|(value, goal)| (Some(*value), &goal.value));
        let others = otherwise.and_then(|goal| goal.value.as_ref()).map(|goal| (None, goal));
        let parts = listed.chain(others).map(|(value, goal)| {
            let tally = tallies.get(&value).cloned().unwrap_or_default();
            let items = counted(&tally);
            let figure = (self.figure)(tally);
            let (goal, worked) = self.goal(goal, Some(value));
            let held = match &goal {
                Some(goal) => hold(self.objective, &figure, items, goal),
                None => (Outcome::Undecided, Reason::NoGoal),
            };
            let (outcome, reason) = self.state.outcome().unwrap_or(held);
            Part { value, outcome, reason, figure, goal, worked }
        });
        parts.collect()
    }
}

/// A delivery is kept when its quantity is reached and each of its occurrences was kept.
fn with_occurrences(
    objective: &ObjectivePlan,
    figure: &Figure,
    held: (Outcome, Reason),
) -> (Outcome, Reason) {
    let is_sum = matches!(
        &objective.measure,
        MeasurePlan::Records(RecordPlan { schedule: Some(_), make: RecordMake::Sum, .. })
    );
    match (&held, &figure.population) {
        ((Outcome::Met, _), Population::Items(tally)) if is_sum && tally.missed > 0 => {
            (Outcome::Missed, Reason::SomeOccurrence)
        }
        _ => held,
    }
}

fn of_parts(parts: &[Part]) -> (Outcome, Reason) {
    let outcomes: Vec<(Outcome, Reason)> =
        parts.iter().map(|part| (part.outcome, part.reason.clone())).collect();
    let outcome = all_of(&outcomes);
    let reason = match outcome {
        Outcome::Missed => Reason::SomePart,
        Outcome::Undecided if outcomes.iter().all(|(_, reason)| *reason == Reason::NoData) => Reason::NoData,
        _ => Reason::Figure,
    };
    (outcome, reason)
}

fn counted(tally: &Tally) -> u64 {
    let (met, missed) = tally.decided();
    met + missed
}
