use super::RuleLine;
use abide_time::Instant;

use crate::agreement::{ClauseNumber, Operator, Wording};
use crate::ledger::Consequence;
use crate::plan::{PayKind, Unit};
use crate::value::{Money, Ratio};

/// One booking for the period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryLine {
    /// The remedy's id.
    pub remedy: String,
    /// What it is for.
    pub about: Option<Wording>,
    /// The objective that caused it, by id, where it was one alone.
    pub objective: Option<String>,
    /// For whom: field and value.
    pub scope: Vec<(String, String)>,
    /// The period judged.
    pub period: String,
    /// The item, for a remedy that follows each breach.
    pub item: Option<String>,
    /// In what form money goes back; `None` for a right.
    pub kind: Option<PayKind>,
    /// How much; of an adjusting entry the difference.
    pub amount: Option<Money>,
    /// The right to end the agreement that arose.
    pub right: Option<RightLine>,
    /// What follows and is no money.
    pub consequence: Option<Consequence>,
    /// What was multiplied.
    pub base: Option<Money>,
    /// The share of it.
    pub share: Option<Ratio>,
    /// By what the amount was picked.
    pub priced: Option<PricedLine>,
    /// The amount before anything was taken away, not rounded.
    pub gross: Option<Money>,
    /// What was taken away, in order.
    pub reductions: Vec<ReductionLine>,
    /// What was booked before, where this adjusts.
    pub booked_before: Option<Money>,
    /// The difference to the remedy of the other reading of unknown time.
    pub open_difference: Option<Money>,
    /// By when it is to be paid.
    pub due: Option<Instant>,
    /// By when it must be claimed.
    pub claim_by: Option<Instant>,
    /// When it was booked.
    pub booked_at: Instant,
    /// The number of the statement that carries it.
    pub statement: u32,
    /// Whether the period has not settled, so that this is a forecast.
    pub provisional: bool,
    /// The remedy's clause in the legal document.
    pub clause: ClauseNumber,
    /// The remedy's line in the agreement, from 1.
    pub line: RuleLine,
    /// The line of the band, step or amount, from 1.
    pub pays_line: RuleLine,
}

/// A right to end the agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightLine {
    /// The way of termination.
    pub under: String,
    /// Who holds it: a party by id, or any.
    pub held_by: Option<String>,
    /// Until when it can be used.
    pub exercise_by: Instant,
}

/// The figure by which an amount was picked, and the band or the steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PricedLine {
    /// The objective, by id.
    pub objective: String,
    /// The unit of its figure.
    pub unit: Unit,
    /// The figure; none where there was none, which pays the tightest band.
    pub figure: Option<Ratio>,
    /// What holds of the figure in the band that pays.
    pub band: Option<(Operator, Ratio)>,
    /// How many steps were paid.
    pub steps: Option<Ratio>,
    /// How often it happened, where that picked the amount.
    pub counted: Option<Ratio>,
}

/// Something taken away from an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReductionLine {
    /// How much.
    pub amount: Money,
    /// Why: `grace`, `forgiven`, `at-most`, `cap`, `drop-below`, `no-clawback` or `rounding`.
    pub cause: &'static str,
    /// The cap's id, where it is one.
    pub cap: Option<String>,
    /// The cap's clause in the legal document.
    pub clause: Option<ClauseNumber>,
}
