use abide_time::{Date, Instant, PeriodRule};

use crate::plan::Unit;
use crate::value::{Money, Ratio};

/// Something that two versions of an agreement do differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequence {
    /// Of what.
    pub subject: Subject,
    /// What it is.
    pub what: What,
}

/// What a consequence is about, by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A promise.
    Objective(String),
    /// A remedy.
    Remedy(String),
    /// A service.
    Service(String),
    /// The term.
    Term,
}

/// What was so before and is so after. Nothing stands for a term that the version does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// How much a promise tolerates, of all items or of those with one value of the field that decides.
    Tolerates {
        /// The value, where the goal goes by a field.
        value: Option<String>,
        /// Before.
        before: Option<Tolerance>,
        /// After.
        after: Option<Tolerance>,
    },
    /// What a remedy pays for figures in a range.
    Pays {
        /// The promise whose figure it is.
        objective: String,
        /// The unit of the figure.
        unit: Unit,
        /// The figures.
        range: Range,
        /// Before.
        before: Option<Payment>,
        /// After.
        after: Option<Payment>,
    },
    /// What a service costs: an amount per period.
    Costs {
        /// Before.
        before: Option<(Money, PeriodRule)>,
        /// After.
        after: Option<(Money, PeriodRule)>,
    },
    /// The first day after the term; nothing where it is open.
    Ends {
        /// Before.
        before: Option<Date>,
        /// After.
        after: Option<Date>,
    },
    /// The instant before which somebody must object to the renewal.
    ObjectsBefore {
        /// Before.
        before: Option<Instant>,
        /// After.
        after: Option<Instant>,
    },
}

/// How much may go wrong while a promise is still kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tolerance {
    /// So many seconds of downtime of so much measured time.
    Downtime {
        /// Seconds, exact.
        seconds: Ratio,
        /// Of what.
        of: Measured,
    },
    /// So many items of a thousand.
    OfThousand(Ratio),
}

/// The time that a tolerance is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// A period of so many days, around the clock.
    Days(u32),
    /// So many hours of opening.
    OpenHours(u32),
}

/// What is paid for one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The share of what is multiplied; 1 is all.
    pub share: Option<Ratio>,
    /// The amount, where it depends on no share or the fee of the period is known.
    pub money: Option<Money>,
}

/// Figures between two ends; an end that is not there is open without limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// From where.
    pub from: Option<End>,
    /// To where.
    pub to: Option<End>,
}

/// An end of a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// The figure.
    pub figure: Ratio,
    /// Whether it belongs to the range.
    pub included: bool,
}
