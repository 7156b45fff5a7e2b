//! Closed formulas that need no agreement and no facts: what a target allows, what a lead goal asks for, what a
//! chain of parts can carry. Exact; every answer keeps the numbers it came from.

mod allowed_downtime;
mod bounds;
mod burn;
mod calculation_error;
mod composition;
mod funnel;
mod goal_line;
mod lead_goal;
mod lead_tier;
mod no_goal;
mod outage_history;
mod recalculation;
mod rep_capacity;
mod scheduled_agents;
mod steady_availability;

pub use allowed_downtime::{allowed_downtime_s, uptime};
pub use burn::{budget, burn_factor, burn_rate};
pub use calculation_error::CalculationError;
pub use composition::{at_least_of, parallel, series};
pub use funnel::{Funnel, FunnelStage};
pub use goal_line::{GoalLine, LineProgress};
pub use lead_goal::{LeadGoal, LeadRate, LeadTerms, RevenueTerms, lead_goal};
pub use lead_tier::{LeadTier, TierOutcome, TierTotals, tier_outcomes};
pub use no_goal::NoGoal;
pub use outage_history::OutageHistory;
pub use recalculation::{Recalculation, RecordedMonth};
pub use rep_capacity::{RepCapacity, RepTerms, rep_capacity};
pub use scheduled_agents::scheduled_agents;
pub use steady_availability::{MtbfReading, steady_availability};
