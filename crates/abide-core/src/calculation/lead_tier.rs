use super::bounds::not_negative;
use super::{CalculationError, LeadGoal};
use crate::value::Ratio;

/// Leads of one quality: what is asked of them and what they are worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadTier {
    /// Its name.
    pub name: String,
    /// How its goal came about, where it was calculated.
    pub calculated: Option<LeadGoal>,
    /// Its goal in leads.
    pub goal: Option<i64>,
    /// What one such lead is worth.
    pub value: Option<Ratio>,
    /// How many were handed over.
    pub handed: Option<Ratio>,
}

/// What became of one tier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierOutcome {
    /// The tier.
    pub tier: LeadTier,
    /// Whether its goal is met; `None` where there is no goal or nothing is told of what was handed over.
    pub met: Option<bool>,
    /// What the leads that were handed over are worth.
    pub worth: Option<Ratio>,
}

/// All tiers together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierTotals {
    /// The sum of the goals, where each has one.
    pub goal: Option<i64>,
    /// How many were handed over.
    pub handed: Ratio,
    /// What they are worth.
    pub worth: Ratio,
    /// Whether every tier met its goal: more of one tier does not stand for less of another.
    pub met: Option<bool>,
}

/// Judges each tier apart and adds up.
///
/// Example: values 100, 50 and 40 with 10, 20 and 30 leads: 1000 + 1000 + 1200 = 3200. Goals 60, 200 and 400 with 50,
/// 260 and 400 leads: 710 of 660 in all, and yet missed, because the first tier is.
pub fn tier_outcomes(tiers: Vec<LeadTier>) -> Result<(Vec<TierOutcome>, TierTotals), CalculationError> {
    let mut outcomes = Vec::with_capacity(tiers.len());
    for tier in tiers {
        tier.value.iter().try_for_each(|value| not_negative("the value of a lead", value))?;
        tier.handed.iter().try_for_each(|handed| not_negative("the number of leads handed over", handed))?;
        let held = tier.goal.zip(tier.handed.as_ref());
        outcomes.push(TierOutcome {
            met: held.map(|(goal, handed)| *handed >= Ratio::whole(goal)),
            worth: tier.value.as_ref().zip(tier.handed.as_ref()).map(|(value, handed)| value * handed),
            tier,
        });
    }
    let goals = outcomes.iter().map(|outcome| outcome.tier.goal);
    let goal = goals.sum::<Option<i64>>();
    let met = outcomes.iter().map(|outcome| outcome.met).collect::<Option<Vec<bool>>>();
    let totals = TierTotals {
        goal,
        handed: outcomes.iter().filter_map(|outcome| outcome.tier.handed.clone()).sum(),
        worth: outcomes.iter().filter_map(|outcome| outcome.worth.clone()).sum(),
        met: met.map(|met| met.into_iter().all(|met| met)),
    };
    Ok((outcomes, totals))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tier(goal: i64, value: i64, handed: i64) -> LeadTier {
        LeadTier {
            name: String::new(),
            calculated: None,
            goal: Some(goal),
            value: Some(Ratio::whole(value)),
            handed: Some(Ratio::whole(handed)),
        }
    }

    #[test]
    fn more_of_one_tier_does_not_stand_for_less_of_another() {
        let tiers = vec![tier(60, 0, 50), tier(200, 0, 260), tier(400, 0, 400)];
        let (outcomes, totals) = tier_outcomes(tiers).unwrap();
        let met: Vec<Option<bool>> = outcomes.iter().map(|outcome| outcome.met).collect();
        assert_eq!(met, [Some(false), Some(true), Some(true)]);
        assert_eq!((totals.goal, totals.handed, totals.met), (Some(660), Ratio::whole(710), Some(false)));
    }

    #[test]
    fn leads_of_different_worth_add_up_by_their_value() {
        let tiers = vec![tier(0, 100, 10), tier(0, 50, 20), tier(0, 40, 30)];
        let (_, totals) = tier_outcomes(tiers).unwrap();
        assert_eq!(totals.worth, Ratio::whole(3200));
        assert!(tier_outcomes(vec![tier(0, -1, 1)]).is_err());
    }
}
