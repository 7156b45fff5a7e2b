use crate::agreement::Recalculated;
use crate::diagnostic::Span;
use crate::value::{Name, Ratio};

use super::RecordPlan;

/// A figure from leads. The files of [`measure::leads`](crate::measure::leads) hold the formulas.
#[derive(Debug, Clone)]
pub enum LeadPlan {
    /// How many leads reached a stage.
    Volume {
        /// The stage.
        stage: Name,
    },
    /// What the leads that reached a stage are worth.
    Value {
        /// The stage.
        stage: Name,
        /// The field whose values have points.
        field: Name,
        /// The points of each value.
        points: Vec<(Name, Ratio)>,
    },
    /// How often leads were tried that have not been reached.
    Depth {
        /// The event by which a lead is reached.
        reached: Name,
        /// The events that are attempts.
        attempts: Vec<Name>,
    },
    /// The share that was won of the leads handed over in the period.
    CloseRate(LeadEvents),
    /// The share that was won of the leads won or lost in the period.
    ClosedRate(LeadEvents),
    /// What a won lead brings, of the leads handed over in the period.
    DealSize(LeadEvents),
    /// What a lead goal is worked out of: leads, how many of them were won, and what these bring. No text names it.
    Recorded(LeadEvents),
}

/// The names in the facts that end the way of a lead, and the field of its worth.
#[derive(Debug, Clone, Copy)]
pub struct LeadEvents {
    /// `won`.
    pub won: Name,
    /// `lost`.
    pub lost: Name,
    /// `value`.
    pub value: Name,
}

impl LeadPlan {
    /// The key in the text.
    pub fn figure(&self) -> &'static str {
        match self {
            LeadPlan::Volume { .. } => "lead-volume",
            LeadPlan::Value { .. } => "lead-value",
            LeadPlan::Depth { .. } => "follow-up-depth",
            LeadPlan::CloseRate(_) | LeadPlan::ClosedRate(_) => "close-rate",
            LeadPlan::DealSize(_) => "deal-size",
            LeadPlan::Recorded(_) => "recorded",
        }
    }

    /// The variant in the text, where the measure has several.
    pub fn variant(&self) -> Option<&'static str> {
        match self {
            LeadPlan::CloseRate(_) => Some("cohort"),
            LeadPlan::ClosedRate(_) => Some("closed"),
            _ => None,
        }
    }

    /// The fields of leads that it looks at.
    pub fn fields(&self) -> Option<Name> {
        match self {
            LeadPlan::Value { field, .. } => Some(*field),
            LeadPlan::DealSize(events) | LeadPlan::Recorded(events) => Some(events.value),
            LeadPlan::Volume { .. }
            | LeadPlan::Depth { .. }
            | LeadPlan::CloseRate(_)
            | LeadPlan::ClosedRate(_) => None,
        }
    }
}

/// A number that goals name and that is worked out of what sales needs.
#[derive(Debug, Clone)]
pub struct FigurePlan {
    /// Its id.
    pub id: String,
    /// What sales is to sell in a period, in the agreement's money.
    pub quota: Ratio,
    /// The share of it that marketing's leads are to bring, where the agreement states one; else all of it.
    pub marketing_share: Option<Ratio>,
    /// What a deal brings.
    pub deal_size: Ratio,
    /// The share of leads that are won.
    pub close_rate: Ratio,
    /// How often share, size and rate are taken anew from what was recorded.
    pub recalculated: Recalculated,
    /// Leads, won leads and their revenue.
    pub recorded: super::ItemPlan,
    /// Marketing's revenue of all revenue.
    pub shares: RecordPlan,
    /// Its line.
    pub span: Span,
}
