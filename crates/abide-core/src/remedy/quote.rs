use std::sync::Arc;

use abide_time::Period;

use super::{Occasion, Worth, worth};
use crate::measure::{Figure, ItemTally, Population};
use crate::plan::{ActionPlan, ByPlan, Plan, RemedyPlan, TriggerPlan};
use crate::value::{Money, Ratio};
use crate::verdict::{Outcome, Reason, Scope, Verdict};

/// What a remedy pays for a figure that is only supposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Whether the figure misses the goal.
    pub missed: bool,
    /// What is paid before rounding; `None` where nothing is owed.
    pub worth: Option<Worth>,
    /// The same, rounded as the agreement says.
    pub rounded: Option<Money>,
}

/// What a remedy pays where the figure of the one objective that it watches were `figure` in a period: by the very
/// code that prices verdicts. `None` for a remedy that is no payment after a miss of an objective with one goal.
///
/// Grace and the caps of the agreement are left out; the payment's own bound is kept.
pub fn quote(plan: &Plan, remedy: &RemedyPlan, figure: &Ratio, period: &Period) -> Option<Quote> {
    let (ActionPlan::Pay(pay), TriggerPlan::Missed(watched)) = (&remedy.then, &remedy.when) else {
        return None;
    };
    let &[objective] = watched.as_slice() else { return None };
    let ByPlan::All(goal) = &plan.objectives.get(objective)?.goal else { return None };
    let missed = !goal.value.holds(figure);
    if !missed {
        return Some(Quote { missed, worth: None, rounded: None });
    }
    let end = period.interval.end();
    let verdict = Verdict {
        worked: None,
        objective,
        scope: Scope::default(),
        period: period.clone(),
        outcome: Outcome::Missed,
        reason: Reason::Figure,
        figure: Figure {
            value: Some(figure.clone()),
            numerator: figure.clone(),
            denominator: Ratio::one(),
            bounds: None,
            population: Population::Items(ItemTally::default()),
        },
        goal: Some(goal.value.clone()),
        parts: Vec::new(),
        known_by: end,
        certain_at: Some(end),
        provisional: false,
    };
    let occasion = Occasion {
        objective: Some(objective),
        scope: Scope::default(),
        period: period.clone(),
        verdicts: vec![Arc::new(verdict)],
        breach: None,
        event: end,
        streak: 1,
        run: period.interval,
    };
    let worth = worth(plan, pay, &occasion);
    let rounded = worth.as_ref().map(|worth| worth.bounded.rounded(plan.term.rounding));
    Some(Quote { missed, worth, rounded })
}
