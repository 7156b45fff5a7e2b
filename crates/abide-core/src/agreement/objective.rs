use super::{
    By, CalendarRef, Comparison, Each, Fields, Filter, Flag, Id, Limit, Measure, PeriodWord, Value, Whole,
    Wording,
};
use crate::diagnostic::Spanned;
use crate::{section, words};

section! {
    /// One promise with a number.
    pub struct Objective ("objective") {
        /// The service it is about.
        required service: Spanned<Id>,
        /// How people call it.
        optional title: Wording,
        /// Who owes it.
        optional owed_by: Spanned<Id> = "the service's provider",
        /// To whom.
        optional owed_to: Spanned<Id> = "the customer",
        /// The person who answers for it.
        optional owner: Spanned<Id>,
        /// Whether it stands on the first page.
        optional headline: Spanned<Flag> = "true",
        /// Which items it is about.
        many r#where: Filter,
        /// Which of them it leaves out.
        many except: Filter,
        /// For which values of a field it is judged apart.
        optional each: Each,
        /// When its time counts.
        optional calendar: By<CalendarRef> = "the service's",
        /// How it is measured.
        required measure: Measure,
        /// How long one item may take.
        optional limit: By<Limit>,
        /// What the figure of a period must reach.
        required goal: By<Comparison>,
        /// Over what it is judged.
        required period: Spanned<PeriodWord>,
        /// By which fields the figure is broken down; decides nothing.
        many by: Fields,
        /// The figure at which people are warned.
        optional warn: By<Value>,
        /// Below it the objective is missed whatever was excluded.
        optional floor: By<Value>,
        /// With fewer items it is undecided.
        optional at_least: Spanned<MinimumItems> = "1 item",
        /// What it is when there is nothing to judge.
        optional no_data: Spanned<NoData> = "undecided",
        /// In which period an item counts.
        optional counts_in: Spanned<CountsIn> = "decided, of leads opened",
        /// Over which days the goal is spread, to see how it stands before the period ends.
        optional pace: Spanned<Pace> = "none",
        /// How much it matters, 1 to 5.
        optional importance: Spanned<Whole>,
    }
    later { "tiers", "narrows", "over-periods", "conditions" }
}

words! {
    /// What an objective is when there is nothing to judge.
    pub enum NoData ("`undecided`, `met` or `missed`") {
        /// Undecided.
        Undecided = "undecided",
        /// Met.
        Met = "met",
        /// Missed; it pays the worst band.
        Missed = "missed",
    }
}

words! {
    /// In which period an item counts.
    pub enum CountsIn ("`decided`, `opened` or `stopped`") {
        /// The one in which its outcome was decided.
        Decided = "decided",
        /// The one in which it was opened.
        Opened = "opened",
        /// The one in which its clock stopped.
        Stopped = "stopped",
    }
}

words! {
    /// Over which days a goal is spread.
    pub enum Pace ("`none`, `days` or `business days`") {
        /// It is not.
        None = "none",
        /// All days of the period.
        Days = "days",
        /// Its business days.
        BusinessDays = "business days",
    }
}

/// How few items are too few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MinimumItems(pub u32);

impl crate::text::ReadText for MinimumItems {
    const FORM: crate::text::TextForm =
        crate::text::TextForm { name: "a number of items", example: "20 items" };

    fn read_text(text: &str) -> Result<Self, crate::text::TextFault> {
        let number = text.strip_suffix(" items").or(text.strip_suffix(" item"));
        number
            .and_then(|number| number.parse().ok())
            .filter(|&number: &u32| number > 0)
            .map(MinimumItems)
            .ok_or_else(|| crate::text::TextFault::malformed(text, Self::FORM))
    }
}
