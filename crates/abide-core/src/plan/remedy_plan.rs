use abide_time::Instant;

use super::{ConsequencePlan, FilterPlan, Goal};
use crate::agreement::{
    ClaimAnchor, ClauseNumber, Delay, DueAnchor, Limit, Over, RatePeriod, StepCount, Wording,
};
use crate::diagnostic::Span;
use crate::value::{Money, Ratio};

/// What follows when something happened.
#[derive(Debug, Clone)]
pub struct RemedyPlan {
    /// Its id.
    pub id: String,
    /// What it is for.
    pub about: Option<Wording>,
    /// What causes it.
    pub when: TriggerPlan,
    /// Which breaches cause it.
    pub filter: FilterPlan,
    /// What keeps it from following.
    pub unless: Option<TriggerPlan>,
    /// What follows.
    pub then: ActionPlan,
    /// Nothing is booked for periods that begin before it.
    pub grace_until: Option<Instant>,
    /// How many times money does not follow, and per what.
    pub forgive: Option<(u32, RatePeriod)>,
    /// By when it must be claimed; automatic where nothing is said.
    pub claim: Option<ClaimPlan>,
    /// By when it must be paid, where it says so itself.
    pub due: Option<DeadlinePlan>,
    /// Its clause in the legal document.
    pub clause: ClauseNumber,
    /// Its line.
    pub span: Span,
}

/// What causes a remedy. Objectives by position.
#[derive(Debug, Clone)]
pub enum TriggerPlan {
    /// Each of these on its own was missed.
    Missed(Vec<usize>),
    /// One or more of these were missed.
    AnyMissed(Vec<usize>),
    /// All of these were missed.
    AllMissed(Vec<usize>),
    /// All of these were met.
    AllMet(Vec<usize>),
    /// An item of these was over its limit.
    Breached(Vec<usize>),
    /// The figure of one of these stands so to a value.
    Value(Vec<(usize, Goal)>),
    /// Something happened in so many periods in a row.
    InARow {
        /// What.
        when: Box<TriggerPlan>,
        /// How many.
        times: u32,
    },
    /// Something happened so often within a window.
    Repeated {
        /// What.
        when: Box<TriggerPlan>,
        /// How often.
        times: u32,
        /// Within what, back from the end of the last.
        within: Delay,
    },
}

impl TriggerPlan {
    /// The objectives it looks at, by position, in document order.
    pub fn objectives(&self) -> Vec<usize> {
        match self {
            TriggerPlan::Missed(all)
            | TriggerPlan::AnyMissed(all)
            | TriggerPlan::AllMissed(all)
            | TriggerPlan::AllMet(all)
            | TriggerPlan::Breached(all) => all.clone(),
            TriggerPlan::Value(all) => all.iter().map(|(objective, _)| *objective).collect(),
            TriggerPlan::InARow { when, .. } | TriggerPlan::Repeated { when, .. } => when.objectives(),
        }
    }
}

/// What follows.
#[derive(Debug, Clone)]
pub enum ActionPlan {
    /// Money.
    Pay(PayPlan),
    /// A right to end the agreement.
    Right(RightPlan),
    /// Something else than money.
    Follows(ConsequencePlan),
}

/// In what form money goes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PayKind {
    /// A credit against the next invoice.
    Credit,
    /// Money back.
    Refund,
    /// A fee that is not charged.
    Waiver,
    /// A fine.
    Fine,
    /// Damages made good.
    Indemnity,
    /// Money for doing better than was promised, owed the other way round.
    Reward,
}

impl PayKind {
    /// Whether it is owed to the party that owes the promise.
    #[must_use]
    pub const fn is_owed_to_debtor(self) -> bool {
        matches!(self, PayKind::Reward)
    }
}

/// How much is paid.
#[derive(Debug, Clone)]
pub struct PayPlan {
    /// In what form.
    pub kind: PayKind,
    /// Of what.
    pub of: BasePlan,
    /// For which time.
    pub over: Over,
    /// How much of it.
    pub pays: PaysPlan,
    /// Its bound.
    pub at_most: Option<SumPlan>,
    /// Smaller ones are not paid.
    pub drop_below: Option<Money>,
}

/// What is multiplied.
#[derive(Debug, Clone)]
pub enum BasePlan {
    /// The fee of the objective's service.
    Fee,
    /// The fees of these services, by position.
    Services(Vec<usize>),
}

/// A share of the base, or an amount, with its line.
#[derive(Debug, Clone)]
pub enum SumPlan {
    /// A share; 1 is all.
    Share(Ratio, Span),
    /// An amount.
    Money(Money, Span),
}

/// How much is paid of the base.
#[derive(Debug, Clone)]
pub enum PaysPlan {
    /// Always the same.
    Fixed(SumPlan),
    /// By the figure: for each objective by position its bands, the tightest first.
    Bands(Vec<(usize, Vec<Band>)>),
    /// By how far it went beyond something.
    Steps(StepsPlan),
    /// By a number of what happened, the tightest band first.
    Counted(CountedBy, Vec<Band>),
    /// By the objective that was missed, by position.
    ByObjective(Vec<(usize, SumPlan)>),
}

/// What is counted to pick a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountedBy {
    /// The periods in a row in which it happened, this one included.
    Streak,
    /// The items that were over their limit in the period.
    Breaches,
}

/// One band: pays while the figure stands so to the cut.
#[derive(Debug, Clone)]
pub struct Band {
    /// The cut.
    pub cut: Goal,
    /// What it pays.
    pub pays: SumPlan,
}

impl Band {
    /// The tightest of some bands, which stand in that order, that holds for a figure.
    pub fn at<'b>(bands: &'b [Band], figure: &Ratio) -> Option<&'b Band> {
        bands.iter().find(|band| band.cut.holds(figure))
    }
}

/// So much for each step.
#[derive(Debug, Clone)]
pub struct StepsPlan {
    /// The size of a step in the unit of the figure; in seconds where it was said as a time, 1 where in days.
    pub each: Ratio,
    /// The size where it was said as a time or in days.
    pub each_limit: Option<Limit>,
    /// From where.
    pub beyond: BeyondPlan,
    /// What a step pays.
    pub pays: SumPlan,
    /// How a part of a step counts.
    pub count: StepCount,
}

/// From where steps are counted.
#[derive(Debug, Clone)]
pub enum BeyondPlan {
    /// From the goal; for a goal on availability and steps of time, from the downtime that the goal allows.
    Goal,
    /// From the item's limit.
    Limit,
    /// From nothing.
    Nothing,
    /// From a value in the unit of the figure.
    Number(Ratio),
}

/// A right to end the agreement.
#[derive(Debug, Clone)]
pub struct RightPlan {
    /// The way of termination.
    pub under: String,
    /// Who holds it: a party by position, or any.
    pub held_by: Option<usize>,
    /// How long it can be used.
    pub exercise: Delay,
    /// How long before the end notice must be given.
    pub notice: Delay,
}

/// By when a remedy must be claimed.
#[derive(Debug, Clone)]
pub struct ClaimPlan {
    /// How long.
    pub within: Delay,
    /// After what.
    pub after: ClaimAnchor,
}

/// By when a remedy must be paid.
#[derive(Debug, Clone)]
pub struct DeadlinePlan {
    /// How long.
    pub within: Delay,
    /// After what.
    pub after: DueAnchor,
}
