use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use abide_time::Instant;

use super::History;
use super::history::Series;
use super::lane::{Lane, Moment, State};
use super::reading::Reading;
use super::row::{in_a_row, repeated};
use crate::agreement::Value;
use crate::fact::Attribute;
use crate::measure::{Breach, Population};
use crate::plan::{EachPlan, FilterPlan, Goal, Plan, Test, TriggerPlan};
use crate::value::{Names, Ratio};
use crate::verdict::{Outcome, Scope, Verdict};

/// What triggers are held against.
#[derive(Clone, Copy)]
pub(super) struct Evidence<'e> {
    pub(super) plan: &'e Plan,
    pub(super) history: &'e History<'e>,
    /// Which breaches count.
    pub(super) filter: &'e FilterPlan,
    /// Whether verdicts of periods that have not settled count.
    pub(super) provisional: bool,
    /// By their end the periods that are looked at; all where earlier or later ones decide too.
    pub(super) only: Option<&'e dyn Fn(Instant) -> bool>,
}

/// Which outcomes together make a trigger happen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Together {
    AnyMissed,
    AllMissed,
    AllMet,
}

impl Evidence<'_> {
    /// The periods of a trigger, a lane for each that it looks at apart.
    pub(super) fn lanes(&self, trigger: &TriggerPlan) -> Vec<Lane> {
        match trigger {
            TriggerPlan::Missed(all) => self.each(all.iter().copied(), |verdict| {
                Moment::of(verdict, outcome_state(verdict.outcome, Outcome::Missed))
            }),
            TriggerPlan::Value(all) => {
                let lanes = all.iter().map(|(objective, comparison)| {
                    self.each([*objective], |verdict| Moment::of(verdict, self.stands(verdict, comparison)))
                });
                lanes.flatten().collect()
            }
            TriggerPlan::Breached(all) => self.each(all.iter().copied(), |verdict| self.breached(verdict)),
            TriggerPlan::AnyMissed(all) => self.together(all, Together::AnyMissed),
            TriggerPlan::AllMissed(all) => self.together(all, Together::AllMissed),
            TriggerPlan::AllMet(all) => self.together(all, Together::AllMet),
            TriggerPlan::InARow { when, times } => {
                let lanes = self.lanes(when).into_iter();
                lanes.map(|lane| in_a_row(lane, *times, &self.plan.opening)).collect()
            }
            TriggerPlan::Repeated { when, times, within } => {
                let lanes = self.lanes(when).into_iter();
                lanes.map(|lane| repeated(lane, &self.plan.term, *times, *within)).collect()
            }
        }
    }

    /// The verdicts of an objective that cause something: those of the values where all must be met, that of the
    /// whole where a share of the values is enough.
    fn judged(&self, objective: usize) -> impl Iterator<Item = (&Scope, &Series)> {
        let each = self.plan.objectives.get(objective).and_then(|plan| plan.each.as_ref());
        let whole = each.is_none_or(|EachPlan { at_least, .. }| *at_least != Ratio::one());
        self.history.of(objective).filter(move |(scope, _)| scope.0.is_empty() == whole)
    }

    fn counts(&self, verdict: &Verdict) -> bool {
        (self.provisional || !verdict.provisional)
            && self.only.is_none_or(|only| only(verdict.period.interval.end()))
    }

    fn each(
        &self,
        objectives: impl IntoIterator<Item = usize>,
        moment: impl Fn(&Arc<Verdict>) -> Moment,
    ) -> Vec<Lane> {
        let mut lanes = Vec::new();
        for objective in objectives {
            for (scope, series) in self.judged(objective) {
                let moments = series.values().filter(|verdict| self.counts(verdict)).map(&moment).collect();
                lanes.push(Lane { objective: Some(objective), scope: scope.clone(), moments });
            }
        }
        lanes
    }

    /// Whether a figure stands to a value: with unknown time only where both readings agree.
    fn stands(&self, verdict: &Verdict, comparison: &Goal) -> State {
        if !matches!(verdict.outcome, Outcome::Met | Outcome::Missed) {
            return State::Unclear;
        }
        let readings = Reading::of(self.plan, verdict.objective, &verdict.figure);
        let values: Vec<_> = readings.iter().filter_map(|reading| reading.value(&verdict.figure)).collect();
        if values.is_empty() {
            // A miss without any figure counts as the worst one there can be.
            let goal_wants_more = verdict.goal.as_ref().is_some_and(|goal| goal.operator.wants_more());
            let worst =
                verdict.outcome == Outcome::Missed && goal_wants_more != comparison.operator.wants_more();
            return if worst { State::Yes } else { State::Unclear };
        }
        match values.iter().filter(|value| comparison.holds(value)).count() {
            0 => State::No,
            count if count == values.len() => State::Yes,
            _ => State::Unclear,
        }
    }

    fn breached(&self, verdict: &Arc<Verdict>) -> Moment {
        let mut moment = Moment::of(verdict, outcome_state(verdict.outcome, Outcome::Missed));
        moment.breaches = match (&verdict.figure.population, verdict.outcome) {
            (_, Outcome::Excused) | (Population::Time(_), _) => Vec::new(),
            (Population::Items(tally), _) => {
                let accepted = tally.breaches.iter().enumerate();
                let accepted = accepted.filter(|(_, breach)| self.accepts(breach));
                accepted.map(|(position, _)| position).collect()
            }
        };
        moment.state = match verdict.outcome {
            _ if !moment.breaches.is_empty() => State::Yes,
            Outcome::Met | Outcome::Missed => State::No,
            Outcome::Undecided | Outcome::Excused | Outcome::Open => State::Unclear,
        };
        moment.kept = moment.state == State::No;
        moment
    }

    /// Whether the remedy looks at this breach; `elapsed` and `overrun` are fields of every one.
    fn accepts(&self, breach: &Breach) -> bool {
        let names = self.history.names();
        let attributes: Vec<Attribute> =
            breach.attributes.iter().map(|&(field, value)| Attribute { field, value }).collect();
        let passes = |test: &Test| match time_of_breach(test, breach, names) {
            Some(passes) => passes,
            None => {
                let single = FilterPlan { holds: vec![test.clone()], except: Vec::new() };
                single.accepts(&attributes, names)
            }
        };
        self.filter.holds.iter().all(passes) && !self.filter.except.iter().any(passes)
    }

    /// Several objectives at once, by the instant at which their periods end; a lane for each scope.
    fn together(&self, objectives: &[usize], what: Together) -> Vec<Lane> {
        let mut scopes: BTreeSet<&Scope> = BTreeSet::new();
        for &objective in objectives {
            scopes.extend(self.judged(objective).map(|(scope, _)| scope));
        }
        let values = scopes.iter().any(|scope| !scope.0.is_empty());
        // A promise about the whole belongs to what all of a value's promises say; alone it is its own lane.
        let whole_joins = what != Together::AnyMissed && values;
        let lanes = scopes.into_iter().filter(|scope| !(whole_joins && scope.0.is_empty()));
        lanes.map(|scope| self.lane_together(objectives, what, scope, whole_joins)).collect()
    }

    fn lane_together(&self, objectives: &[usize], what: Together, scope: &Scope, whole_joins: bool) -> Lane {
        let mut by_end: BTreeMap<Instant, Vec<&Arc<Verdict>>> = BTreeMap::new();
        for &objective in objectives {
            let own = self.judged(objective).find(|(other, _)| *other == scope);
            let whole = || self.judged(objective).find(|(other, _)| whole_joins && other.0.is_empty());
            let series = own.or_else(whole).map(|(_, series)| series);
            for verdict in series.into_iter().flat_map(BTreeMap::values).filter(|it| self.counts(it)) {
                by_end.entry(verdict.period.interval.end()).or_default().push(verdict);
            }
        }
        let moments =
            by_end.into_values().filter_map(|verdicts| moment_together(&verdicts, objectives.len(), what));
        Lane { objective: None, scope: scope.clone(), moments: moments.collect() }
    }
}

/// What the verdicts of periods with one end say together.
fn moment_together(verdicts: &[&Arc<Verdict>], objectives: usize, what: Together) -> Option<Moment> {
    let count = |outcome| verdicts.iter().filter(|verdict| verdict.outcome == outcome).count();
    let (met, missed) = (count(Outcome::Met), count(Outcome::Missed));
    let state = match what {
        Together::AnyMissed if missed > 0 => State::Yes,
        Together::AnyMissed if met == verdicts.len() => State::No,
        Together::AllMissed if missed == objectives => State::Yes,
        Together::AllMissed if met > 0 => State::No,
        Together::AllMet if met == objectives => State::Yes,
        Together::AllMet if missed > 0 => State::No,
        Together::AnyMissed | Together::AllMissed | Together::AllMet => State::Unclear,
    };
    let longest = verdicts.iter().min_by_key(|verdict| verdict.period.interval.start())?;
    let causes: Vec<Arc<Verdict>> = verdicts
        .iter()
        .filter(|verdict| what != Together::AnyMissed || verdict.outcome == Outcome::Missed)
        .map(|verdict| Arc::clone(verdict))
        .collect();
    let end = longest.period.interval.end();
    let certain = causes.iter().map(|verdict| verdict.certain_at.unwrap_or(end));
    let event = if what == Together::AnyMissed { certain.min() } else { certain.max() };
    Some(Moment {
        period: longest.period.clone(),
        state,
        kept: state == State::No,
        verdicts: causes,
        breaches: Vec::new(),
        event: event.unwrap_or(end),
    })
}

fn outcome_state(outcome: Outcome, wanted: Outcome) -> State {
    match outcome {
        _ if outcome == wanted => State::Yes,
        Outcome::Met | Outcome::Missed => State::No,
        Outcome::Undecided | Outcome::Excused | Outcome::Open => State::Unclear,
    }
}

/// The answer of a test on `elapsed` or `overrun`; `None` where it is about another field.
fn time_of_breach(test: &Test, breach: &Breach, names: &Names) -> Option<bool> {
    let Test::Compared(field, comparison) = test else { return None };
    let time = match names.text(*field) {
        "elapsed" => breach.elapsed,
        "overrun" => breach.elapsed.saturating_sub(breach.limit),
        _ => return None,
    };
    match &comparison.value {
        Value::Time(other) => Some(comparison.operator.holds(time.cmp(other))),
        Value::Percent(_) | Value::Money(_) | Value::Number { .. } | Value::Figure(_) => Some(false),
    }
}
