use super::bounds::{not_negative, rounded_up, share};
use super::{CalculationError, NoGoal};
use crate::value::Ratio;

/// What the customers are needed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RevenueTerms {
    /// A share of the sales quota, in deals of a size.
    Quota {
        /// What sales is to sell, in money.
        quota: Ratio,
        /// The share of it that marketing's leads are to bring.
        marketing_share: Ratio,
        /// What a deal brings, in the same money.
        deal_size: Ratio,
    },
    /// An amount of revenue, in deals of a size.
    Revenue {
        /// How much.
        revenue: Ratio,
        /// What a deal brings, in the same money.
        deal_size: Ratio,
    },
    /// A number of customers, whatever they bring.
    Customers(Ratio),
}

/// One step of the funnel: which share goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadRate {
    /// What the step leads to, like `connect` or `close`.
    pub name: String,
    /// The share that gets over it.
    pub rate: Ratio,
}

/// What a lead goal is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadTerms {
    /// What the customers are needed for.
    pub revenue: RevenueTerms,
    /// From lead to customer: one close rate, or the rates of all steps in order.
    pub rates: Vec<LeadRate>,
}

/// How many leads are needed, with all numbers on the way. Nothing is rounded but the goal itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadGoal {
    /// What was asked.
    pub terms: LeadTerms,
    /// The revenue that marketing's leads are to bring; `None` where customers were given.
    pub marketing_revenue_goal: Option<Ratio>,
    /// Customers, not rounded.
    pub customers: Option<Ratio>,
    /// What must reach each step, not rounded, in the order of the rates; the first are the leads.
    pub stages: Vec<Ratio>,
    /// Leads, not rounded.
    pub leads: Option<Ratio>,
    /// Leads, rounded up: the goal.
    pub leads_goal: Option<i64>,
    /// Why there is no goal.
    pub no_goal: Option<NoGoal>,
}

/// The number of leads that a sales quota asks of marketing.
///
/// Formulas: revenue `R = Q · s`, customers `C = R / d`, leads `L = C / k`, where the close rate `k` may be a product
/// of the rates of several steps. The goal is `⌈L⌉`, the only rounding: rounding the customers first raises it.
///
/// Example: Q 250 000, s 40 %, d 4 000, k 2.5 %: R 100 000, C 25, L 1 000.
pub fn lead_goal(terms: LeadTerms) -> Result<LeadGoal, CalculationError> {
    if terms.rates.is_empty() {
        return Err(CalculationError::Empty { what: "the way from lead to customer" });
    }
    terms.rates.iter().try_for_each(|step| share("a rate", &step.rate))?;
    let (marketing_revenue_goal, customers) = customers(&terms.revenue)?;
    let stages = customers.as_ref().ok_or(NoGoal::NoDealSize).and_then(|it| stages(it, &terms.rates));
    let (stages, no_goal) = match stages {
        Ok(stages) => (stages, None),
        Err(why) => (Vec::new(), Some(why)),
    };
    let leads = stages.first().cloned();
    let leads_goal = match &leads {
        Some(leads) => Some(rounded_up("the lead goal", leads)?),
        None => None,
    };
    Ok(LeadGoal { terms, marketing_revenue_goal, customers, stages, leads, leads_goal, no_goal })
}

/// The revenue goal and the customers; no customers where deals bring nothing.
fn customers(terms: &RevenueTerms) -> Result<(Option<Ratio>, Option<Ratio>), CalculationError> {
    let (revenue, deal_size) = match terms {
        RevenueTerms::Customers(customers) => {
            not_negative("the number of customers", customers)?;
            return Ok((None, Some(customers.clone())));
        }
        RevenueTerms::Revenue { revenue, deal_size } => (revenue.clone(), deal_size),
        RevenueTerms::Quota { quota, marketing_share, deal_size } => {
            not_negative("the quota", quota)?;
            share("marketing's share", marketing_share)?;
            (quota * marketing_share, deal_size)
        }
    };
    not_negative("the revenue", &revenue)?;
    not_negative("the deal size", deal_size)?;
    let customers = revenue.over(deal_size).ok();
    Ok((Some(revenue), customers))
}

/// What must reach each step so that so many customers come out at the end.
fn stages(customers: &Ratio, rates: &[LeadRate]) -> Result<Vec<Ratio>, NoGoal> {
    let mut reaching = customers.clone();
    let mut stages = Vec::with_capacity(rates.len());
    for step in rates.iter().rev() {
        reaching = reaching.over(&step.rate).map_err(|_| NoGoal::NoRate(step.name.clone()))?;
        stages.push(reaching.clone());
    }
    stages.reverse();
    Ok(stages)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(text: &str) -> Ratio {
        text.parse().unwrap()
    }

    fn goal(quota: &str, share: &str, deal_size: &str, rates: &[&str]) -> LeadGoal {
        let rates = rates.iter().enumerate();
        lead_goal(LeadTerms {
            revenue: RevenueTerms::Quota {
                quota: ratio(quota),
                marketing_share: ratio(share),
                deal_size: ratio(deal_size),
            },
            rates: rates
                .map(|(at, rate)| LeadRate { name: format!("step {at}"), rate: ratio(rate) })
                .collect(),
        })
        .unwrap()
    }

    #[test]
    fn worked_example() {
        let march = goal("250000", "0.4", "4000", &["0.025"]);
        assert_eq!(march.marketing_revenue_goal, Some(Ratio::whole(100_000)));
        assert_eq!((march.customers, march.leads_goal), (Some(Ratio::whole(25)), Some(1000)));
        let april = goal("250000", "0.4", "4200", &["0.021875"]);
        assert_eq!(april.leads_goal, Some(1089));
    }

    #[test]
    fn rounded_once_at_the_end_and_never_by_floating_point() {
        assert_eq!(goal("1000", "0.35", "50", &["0.007"]).leads_goal, Some(1000));
        assert_eq!(goal("250000000000", "0.35", "180000000", &["0.06"]).leads_goal, Some(8102));
    }

    #[test]
    fn a_longer_funnel_multiplies_its_rates() {
        let goal = goal("50", "1", "1", &["0.5", "0.6", "0.5", "0.3333333333333333"]);
        assert_eq!(goal.stages.len(), 4);
        assert_eq!(goal.leads_goal, Some(1001), "a rate that was cut off costs a lead");
        let exact = lead_goal(LeadTerms {
            revenue: RevenueTerms::Customers(Ratio::whole(50)),
            rates: [(1, 2), (3, 5), (1, 2), (1, 3)]
                .map(|(n, d)| LeadRate { name: String::new(), rate: Ratio::new(n, d).unwrap() })
                .to_vec(),
        });
        let exact = exact.unwrap();
        assert_eq!(exact.stages, [1000, 500, 300, 150].map(Ratio::whole));
        assert_eq!(exact.leads_goal, Some(1000));
    }

    #[test]
    fn nothing_to_divide_by_is_no_goal() {
        let no_deal = goal("100", "1", "0", &["0.1"]);
        assert_eq!((no_deal.leads_goal, no_deal.no_goal), (None, Some(NoGoal::NoDealSize)));
        let no_rate = goal("100", "1", "10", &["0.5", "0"]);
        assert_eq!(no_rate.no_goal, Some(NoGoal::NoRate("step 1".to_owned())));
        assert_eq!(no_rate.customers, Some(Ratio::whole(10)));
    }
}
