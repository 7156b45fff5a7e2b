use std::sync::Arc;

use abide_time::{CivilUnit, Interval, Period, PeriodRule};

use super::from_replay::StatementInput;
use super::from_verdict::Teller;
use super::{DayLine, OwedPeriod, TrendPoint};
use crate::ledger::EntryKind;
use crate::measure::outage::{OutageQuestion, judge_outages};
use crate::measure::{Population, TimeTally};
use crate::plan::{FilterPlan, MeasurePlan};
use crate::replay::ends_in;
use crate::value::Money;
use crate::verdict::Verdict;

/// How many earlier periods a statement shows.
const PERIODS_MAX: usize = 12;
/// How many days, and how many of a period that is a little longer: a quarter is shown whole in every calendar.
const DAYS: usize = 90;
const DAYS_MAX: usize = 93;

impl StatementInput<'_> {
    /// The same objective and scope in the periods up to that of the verdict, oldest first.
    pub(super) fn trend(&self, teller: &Teller<'_>, verdict: &Verdict) -> Vec<TrendPoint> {
        let until = verdict.period.interval.end();
        let records = self.replay.records[verdict.objective].iter();
        let earlier = records.filter(|record| record.period.interval.end() < until);
        let same = |verdicts: &[Arc<Verdict>]| verdicts.iter().find(|it| it.scope == verdict.scope).cloned();
        let mut points: Vec<TrendPoint> =
            earlier.filter_map(|record| same(record.verdicts())).map(|it| point(teller, &it)).collect();
        points.drain(..points.len().saturating_sub(PERIODS_MAX));
        points.push(point(teller, verdict));
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
                EntryKind::Pay { kind, amount } if kind.is_owed_to_debtor() => Some(-amount.amount.clone()),
                EntryKind::Pay { amount, .. } => Some(amount.amount.clone()),
                EntryKind::Right { .. } | EntryKind::Follows(_) => None,
            });
            OwedPeriod {
                period: period.name.clone(),
                interval: period.interval,
                owed: Money { amount: amounts.sum(), currency },
            }
        };
        periods.iter().map(owed).collect()
    }

    /// The rule of some objective that has such a period.
    pub(super) fn rule_of(&self, period: &Period) -> Option<PeriodRule> {
        let mut rules = self.plan.objectives.iter().map(|objective| objective.period);
        rules.find(|rule| self.plan.term.grid(*rule).named(&period.name).is_ok_and(|named| named == *period))
    }

    /// The days up to the last judged one of the verdict's period, where the objective measures time and is judged for
    /// the whole. Each is a period of a day to the same judgement, so that a day and its month never tell different things.
    pub(super) fn days(&self, verdict: &Verdict) -> Vec<DayLine> {
        let terms = &self.plan.objectives[verdict.objective];
        let (MeasurePlan::Outages(measure), true) = (&terms.measure, verdict.scope.0.is_empty()) else {
            return Vec::new();
        };
        let start = self.plan.term.interval.start();
        let judged_until = verdict.period.interval.end().min(verdict.known_by);
        let grid = self.plan.term.grid(PeriodRule::Civil(CivilUnit::Day));
        let mut days: Vec<Period> =
            grid.between(Interval::spanning(start, judged_until.max(start))).collect();
        let shown = grid.between(verdict.period.interval).count().clamp(DAYS, DAYS_MAX);
        days.drain(..days.len().saturating_sub(shown));
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
            Some(day_line(&day, &tally))
        };
        days.into_iter().filter_map(line).collect()
    }
}

fn point(teller: &Teller<'_>, verdict: &Verdict) -> TrendPoint {
    TrendPoint {
        period: verdict.period.name.clone(),
        interval: verdict.period.interval,
        outcome: verdict.outcome,
        reason: teller.reason(&verdict.reason),
        value: verdict.figure.value.clone(),
        goal: verdict.goal.as_ref().map(|goal| (goal.operator, goal.number.clone())),
        provisional: verdict.provisional,
    }
}

fn day_line(day: &Period, tally: &TimeTally) -> DayLine {
    DayLine {
        interval: day.interval,
        measured: tally.measured,
        down_s: tally.down_s.clone(),
        excluded: tally.excluded.iter().map(|(_, time)| *time).sum(),
        closed: tally.closed,
        unknown: tally.unknown.duration(),
    }
}
