use abide_time::{Instant, Period};

use super::Consequence;
use crate::diagnostic::Span;
use crate::plan::PayKind;
use crate::remedy::Priced;
use crate::value::{Money, Name, Ratio};
use crate::verdict::Scope;

/// What an entry is about; it names neither a version nor a statement, so that a restatement finds what it corrects.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EntryKey {
    /// The remedy, by position.
    pub remedy: usize,
    /// The objective that caused it, by position, where it was one alone.
    pub objective: Option<usize>,
    /// For whom.
    pub scope: Scope,
    /// The period that was judged, by name.
    pub period: String,
    /// The item, for a remedy that follows each breach.
    pub item: Option<Name>,
    /// Which breach of the item in the period, from 1: a clock with cycles can miss more than once. 0 where there
    /// is no item.
    pub breach: u32,
}

/// One booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub key: EntryKey,
    /// The period that was judged.
    pub period: Period,
    /// What was booked.
    pub kind: EntryKind,
    /// When it was booked: the instant of settlement or of restatement.
    pub booked_at: Instant,
    /// The number of the statement that carries it, from 1.
    pub statement: u32,
    /// Whether the period has not settled, so that this is a forecast of a booking.
    pub provisional: bool,
    /// By when it is to be paid, the last instant.
    pub due: Option<Instant>,
    /// By when it must be claimed; automatic where there is none.
    pub claim_by: Option<Instant>,
    /// How the amount came about.
    pub derivation: Derivation,
}

/// What was booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryKind {
    /// Money. An adjustment may be negative only with clawback.
    Pay {
        /// In what form.
        kind: PayKind,
        /// How much; an adjusting entry holds the difference.
        amount: Money,
    },
    /// A right arose.
    Right {
        /// The way of termination.
        under: String,
        /// Until when it can be used.
        exercise_by: Instant,
    },
    /// Something else than money follows.
    Follows(Consequence),
}

/// How an amount came about, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derivation {
    /// What was multiplied.
    pub base: Option<Money>,
    /// The share of it that a band or step gave before any bound; `None` for an amount that depends on no fee.
    pub share: Option<Ratio>,
    /// By what it was picked.
    pub priced: Option<Priced>,
    /// The line of the band, step or amount.
    pub pays_span: Span,
    /// The amount before grace, bounds and caps, not rounded.
    pub gross: Option<Money>,
    /// What was taken away, in order.
    pub reductions: Vec<Reduction>,
    /// What was booked before for the same key; an adjusting entry holds the difference to it.
    pub booked_before: Option<Money>,
    /// The difference to the remedy of the other reading of unknown time, listed as open.
    pub open_difference: Option<Money>,
}

impl Derivation {
    /// That of an entry that is no money, from the line of its remedy.
    pub(super) fn without_money(pays_span: Span) -> Derivation {
        Derivation {
            base: None,
            share: None,
            priced: None,
            pays_span,
            gross: None,
            reductions: Vec::new(),
            booked_before: None,
            open_difference: None,
        }
    }
}

/// Something taken away from an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reduction {
    /// How much.
    pub amount: Money,
    /// Why.
    pub cause: ReductionCause,
}

/// Why an amount was reduced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReductionCause {
    /// The period began within the grace.
    Grace,
    /// The terms forgive so many.
    Forgiven,
    /// The payment's own bound, with its line.
    AtMost(Span),
    /// A cap, by position.
    Cap(usize),
    /// Too small to be paid.
    DropBelow,
    /// What was booked stays: nothing is taken back.
    NoClawback,
    /// Rounding to the minor unit.
    Rounding,
}
