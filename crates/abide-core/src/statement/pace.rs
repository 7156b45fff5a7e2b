use abide_time::{CivilUnit, Interval, PeriodRule};

use super::from_replay::StatementInput;
use super::{PaceLine, PacePoint};
use crate::agreement::Pace;
use crate::calculation::GoalLine;
use crate::measure::items::complete_until;
use crate::measure::{Figure, Population};
use crate::plan::{Goal, MeasurePlan};
use crate::value::Ratio;
use crate::verdict::Verdict;

impl StatementInput<'_> {
    /// How a figure of a verdict stands to its goal, spread over the days of the period.
    ///
    /// What comes in on a day that is no business day counts with the next that is. A day is past once it has ended,
    /// unless the sources tell nothing any more from before it began.
    pub(super) fn pace(&self, verdict: &Verdict, goal: Option<&Goal>, figure: &Figure) -> Option<PaceLine> {
        let goal = goal.filter(|goal| goal.operator.wants_more())?;
        let Population::Items(tally) = &figure.population else { return None };
        let days = self.pace_days(verdict)?;
        let steps = u32::try_from(days.len()).ok()?;
        let line = GoalLine::new(goal.number.clone(), steps).ok()?;
        let known = self.known_until(verdict);
        let is_past = |day: &&Interval| day.end() <= verdict.known_by && day.start() <= known;
        let past = days.iter().take_while(is_past).count();
        let mut came_in = vec![Ratio::zero(); past];
        for (day, amount) in &tally.days {
            let step = days.partition_point(|step| step.start() < *day);
            // After the last business day of a period nothing follows that could take it.
            let step = step.min(days.len() - 1);
            if let Some(own) = came_in.get_mut(step) {
                *own = &*own + amount;
            }
        }
        let progress = line.progress(&came_in).ok()?;
        let points = days.iter().zip(1_u32..).map(|(day, step)| PacePoint {
            day: *day,
            goal: line.at(step),
            actual: progress.cumulative.get(step as usize - 1).cloned(),
        });
        Some(PaceLine {
            business_days: self.plan.objectives[verdict.objective].pace == Pace::BusinessDays,
            goal: goal.number.clone(),
            per_day: line.at(1),
            until: verdict.known_by,
            days_past: u32::try_from(past).ok()?,
            points: points.collect(),
            progress,
        })
    }

    /// The days over which the goal of a verdict is spread; none where it is not, or the period has no such day.
    fn pace_days(&self, verdict: &Verdict) -> Option<Vec<Interval>> {
        let pace = self.plan.objectives[verdict.objective].pace;
        let grid = self.plan.term.grid(PeriodRule::Civil(CivilUnit::Day));
        let all = grid.between(verdict.period.interval).map(|day| day.interval);
        let days: Vec<Interval> = match pace {
            Pace::None => return None,
            Pace::Days => all.collect(),
            Pace::BusinessDays => {
                let calendar = self.plan.term.business_days.as_ref()?;
                let is_open = |day: &Interval| calendar.open_in(*day).is_ok_and(|open| !open.is_empty());
                all.filter(is_open).collect()
            }
        };
        (!days.is_empty()).then_some(days)
    }

    fn known_until(&self, verdict: &Verdict) -> abide_time::Instant {
        let streams = match &self.plan.objectives[verdict.objective].measure {
            MeasurePlan::Items(items) => vec![items.stream(&self.plan.clocks)],
            MeasurePlan::Records(records) => records.streams(),
            MeasurePlan::Outages(_) => Vec::new(),
        };
        let known = streams.iter().map(|stream| complete_until(self.facts, *stream, verdict.known_by));
        known.min().unwrap_or(verdict.known_by)
    }
}
