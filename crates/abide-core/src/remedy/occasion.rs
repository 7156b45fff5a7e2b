use std::sync::Arc;

use abide_time::{Instant, Interval, Period};

use super::History;
use super::lane::{Lane, Moment, State};
use super::trigger::Evidence;
use crate::measure::Breach;
use crate::plan::{ActionPlan, CountedBy, PayPlan, PaysPlan, Plan, RemedyPlan, TriggerPlan};
use crate::verdict::{Scope, Verdict};

/// Something that causes a remedy once.
#[derive(Debug, Clone)]
pub struct Occasion {
    /// The objective, by position, where it is one alone.
    pub objective: Option<usize>,
    /// For whom.
    pub scope: Scope,
    /// The period that was judged.
    pub period: Period,
    /// The verdicts that cause it.
    pub verdicts: Vec<Arc<Verdict>>,
    /// The item over its limit, where each causes a remedy of its own.
    pub breach: Option<Breach>,
    /// The instant from which it was certain.
    pub event: Instant,
    /// In how many periods in a row it happened, this one included; those before the term are counted too.
    pub streak: u32,
    /// The run of misses that it belongs to, from the period after one that was kept to the one before the next.
    pub run: Interval,
}

/// What causes a remedy in the periods that `wanted` names by their end. Verdicts of periods that have not
/// settled count only where `provisional` says so.
pub fn occasions(
    plan: &Plan,
    remedy: &RemedyPlan,
    history: &History<'_>,
    provisional: bool,
    wanted: impl Fn(Instant) -> bool,
) -> Vec<Occasion> {
    // A right needs its whole run of misses; money that follows from one period needs only that one.
    let alone = matches!(remedy.then, ActionPlan::Pay(_)) && !looks_back(remedy);
    let only = alone.then_some(&wanted as &dyn Fn(Instant) -> bool);
    let evidence = Evidence { plan, history, filter: &remedy.filter, provisional, only };
    let blocks = remedy.unless.as_ref().map_or_else(Vec::new, |unless| evidence.lanes(unless));
    let mut occasions = Vec::new();
    for lane in evidence.lanes(&remedy.when) {
        for (position, moment) in lane.moments.iter().enumerate() {
            let end = moment.period.interval.end();
            if moment.state != State::Yes || !wanted(end) || is_blocked(&blocks, &lane.scope, end) {
                continue;
            }
            let by_item = matches!(remedy.when, TriggerPlan::Breached(_));
            if by_item {
                let items = moment.breached().into_iter();
                let item = |breach| occasion(plan, &lane, position, moment, Some(breach));
                occasions.extend(items.map(item));
            } else {
                occasions.push(occasion(plan, &lane, position, moment, None));
            }
        }
    }
    occasions
}

/// Whether periods before the one that is judged decide about a remedy too.
pub fn looks_back(remedy: &RemedyPlan) -> bool {
    let row =
        |trigger: &TriggerPlan| matches!(trigger, TriggerPlan::InARow { .. } | TriggerPlan::Repeated { .. });
    let by_streak = matches!(
        &remedy.then,
        ActionPlan::Pay(PayPlan { pays: PaysPlan::Counted(CountedBy::Streak, _), .. })
    );
    by_streak || row(&remedy.when) || remedy.unless.as_ref().is_some_and(row)
}

fn occasion(plan: &Plan, lane: &Lane, position: usize, moment: &Moment, breach: Option<&Breach>) -> Occasion {
    Occasion {
        objective: lane.objective,
        scope: lane.scope.clone(),
        period: moment.period.clone(),
        verdicts: moment.verdicts.clone(),
        breach: breach.cloned(),
        event: breach.map_or(moment.event, |breach| breach.at),
        streak: lane.streak(position, &plan.opening),
        run: lane.run(position),
    }
}

/// Whether what keeps a remedy from following happened in a period with the same end, for the same scope or one
/// that holds or lies in it.
fn is_blocked(blocks: &[Lane], scope: &Scope, end: Instant) -> bool {
    let same = |other: &Scope| other == scope || other.0.is_empty() || scope.0.is_empty();
    let happened = |moment: &Moment| moment.state == State::Yes && moment.period.interval.end() == end;
    blocks.iter().any(|lane| same(&lane.scope) && lane.moments.iter().any(happened))
}
