use abide_app::{MonthsError, recorded_months};
use abide_core::calculation::{
    CalculationError, Funnel, FunnelStage, GoalLine, LeadGoal, LeadRate, LeadTerms, LeadTier, LineProgress,
    NoGoal, Recalculation, RevenueTerms, TierOutcome, TierTotals, lead_goal, tier_outcomes,
};
use abide_core::value::Ratio;
use abide_report::calculation::{LeadPage, leads_json, leads_text};

use super::show::show;
use crate::calc_arguments::LeadsArguments;
use crate::exit::Exit;
use crate::typed::Tier;

/// The leads that are needed, with the working.
pub(super) fn run(arguments: &LeadsArguments) -> Exit {
    match page(arguments) {
        Err(UsageError::Months(error)) => {
            crate::output::complain(&format!("error: {error}"));
            Exit::Errors
        }
        page => show(page, arguments.format, leads_json, leads_text),
    }
}

/// Why a lead goal cannot be calculated.
#[derive(Debug, thiserror::Error)]
enum UsageError {
    #[error(
        "nothing is asked; write `--quota 250000 --marketing-share 40% --deal-size 4000 --close-rate 2.5%`"
    )]
    NothingAsked,
    #[error("{0} is not said; write `{1}`, or `--months FILE` for the recorded months")]
    Missing(&'static str, &'static str),
    #[error(
        "the tier `{0}` has no goal to be judged by; write revenue, deal-size and close-rate, or goal, or value and handed"
    )]
    Tier(String),
    #[error("there is no goal to spread over the days; write `--goal 1000`, or what the goal follows from")]
    NoGoalForDays,
    #[error(transparent)]
    Months(#[from] MonthsError),
    #[error(transparent)]
    Calculation(#[from] CalculationError),
}

fn page(arguments: &LeadsArguments) -> Result<LeadPage, UsageError> {
    let months = match &arguments.months {
        Some(path) => Some(Recalculation::new(recorded_months(path)?)?),
        None => None,
    };
    let funnel = funnel(arguments)?;
    let goal = goal(arguments, months.as_ref(), funnel.as_ref())?;
    let line = line(arguments, goal.as_ref())?;
    let tiers = tiers(&arguments.tiers)?;
    let page =
        LeadPage { funnel: funnel.map(|funnel| (funnel, arguments.reps.clone())), goal, months, line, tiers };
    let asked = page.goal.is_some() || page.months.is_some() || page.funnel.is_some();
    if asked || page.line.is_some() || page.tiers.is_some() {
        Ok(page)
    } else {
        Err(UsageError::NothingAsked)
    }
}

fn funnel(arguments: &LeadsArguments) -> Result<Option<Funnel>, CalculationError> {
    if arguments.funnel.is_empty() {
        return Ok(None);
    }
    let stages = arguments.funnel.iter();
    let stages = stages.map(|stage| FunnelStage { name: stage.name.clone(), count: stage.count.clone() });
    Funnel::new(stages.collect()).map(Some)
}

/// The goal, where something says what the leads are for. What is typed wins over what was recorded.
fn goal(
    arguments: &LeadsArguments,
    months: Option<&Recalculation>,
    funnel: Option<&Funnel>,
) -> Result<Option<LeadGoal>, UsageError> {
    let typed_or = |typed: &Option<Ratio>, recorded: fn(&Recalculation) -> Option<&Ratio>| {
        typed.clone().or_else(|| months.and_then(recorded).cloned())
    };
    let deal_size = || {
        let size = typed_or(&arguments.deal_size, |months| months.deal_size.as_ref());
        size.ok_or(UsageError::Missing("the deal size", "--deal-size 4000"))
    };
    let nothing_recorded = months.and_then(|months| gap(arguments, months, funnel.is_some()));
    let revenue = match (&arguments.quota, &arguments.revenue, &arguments.customers) {
        (Some(_), _, _) | (_, Some(_), _) if nothing_recorded.is_some() => {
            return Ok(nothing_recorded.map(no_goal));
        }
        (Some(quota), _, _) => {
            let share = typed_or(&arguments.marketing_share, |months| months.marketing_share.as_ref());
            let marketing_share =
                share.ok_or(UsageError::Missing("marketing's share", "--marketing-share 40%"))?;
            RevenueTerms::Quota { quota: quota.clone(), marketing_share, deal_size: deal_size()? }
        }
        (_, Some(revenue), _) => RevenueTerms::Revenue { revenue: revenue.clone(), deal_size: deal_size()? },
        (_, _, Some(customers)) => RevenueTerms::Customers(customers.clone()),
        (None, None, None) => return Ok(None),
    };
    let rates = rates(arguments, months, funnel)?;
    Ok(Some(lead_goal(LeadTerms { revenue, rates })?))
}

/// What the record lacks of what was not typed.
fn gap(arguments: &LeadsArguments, months: &Recalculation, has_funnel: bool) -> Option<NoGoal> {
    let has_rate = arguments.close_rate.is_some() || !arguments.rates.is_empty() || has_funnel;
    let by_quota = arguments.quota.is_some();
    match () {
        () if !has_rate && months.close_rate.is_none() => Some(NoGoal::NothingRecorded("no leads")),
        () if arguments.deal_size.is_none() && months.deal_size.is_none() => {
            Some(NoGoal::NothingRecorded("no won deals"))
        }
        () if by_quota && arguments.marketing_share.is_none() && months.marketing_share.is_none() => {
            Some(NoGoal::NothingRecorded("no revenue"))
        }
        () => None,
    }
}

/// A goal that the record does not allow.
fn no_goal(why: NoGoal) -> LeadGoal {
    LeadGoal {
        terms: LeadTerms { revenue: RevenueTerms::Customers(Ratio::zero()), rates: Vec::new() },
        marketing_revenue_goal: None,
        customers: None,
        stages: Vec::new(),
        leads: None,
        leads_goal: None,
        no_goal: Some(why),
    }
}

fn rates(
    arguments: &LeadsArguments,
    months: Option<&Recalculation>,
    funnel: Option<&Funnel>,
) -> Result<Vec<LeadRate>, UsageError> {
    if !arguments.rates.is_empty() {
        return Ok(arguments.rates.clone());
    }
    if let Some(funnel) = funnel {
        let stages = funnel.stages.iter().enumerate().skip(1);
        return Ok(stages
            .map(|(at, stage)| LeadRate {
                name: stage.name.clone(),
                rate: funnel.rate(at).unwrap_or_else(Ratio::zero),
            })
            .collect());
    }
    let recorded = months.and_then(|months| months.close_rate.clone());
    let rate = arguments.close_rate.clone().or(recorded);
    let rate = rate.ok_or(UsageError::Missing("the close rate", "--close-rate 2.5%"))?;
    Ok(vec![LeadRate { name: "close".to_owned(), rate }])
}

type Line = (GoalLine, Option<LineProgress>);

fn line(arguments: &LeadsArguments, goal: Option<&LeadGoal>) -> Result<Option<Line>, UsageError> {
    let Some(days) = arguments.days else { return Ok(None) };
    let calculated = goal.and_then(|goal| goal.leads_goal).map(Ratio::whole);
    let leads = arguments.goal.clone().or(calculated).ok_or(UsageError::NoGoalForDays)?;
    let line = GoalLine::new(leads, days)?;
    let progress = match (&arguments.so_far, arguments.day) {
        (Some(so_far), Some(day)) => Some(line.standing(day, so_far.clone())?),
        _ if arguments.daily.is_empty() => None,
        _ => Some(line.progress(&arguments.daily)?),
    };
    Ok(Some((line, progress)))
}

fn tiers(typed: &[Tier]) -> Result<Option<(Vec<TierOutcome>, TierTotals)>, UsageError> {
    if typed.is_empty() {
        return Ok(None);
    }
    let tiers: Result<Vec<LeadTier>, UsageError> = typed.iter().map(lead_tier).collect();
    Ok(Some(tier_outcomes(tiers?)?))
}

fn lead_tier(typed: &Tier) -> Result<LeadTier, UsageError> {
    let calculated = match (&typed.revenue, &typed.deal_size, &typed.close_rate) {
        (Some(revenue), Some(deal_size), Some(rate)) => Some(lead_goal(LeadTerms {
            revenue: RevenueTerms::Revenue { revenue: revenue.clone(), deal_size: deal_size.clone() },
            rates: vec![LeadRate { name: "close".to_owned(), rate: rate.clone() }],
        })?),
        (None, None, None) => None,
        _ => return Err(UsageError::Tier(typed.name.clone())),
    };
    let goal = typed.goal.or_else(|| calculated.as_ref().and_then(|goal| goal.leads_goal));
    if calculated.is_none() && goal.is_none() && (typed.value.is_none() || typed.handed.is_none()) {
        return Err(UsageError::Tier(typed.name.clone()));
    }
    Ok(LeadTier {
        name: typed.name.clone(),
        calculated,
        goal,
        value: typed.value.clone(),
        handed: typed.handed.clone(),
    })
}
