use std::sync::Arc;

use abide_time::{CivilUnit, Interval, Period, PeriodRule};

use super::from_replay::StatementInput;
use super::{DayLine, ObjectiveLine, OwedPeriod, TrendPoint};
use crate::explanation::RunTimes;
use crate::ledger::EntryKind;
use crate::measure::outage::{OutageQuestion, judge_outages};
use crate::measure::{Population, TimeTally};
use crate::plan::{FilterPlan, MeasurePlan};
use crate::replay::ends_in;
use crate::value::{Money, Ratio};
use crate::verdict::{JudgeError, Verdict};

/// How many earlier periods a statement shows.
const PERIODS_MAX: usize = 12;
/// How many days.
const DAYS_MAX: usize = 90;

impl StatementInput<'_> {
    /// The same objective and scope in the periods up to that of the verdict, oldest first.
    pub(super) fn trend(&self, verdict: &Verdict) -> Vec<TrendPoint> {
        let until = verdict.period.interval.end();
        let records = self.replay.records[verdict.objective].iter();
        let earlier = records.filter(|record| record.period.interval.end() < until);
        let same = |verdicts: &[Arc<Verdict>]| verdicts.iter().find(|it| it.scope == verdict.scope).cloned();
        let mut points: Vec<TrendPoint> =
            earlier.filter_map(|record| same(record.verdicts())).map(|it| point(&it)).collect();
        points.drain(..points.len().saturating_sub(PERIODS_MAX));
        points.push(point(verdict));
        points
    }

    /// What was owed for the periods up to this one, oldest first; nothing for a span between two days, and where the
    /// agreement has no money.
    pub(super) fn owed_by_period(&self, period: &Period) -> Vec<OwedPeriod> {
        let (Some(currency), Some(rule)) = (self.plan.term.currency, self.rule_of(period)) else {
            return Vec::new();
        };
        let grid = self.plan.term.grid(rule);
        let start = self.plan.term.interval.start();
        let reach = Interval::spanning(start, period.interval.end().max(start));
        let mut periods: Vec<Period> = grid.between(reach).collect();
        periods.drain(..periods.len().saturating_sub(PERIODS_MAX + 1));
        let owed = |period: &Period| {
            let entries = self.replay.ledger.entries.iter();
            let own = entries.filter(|entry| ends_in(period, entry.period.interval));
            let amounts = own.filter_map(|entry| match &entry.kind {
                EntryKind::Pay { amount, .. } => Some(amount.amount.clone()),
                EntryKind::Right { .. } => None,
            });
            OwedPeriod {
                period: period.name.clone(),
                interval: period.interval,
                owed: Money { amount: amounts.sum(), currency },
            }
        };
        periods.iter().map(owed).collect()
    }

    /// Tells of every item over its limit where its time went.
    pub(super) fn tell_times(&self, verdict: &Verdict, line: &mut ObjectiveLine) -> Result<(), JudgeError> {
        let figures =
            std::iter::once(&mut line.figure).chain(line.parts.iter_mut().map(|part| &mut part.figure));
        for items in figures.filter_map(|figure| figure.items.as_mut()) {
            let names = &self.facts.names;
            let overruns: Vec<_> =
                items.breaches.iter().filter_map(|it| Some((names.find(&it.item)?, it.at))).collect();
            let times = RunTimes::of_overruns(
                self.plan,
                self.facts,
                self.items,
                verdict.objective,
                &overruns,
                verdict.known_by,
            )?;
            items.breaches.iter_mut().zip(times).for_each(|(breach, times)| breach.times = times);
        }
        Ok(())
    }

    /// The rule of some objective that has such a period.
    pub(super) fn rule_of(&self, period: &Period) -> Option<PeriodRule> {
        let mut rules = self.plan.objectives.iter().map(|objective| objective.period);
        rules.find(|rule| self.plan.term.grid(*rule).named(&period.name).is_ok_and(|named| named == *period))
    }

    /// The days that end with the verdict's period, where the objective measures time and is judged for the whole.
    /// Each is a period of a day to the same judgement, so that a day and its month never tell different things.
    pub(super) fn days(&self, verdict: &Verdict) -> Vec<DayLine> {
        let terms = &self.plan.objectives[verdict.objective];
        let (MeasurePlan::Outages(measure), true) = (&terms.measure, verdict.scope.0.is_empty()) else {
            return Vec::new();
        };
        let start = self.plan.term.interval.start();
        let reach = Interval::spanning(start, verdict.period.interval.end().max(start));
        let grid = self.plan.term.grid(PeriodRule::Civil(CivilUnit::Day));
        let mut days: Vec<Period> = grid.between(reach).collect();
        days.drain(..days.len().saturating_sub(DAYS_MAX));
        let scope = FilterPlan::default();
        let known_by = verdict.known_by;
        let line = |day: Period| {
            let figure = judge_outages(&OutageQuestion {
                plan: self.plan,
                objective: verdict.objective,
                measure,
                scope: &scope,
                goal: None,
                facts: self.facts,
                period: day.interval,
                known_by,
            });
            let Population::Time(tally) = figure.figure.population else { return None };
            Some(day_line(&day, &tally, day.interval.start() >= known_by))
        };
        days.into_iter().filter_map(line).collect()
    }
}

fn point(verdict: &Verdict) -> TrendPoint {
    TrendPoint {
        period: verdict.period.name.clone(),
        interval: verdict.period.interval,
        outcome: verdict.outcome,
        value: verdict.figure.value.clone(),
        goal: verdict.goal.as_ref().map(|goal| (goal.operator, goal.number.clone())),
        provisional: verdict.provisional,
    }
}

fn day_line(day: &Period, tally: &TimeTally, future: bool) -> DayLine {
    DayLine {
        interval: day.interval,
        measured: tally.measured,
        down_s: if future { Ratio::zero() } else { tally.down_s.clone() },
        excluded: tally.excluded.iter().map(|(_, time)| *time).sum(),
        closed: tally.closed,
        unknown: tally.unknown.duration(),
        future,
    }
}
