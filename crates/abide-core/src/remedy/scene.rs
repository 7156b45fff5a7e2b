//! A stage for tests: an agreement built from text, and verdicts as a judge would hand them over.

use std::sync::Arc;

use abide_time::{Duration, Interval, IntervalSet, Period};

use crate::agreement::Agreement;
use crate::diagnostic::{Diagnostics, Span};
use crate::measure::{Breach, Figure, ItemTally, Population, TimeTally};
use crate::plan::{ByPlan, Files, Goal, Plan, Unit};
use crate::text::Source;
use crate::value::{Names, Ratio};
use crate::verdict::{Outcome, Reason, Scope, Verdict};

/// The plan of an agreement whose head is the same in all tests; `text` holds the other sections.
pub(crate) fn plan(text: &str) -> Plan {
    let term = "{ starts: 2026-01-01, lasts: 2 years, timezone: UTC, currency: EUR }";
    let term = if text.contains("\nterm:") { String::new() } else { format!("term: {term}\n") };
    let head =
        "abide: 1\nid: test\nparties:\n  p: { role: provider, name: P }\n  c: { role: customer, name: C }\n";
    let source = Source::new("test.yaml", format!("{head}{term}{}", text.trim_start_matches('\n')));
    let mut faults = Diagnostics::default();
    let agreement = Agreement::from_text(&source, &mut faults);
    let plan = agreement.and_then(|it| Plan::from_agreement(&it, &source, &Files::default(), &mut faults));
    plan.unwrap_or_else(|| panic!("{:#?}", faults.sorted()))
}

/// A number as it is written: `98.5%` or `3600`.
pub(crate) fn number(text: &str) -> Ratio {
    match text.strip_suffix('%') {
        Some(percent) => Ratio::from_percent_text(percent).unwrap(),
        None => text.parse().unwrap(),
    }
}

pub(crate) fn objective(plan: &Plan, id: &str) -> usize {
    plan.objectives.iter().position(|objective| objective.id == id).unwrap()
}

pub(crate) fn period(plan: &Plan, id: &str, name: &str) -> Period {
    plan.term.grid(plan.objectives[objective(plan, id)].period).named(name).unwrap()
}

fn goal(plan: &Plan, id: &str) -> Goal {
    match &plan.objectives[objective(plan, id)].goal {
        ByPlan::All(goal) => goal.value.clone(),
        ByPlan::Field { .. } => panic!("a goal for all"),
    }
}

/// An exact value of an availability, or a counted downtime in seconds: the verdict that follows from it.
pub(crate) fn availability(plan: &Plan, id: &str, period_name: &str, value: &str) -> Verdict {
    let goal = goal(plan, id);
    let period = period(plan, id, period_name);
    let measured = Ratio::new(period.interval.duration().us(), 1_000_000).unwrap();
    let value = match value.strip_suffix(" s down") {
        Some(down_s) => &Ratio::one() - &number(down_s).over(&measured).unwrap(),
        None => number(value),
    };
    let share = plan.objectives[objective(plan, id)].unit == Unit::Share;
    let (down_s, allowed_s) = if share {
        (&(&Ratio::one() - &value) * &measured, &(&Ratio::one() - &goal.number) * &measured)
    } else {
        (value.clone(), goal.number.clone())
    };
    let tally = TimeTally {
        period: period.interval,
        closed: Duration::ZERO,
        excluded: Vec::new(),
        measured: period.interval.duration(),
        down_s: down_s.clone(),
        allowed_s: Some(allowed_s),
        unknown: IntervalSet::default(),
        outages: Vec::new(),
    };
    let outcome = if goal.holds(&value) { Outcome::Met } else { Outcome::Missed };
    let figure = Figure {
        value: Some(value),
        numerator: &measured - &down_s,
        denominator: measured,
        bounds: None,
        population: Population::Time(tally),
    };
    verdict(plan, id, period, outcome, figure)
}

/// An outcome without a figure worth looking at.
pub(crate) fn judged(plan: &Plan, id: &str, period_name: &str, outcome: Outcome) -> Verdict {
    let figure = Figure {
        value: None,
        numerator: Ratio::zero(),
        denominator: Ratio::zero(),
        bounds: None,
        population: Population::Items(ItemTally::default()),
    };
    verdict(plan, id, period(plan, id, period_name), outcome, figure)
}

/// A verdict with items over a limit of four hours: item, instant of running over, hours elapsed in all.
pub(crate) fn breached(
    plan: &Plan,
    names: &mut Names,
    id: &str,
    period_name: &str,
    items: &[(&str, &str, i64)],
) -> Verdict {
    let mut verdict = judged(plan, id, period_name, Outcome::Met);
    let limit = Duration::from_seconds(4 * 3600);
    let breaches = items.iter().map(|&(item, at, elapsed_h)| Breach {
        item: names.name(item),
        at: at.parse().unwrap(),
        elapsed: Duration::from_seconds(elapsed_h * 3600),
        limit,
        limit_span: Span::default(),
        attributes: vec![(names.name("priority"), names.name(&item[..2]))],
    });
    let breaches = breaches.collect();
    verdict.figure.population = Population::Items(ItemTally { breaches, ..ItemTally::default() });
    verdict
}

fn verdict(plan: &Plan, id: &str, period: Period, outcome: Outcome, figure: Figure) -> Verdict {
    Verdict {
        objective: objective(plan, id),
        scope: Scope::default(),
        outcome,
        reason: Reason::Figure,
        figure,
        goal: Some(goal(plan, id)),
        worked: None,
        parts: Vec::new(),
        known_by: period.interval.end(),
        certain_at: (outcome == Outcome::Missed).then(|| period.interval.end()),
        provisional: false,
        period,
    }
}

/// The history of these verdicts.
pub(crate) fn history<'n>(names: &'n Names, verdicts: &[Verdict]) -> super::History<'n> {
    let mut history = super::History::new(names);
    verdicts.iter().for_each(|verdict| history.record(Arc::new(verdict.clone())));
    history
}

/// From midnight to midnight in the zone of the term.
pub(crate) fn days(plan: &Plan, first: &str, end: &str) -> Interval {
    let start_of = |date: &str| plan.term.zone.start_of_day(date.parse().unwrap());
    Interval::spanning(start_of(first), start_of(end))
}
