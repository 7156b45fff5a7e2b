use abide_time::Period;

use super::HourLine;
use super::from_replay::StatementInput;
use crate::fact::Stream;
use crate::measure::items::{Arrivals, PeriodTable};
use crate::measure::records::{RecordQuestion, arrivals_of_calls, hours_of_day};
use crate::plan::{MeasurePlan, RecordMake};
use crate::value::Ratio;
use crate::verdict::Verdict;

impl StatementInput<'_> {
    /// When the calls of a service arrived in a period, where it has promises about calls.
    pub(super) fn calls(&self, service: usize, period: &Period) -> Option<Arrivals> {
        let of_calls = |measure: &MeasurePlan| match measure {
            MeasurePlan::Records(records) => records.streams().contains(&Stream::Calls),
            MeasurePlan::Items(_) | MeasurePlan::Outages(_) => false,
        };
        let mut own = self.plan.objectives.iter().filter(|objective| objective.service == service);
        let any = own.any(|objective| of_calls(&objective.measure));
        any.then(|| arrivals_of_calls(self.plan, service, self.facts, period.interval, self.replay.as_of))
    }

    /// The hours of the day over the verdict's period, where the objective is a share of calls and judged for the whole.
    pub(super) fn hours(&self, verdict: &Verdict) -> Vec<HourLine> {
        let terms = &self.plan.objectives[verdict.objective];
        let (MeasurePlan::Records(measure), true) = (&terms.measure, verdict.scope.0.is_empty()) else {
            return Vec::new();
        };
        if measure.streams() != [Stream::Calls] || !matches!(measure.make, RecordMake::Quotient) {
            return Vec::new();
        }
        let periods = PeriodTable::new(self.plan, terms, verdict.known_by);
        let Some(period) = periods.at(verdict.period.interval.start()) else { return Vec::new() };
        let question = RecordQuestion {
            plan: self.plan,
            objective: verdict.objective,
            measure,
            facts: self.facts,
            periods: &periods,
        };
        let line = |(hour, (numerator, denominator)): (u8, (Ratio, Ratio))| {
            let value = numerator.over(&denominator).ok()?;
            let reached = verdict.goal.as_ref().map(|goal| goal.holds(&value));
            Some(HourLine { hour, numerator, denominator, value, reached })
        };
        hours_of_day(&question, period, verdict.known_by).into_iter().filter_map(line).collect()
    }
}
