use super::{
    Comparison, Cut, Delay, ExtensionTerms, Filter, Flag, Id, Ids, Limit, NotifyTerms, Rate, ReassignTerms,
    RecoveryTerms, StrikeTerms, Sum, Value, Whole, Wording,
};
use crate::diagnostic::Spanned;
use crate::text::{Map, Node, NodeKind, Read, ReadText, Reader, Shape, TextFault, TextForm};
use crate::value::Money;
use crate::{choice, section, words};

section! {
    /// What follows when something happened.
    pub struct Remedy ("remedy") {
        /// What it is for.
        optional about: Wording,
        /// What causes it.
        required when: Trigger,
        /// Which breaches cause it.
        many r#where: Filter,
        /// What keeps it from following.
        optional unless: Trigger,
        /// What follows.
        required then: Action,
        /// Nothing is booked for periods that begin within it from the start.
        optional grace: Spanned<Delay> = "the term's",
        /// How many times it does not follow.
        optional forgive: Spanned<Rate<Whole>>,
        /// By when it must be claimed.
        optional claim: Claim,
        /// By when it must be paid.
        optional due: Deadline,
        /// Whether nothing else may be asked for the same miss.
        optional sole: Spanned<Flag> = "false",
    }
    later { "cure", "earn-back" }
}

choice! {
    /// What causes a remedy.
    pub enum Trigger ("trigger") {
        /// Each of these on its own was missed.
        Missed("missed": Ids),
        /// One or more of these were missed.
        AnyMissed("any-missed": Ids),
        /// All of these were missed.
        AllMissed("all-missed": Ids),
        /// All of these were met.
        AllMet("all-met": Ids),
        /// An item of these was over its limit; once for each.
        Breached("breached": Ids),
        /// The figure of one of these stands so to a value.
        Value("value": Map<Id, Spanned<Comparison>>),
        /// Something happened in so many periods in a row.
        InARow("in-a-row": InARow),
        /// Something happened so often within a window.
        Repeated("repeated": Repeated),
    }
    later { "kept", "booked", "points", "lapsed" }
}

section! {
    /// Something that happened in so many periods in a row.
    pub struct InARow ("row of periods") {
        /// What.
        required when: Box<Trigger>,
        /// How many.
        required times: Spanned<super::Whole>,
    }
}

section! {
    /// Something that happened so often within a window.
    pub struct Repeated ("repetition") {
        /// What.
        required when: Box<Trigger>,
        /// How often.
        required times: Spanned<super::Whole>,
        /// Within what.
        required r#in: Spanned<Delay>,
    }
}

choice! {
    /// What follows.
    pub enum Action ("action") {
        /// A credit against the next invoice.
        Credit("credit": Pay),
        /// Money back.
        Refund("refund": Pay),
        /// A fee that is not charged.
        Waiver("waiver": Pay),
        /// A fine.
        Fine("fine": Pay),
        /// Damages made good.
        Indemnity("indemnity": Pay),
        /// Money for doing better than was promised.
        Reward("reward": Pay),
        /// A term that runs longer without a fee.
        Extension("extension": ExtensionTerms),
        /// A plan to get better.
        Recovery("recovery": RecoveryTerms),
        /// A miss that is counted.
        Strike("strike": StrikeTerms),
        /// A right to end the agreement.
        Right("right": RightTerms),
        /// People who are told.
        Notify("notify": NotifyTerms),
        /// Work that passes to somebody else.
        Reassign("reassign": ReassignTerms),
    }
}

impl Action {
    /// The money that follows, where it is money.
    pub fn pay(&self) -> Option<&Pay> {
        match self {
            Action::Credit(pay)
            | Action::Refund(pay)
            | Action::Waiver(pay)
            | Action::Fine(pay)
            | Action::Indemnity(pay)
            | Action::Reward(pay) => Some(pay),
            Action::Extension(_)
            | Action::Recovery(_)
            | Action::Strike(_)
            | Action::Right(_)
            | Action::Notify(_)
            | Action::Reassign(_) => None,
        }
    }
}

section! {
    /// A right to end the agreement.
    pub struct RightTerms ("right") {
        /// The way of termination in `term`.
        required under: Spanned<Id>,
        /// How long it can be used.
        required exercise: Spanned<Delay>,
    }
}

words! {
    /// For which time the base is taken.
    pub enum Over ("`period`, `downtime` or `day`") {
        /// The whole period.
        Period = "period",
        /// The counted downtime.
        Downtime = "downtime",
        /// One day.
        Day = "day",
    }
}

section! {
    /// How much is paid.
    pub struct Pay ("payment") {
        /// What is multiplied.
        optional of: Base = "fee",
        /// For which time.
        optional over: Spanned<Over> = "period",
        /// How much of it.
        required pays: Amount,
        /// Its bound.
        optional at_most: Spanned<Sum>,
        /// Smaller ones are not paid.
        optional drop_below: Spanned<Money>,
    }
}

/// What a percentage is taken of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Base {
    /// The fee of the objective's service.
    Fee,
    /// The fees of all services.
    Fees,
    /// The fees of these services.
    Services(Vec<Spanned<Id>>),
}

impl Read for Base {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.text() {
            Some("fee") => Some(Base::Fee),
            Some("fees") => Some(Base::Fees),
            Some("item" | "remaining") => {
                reader.fault(crate::diagnostic::Diagnostic::error(
                    "not-yet-supported",
                    node.span,
                    "this base is part of the language, but this version of Abide cannot evaluate it",
                    "use `fee`, `fees` or a list of services",
                ));
                None
            }
            _ => Ids::read(node, reader).map(|ids| match ids {
                Ids::All(_) => Base::Fees,
                Ids::These(services) => Base::Services(services),
            }),
        }
    }

    fn shape() -> Shape {
        let word = TextForm { name: "`fee`, `fees` or services", example: "fee" };
        Shape::Either(vec![Shape::Text(word), Shape::List(Box::new(Shape::Text(Id::FORM)))])
    }
}

/// How much is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// Always the same.
    Fixed(Spanned<Sum>),
    /// By something.
    Scaled(Scale),
}

choice! {
    /// By what an amount is scaled.
    pub enum Scale ("amount") {
        /// By the figure: cut points in one direction, of which the tightest that holds pays.
        Bands("bands": Map<Cut, Spanned<Sum>>),
        /// By how far the figure or the item went beyond.
        Steps("steps": Steps),
        /// By how many periods in a row it has happened.
        ByStreak("by-streak": Map<Cut, Spanned<Sum>>),
        /// By how many items were over their limit in the period.
        ByBreaches("by-breaches": Map<Cut, Spanned<Sum>>),
        /// By the objective that was missed.
        ByObjective("by-objective": Map<Id, Spanned<Sum>>),
    }
    later { "by-overrun", "by-points", "by-served" }
}

impl Read for Amount {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Map(_) => Scale::read(node, reader).map(Amount::Scaled),
            NodeKind::Scalar(_) | NodeKind::List(_) => Spanned::<Sum>::read(node, reader).map(Amount::Fixed),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text(Sum::FORM), Scale::shape()])
    }
}

words! {
    /// How a part of a step counts.
    pub enum StepCount ("`whole`, `started` or `linear`") {
        /// Only full steps pay.
        Whole = "whole",
        /// A started step pays in full.
        Started = "started",
        /// A part of a step pays its part.
        Linear = "linear",
    }
}

/// How large a step is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepSize {
    /// A time.
    Time(Limit),
    /// A number, in the unit of the measure: a percentage is in percentage points.
    Value(Value),
}

impl ReadText for StepSize {
    const FORM: TextForm = TextForm { name: "the size of a step", example: "1 hour" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match Limit::read_text(text) {
            Ok(limit) => Ok(StepSize::Time(limit)),
            Err(_) => Value::read_text(text).map(StepSize::Value),
        }
    }
}

/// From where steps are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beyond {
    /// From the goal.
    Goal,
    /// From the item's limit.
    Limit,
    /// From nothing.
    None,
    /// From a value.
    Value(Value),
}

impl ReadText for Beyond {
    const FORM: TextForm = TextForm { name: "`goal`, `limit`, `none` or a value", example: "goal" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        Ok(match text {
            "goal" => Beyond::Goal,
            "limit" => Beyond::Limit,
            "none" => Beyond::None,
            _ => Beyond::Value(Value::read_text(text)?),
        })
    }
}

section! {
    /// So much for each step beyond something.
    pub struct Steps ("table of steps") {
        /// The size of a step.
        required each: Spanned<StepSize>,
        /// From where they are counted.
        required beyond: Spanned<Beyond>,
        /// What a step pays.
        required pays: Spanned<Sum>,
        /// How a part of a step counts.
        required count: Spanned<StepCount>,
    }
}

words! {
    /// From what a claim's time runs.
    pub enum ClaimAnchor ("`period`, `event` or `statement`") {
        /// The end of the period.
        Period = "period",
        /// The instant at which the miss became certain.
        Event = "event",
        /// The statement.
        Statement = "statement",
    }
}

section! {
    /// By when a remedy must be claimed.
    pub struct Claim ("claim") {
        /// How long.
        required within: Spanned<Delay>,
        /// After what.
        optional after: Spanned<ClaimAnchor> = "period",
        /// By when the event must be reported.
        optional notify: Spanned<Delay>,
        /// What must be shown.
        many evidence: Vec<Wording>,
    }
}

words! {
    /// From what a payment's time runs.
    pub enum DueAnchor ("an anchor") {
        /// The instant at which the miss became certain.
        Event = "event",
        /// The end of the period.
        Period = "period",
        /// The statement.
        Statement = "statement",
        /// The claim.
        Claim = "claim",
        /// The invoice.
        Invoice = "invoice",
    }
}

section! {
    /// By when a remedy must be paid.
    pub struct Deadline ("deadline") {
        /// How long.
        required within: Spanned<Delay>,
        /// After what.
        required after: Spanned<DueAnchor>,
    }
}

words! {
    /// What becomes of what a cap cuts off.
    pub enum Excess ("`drop`, the only one that this version evaluates") {
        /// It is gone.
        Drop = "drop",
    }
}

section! {
    /// A bound on remedies together.
    pub struct Cap ("cap") {
        /// Which remedies.
        required covers: Ids,
        /// How much per period.
        required at_most: Spanned<Rate<Sum>>,
        /// What a percentage is taken of.
        optional of: Base = "fees",
        /// What becomes of the rest.
        optional excess: Spanned<Excess> = "drop",
    }
}
