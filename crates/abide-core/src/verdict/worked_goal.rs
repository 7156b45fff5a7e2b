use std::collections::BTreeMap;
use std::sync::Arc;

use super::JudgeError;
use abide_time::{CivilUnit, Instant, Period, PeriodRule};

use crate::agreement::Recalculated;
use crate::calculation::{LeadGoal, Recalculation, RecordedMonth};
use crate::clock::{Items, join_parts};
use crate::fact::{Facts, Finding};
use crate::measure::items::{ItemJudge, ItemQuestion, ItemTallies, PeriodTable, ScopeTally, Tally};
use crate::measure::records::{RecordQuestion, judge_records};
use crate::plan::{ByPlan, FigurePlan, Plan};
use crate::value::{Name, Ratio};

/// How many months a record shows at most.
const MONTHS_MAX: usize = 12;

/// Why no goal can be worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoGoalReason {
    /// No lead was handed over, so there is no close rate.
    NoLeads,
    /// No lead was won, so there is neither a close rate above nothing nor a deal size.
    NoneWon,
    /// What was won brought nothing.
    NoRevenueOfWon,
    /// Nothing was sold, so there is no share of marketing.
    NothingSold,
    /// The records contradict each other.
    Unusable,
}

impl NoGoalReason {
    /// The word for it in programs' output.
    pub fn word(self) -> &'static str {
        match self {
            NoGoalReason::NoLeads => "no-leads",
            NoGoalReason::NoneWon => "none-won",
            NoGoalReason::NoRevenueOfWon => "no-revenue-of-won",
            NoGoalReason::NothingSold => "nothing-sold",
            NoGoalReason::Unusable => "unusable-records",
        }
    }
}

/// How a goal was worked out for one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkedGoal {
    /// The figure, by position.
    pub figure: usize,
    /// The records that its inputs were taken from, and their period; `None` where they are as the agreement writes
    /// them.
    pub taken_from: Option<(String, Recalculation)>,
    /// The working; `None` where the records give no inputs.
    pub goal: Option<LeadGoal>,
    /// Why there is no goal.
    pub no_goal: Option<NoGoalReason>,
    /// What was recorded of each month up to the end of the period, oldest first.
    pub months: Vec<Recalculation>,
}

impl WorkedGoal {
    /// The goal in leads.
    pub fn leads(&self) -> Option<Ratio> {
        self.goal.as_ref().and_then(|goal| goal.leads_goal).map(Ratio::whole)
    }
}

/// What was recorded of the leads and sales of an objective whose goal is worked out.
#[derive(Debug)]
pub(super) struct Recorded<'a> {
    plan: &'a Plan,
    months: PeriodTable,
    leads: BTreeMap<usize, ScopeTally>,
    deals: BTreeMap<usize, ScopeTally>,
    pub(super) findings: std::collections::BTreeSet<Finding>,
}

/// The figure of a goal that is worked out, by position.
pub(super) fn figure_of(plan: &Plan, objective: usize) -> Option<usize> {
    match &plan.objectives[objective].goal {
        ByPlan::All(goal) => goal.value.figure,
        ByPlan::Field { of, otherwise, .. } => {
            let listed = of.iter().map(|(_, goal)| &goal.value);
            let others = otherwise.iter().filter_map(|goal| goal.value.as_ref());
            listed.chain(others).find_map(|goal| goal.figure)
        }
    }
}

impl<'a> Recorded<'a> {
    /// Counts leads and sales month by month: the leads that the objective is about, by the month of their hand-over
    /// and what had become of them, and the sales of the month, each as it was known when the months from which a goal
    /// is taken settled.
    pub(super) fn new(
        plan: &'a Plan,
        facts: &Facts,
        items: &dyn Items,
        objective: usize,
        figure: usize,
        known_by: Instant,
    ) -> Result<Recorded<'a>, JudgeError> {
        let month = PeriodRule::Civil(CivilUnit::Month);
        let months = PeriodTable::of_rule(plan, month, known_by);
        let terms = &plan.figures[figure];
        let spans = PeriodTable::of_rule(plan, rule(terms.recalculated).unwrap_or(month), known_by);
        let settled = |position: usize| -> Instant {
            let start = months.period(position).interval.start();
            let settles = spans.at(start).map_or(months.settles_at(position), |span| spans.settles_at(span));
            settles.min(known_by)
        };
        let measure = &terms.recorded;
        let periods = &months;
        let question = ItemQuestion { plan, objective, measure, facts, periods, as_of: known_by };
        let known: Vec<Instant> = (0..periods.len()).map(settled).collect();
        let judge = ItemJudge::new(question, &known);
        let none = ItemTallies::default();
        let leads =
            join_parts(items, none, |part| Ok::<_, JudgeError>(judge.tally(part)?), ItemTallies::merge)?;
        let measure = &terms.shares;
        let deals = judge_records(&RecordQuestion { plan, objective, measure, facts, periods }, &settled);
        let findings = leads.findings.iter().chain(&deals.findings).cloned().collect();
        let (leads, deals) = (by_month(leads), by_month(deals));
        Ok(Recorded { plan, months, leads, deals, findings })
    }

    /// The goal of a period: by the records of the whole month, quarter or year before the one in which it begins;
    /// by the inputs as they are written where there is none yet.
    pub(super) fn work(
        &self,
        figure: usize,
        period: &Period,
        value: Option<Option<Name>>,
    ) -> Arc<WorkedGoal> {
        let terms = &self.plan.figures[figure];
        let taken_from = self.before(terms, period).map(|(span, from, to)| {
            (span, Recalculation::new((from..to).map(|month| self.month(month, value)).collect()))
        });
        let worked = match &taken_from {
            None => terms.as_written().ok_or(NoGoalReason::Unusable),
            Some((_, Ok(recorded))) => by_records(terms, recorded),
            Some((_, Err(_))) => Err(NoGoalReason::Unusable),
        };
        let no_goal = worked.as_ref().err().copied();
        let goal = worked.ok();
        let taken_from = taken_from.and_then(|(span, recorded)| Some((span, recorded.ok()?)));
        let shown =
            self.shown(period).filter_map(|month| Recalculation::new(vec![self.month(month, value)]).ok());
        let months = shown.collect();
        Arc::new(WorkedGoal { figure, taken_from, goal, no_goal, months })
    }

    /// The span before the one in which a period begins, and its months by position.
    fn before(&self, terms: &FigurePlan, period: &Period) -> Option<(String, usize, usize)> {
        let spans = PeriodTable::of_rule(self.plan, rule(terms.recalculated)?, period.interval.end());
        let span = spans.at(period.interval.start())?.checked_sub(1)?;
        let span = spans.period(span);
        let first = self.months.at(span.interval.start())?;
        let is_inside = |month: &usize| self.months.period(*month).interval.start() < span.interval.end();
        let past = (first..self.months.len()).find(|month| !is_inside(month)).unwrap_or(self.months.len());
        Some((span.name.clone(), first, past))
    }

    /// The months up to the end of a period, by position.
    fn shown(&self, period: &Period) -> impl Iterator<Item = usize> {
        let end = period.interval.end();
        let past = (0..self.months.len())
            .find(|month| self.months.period(*month).interval.start() >= end)
            .unwrap_or(self.months.len());
        past.saturating_sub(MONTHS_MAX)..past
    }

    fn month(&self, month: usize, value: Option<Option<Name>>) -> RecordedMonth {
        let part = |scopes: Option<&ScopeTally>| -> Tally {
            let of = scopes.and_then(|scopes| match value {
                None => Some(scopes.whole.clone()),
                Some(value) => scopes.parts.get(&value).cloned(),
            });
            of.unwrap_or_default()
        };
        let leads = part(self.leads.get(&month));
        let deals = part(self.deals.get(&month));
        let (won, not_won) = leads.decided();
        let whole = |count: u64| Ratio::whole(i64::try_from(count).unwrap_or(i64::MAX));
        let (marketing, all) = deals.sums().sides();
        RecordedMonth {
            month: self.months.period(month).name.clone(),
            leads: whole(won + not_won),
            won: whole(won),
            won_revenue: leads.sorted_values().into_iter().sum(),
            marketing_revenue: marketing.clone(),
            revenue: all.clone(),
        }
    }
}

fn by_month(tallies: ItemTallies) -> BTreeMap<usize, ScopeTally> {
    let mut months: BTreeMap<usize, ScopeTally> = BTreeMap::new();
    for ((month, _), tally) in tallies.tallies {
        months.entry(month).or_default().merge(tally);
    }
    months
}

fn rule(recalculated: Recalculated) -> Option<PeriodRule> {
    let unit = match recalculated {
        Recalculated::Never => return None,
        Recalculated::Month => CivilUnit::Month,
        Recalculated::Quarter => CivilUnit::Quarter,
        Recalculated::Year => CivilUnit::Year,
    };
    Some(PeriodRule::Civil(unit))
}

/// The goal by what was recorded. The share of marketing is taken anew only where the agreement states one: else all of
/// the quota is marketing's to bring.
fn by_records(terms: &FigurePlan, recorded: &Recalculation) -> Result<LeadGoal, NoGoalReason> {
    let rate = recorded.close_rate.as_ref().ok_or(NoGoalReason::NoLeads)?;
    let size = recorded.deal_size.as_ref().ok_or(NoGoalReason::NoneWon)?;
    let share = match &terms.marketing_share {
        None => None,
        Some(_) => Some(recorded.marketing_share.as_ref().ok_or(NoGoalReason::NothingSold)?),
    };
    let goal = terms.by(share, size, rate).ok_or(NoGoalReason::Unusable)?;
    if goal.leads_goal.is_none() { Err(NoGoalReason::NoRevenueOfWon) } else { Ok(goal) }
}
