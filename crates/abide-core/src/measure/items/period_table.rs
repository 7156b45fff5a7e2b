use abide_time::{Instant, Interval, Period, PeriodRule};

use crate::plan::{ObjectivePlan, Plan};

/// The periods of an objective from the start of the term to an instant, each with its instant of settlement.
#[derive(Debug, Clone)]
pub struct PeriodTable {
    periods: Vec<Period>,
    settles: Vec<Instant>,
}

impl PeriodTable {
    /// The periods that begin before `until`.
    pub fn new(plan: &Plan, objective: &ObjectivePlan, until: Instant) -> Self {
        Self::of_rule(plan, objective.period, until)
    }

    /// The periods of a rule that begin before `until`.
    pub fn of_rule(plan: &Plan, rule: PeriodRule, until: Instant) -> Self {
        let start = plan.term.interval.start();
        let reach = Interval::spanning(start, until.max(start).min(plan.term.interval.end()));
        let periods: Vec<Period> = plan.term.grid(rule).between(reach).collect();
        let settles = periods.iter().map(|period| plan.settles_at(period.interval.end())).collect();
        PeriodTable { periods, settles }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.periods.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.periods.is_empty()
    }

    /// A period.
    pub fn period(&self, position: usize) -> &Period {
        &self.periods[position]
    }

    /// When a period settles.
    pub fn settles_at(&self, position: usize) -> Instant {
        self.settles[position]
    }

    /// The position of the period that holds an instant.
    pub fn at(&self, instant: Instant) -> Option<usize> {
        let position = self.periods.partition_point(|period| period.interval.end() <= instant);
        self.periods.get(position).filter(|period| period.interval.contains(instant)).map(|_| position)
    }
}
