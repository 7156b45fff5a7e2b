use super::RuleLine;
use crate::calculation::Recalculation;
use crate::value::{Money, Ratio};
use crate::verdict::NoGoalReason;

/// How a goal was worked out, so that a reader can do it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingLine {
    /// The figure's id in the agreement.
    pub figure: String,
    /// The period whose records gave share, deal size and close rate; `None` where they are as the agreement writes
    /// them.
    pub taken_from: Option<String>,
    /// The sums of these records.
    pub recorded: Option<RecordedLine>,
    /// What sales is to sell.
    pub quota: Money,
    /// The inputs and every step; `None` where there is no goal.
    pub steps: Option<WorkingSteps>,
    /// Why there is none.
    pub no_goal: Option<NoGoalReason>,
    /// What was recorded month by month, oldest first.
    pub months: Vec<RecordedLine>,
    /// The line of the figure in the agreement, from 1.
    pub line: RuleLine,
}

/// The working of a lead goal. Nothing is rounded but the goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingSteps {
    /// The share of the quota that marketing's leads are to bring.
    pub marketing_share: Ratio,
    /// What a deal brings.
    pub deal_size: Money,
    /// The share of leads that are won.
    pub close_rate: Ratio,
    /// Quota times share.
    pub marketing_revenue: Money,
    /// Revenue by deal size.
    pub customers: Ratio,
    /// Customers by close rate.
    pub leads: Ratio,
    /// Leads, rounded up.
    pub goal: i64,
}

/// What was recorded of a stretch of time, and the rates that follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedLine {
    /// Its name.
    pub period: String,
    /// Leads that were handed over.
    pub leads: Ratio,
    /// How many of them were won.
    pub won: Ratio,
    /// The revenue of these.
    pub won_revenue: Money,
    /// Revenue closed in the time that came from marketing.
    pub marketing_revenue: Money,
    /// All revenue closed in the time.
    pub revenue: Money,
    /// Won by leads.
    pub close_rate: Option<Ratio>,
    /// Revenue of the won by their number.
    pub deal_size: Option<Money>,
    /// Marketing's revenue of all.
    pub marketing_share: Option<Ratio>,
}

impl RecordedLine {
    /// The sums of records, under a name.
    pub(super) fn of(
        period: &str,
        recorded: &Recalculation,
        currency: crate::value::Currency,
    ) -> RecordedLine {
        let money = |amount: &Ratio| Money { amount: amount.clone(), currency };
        let total = &recorded.total;
        RecordedLine {
            period: period.to_owned(),
            leads: total.leads.clone(),
            won: total.won.clone(),
            won_revenue: money(&total.won_revenue),
            marketing_revenue: money(&total.marketing_revenue),
            revenue: money(&total.revenue),
            close_rate: recorded.close_rate.clone(),
            deal_size: recorded.deal_size.as_ref().map(money),
            marketing_share: recorded.marketing_share.clone(),
        }
    }
}
