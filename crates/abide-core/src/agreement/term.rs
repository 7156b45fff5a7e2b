use abide_time::Date;

use super::{CalendarRef, CurrencyCode, DatesWord, Delay, Flag, Id, Lasts, Weekday, Whole, ZoneName};
use crate::diagnostic::Spanned;
use crate::text::Map;
use crate::{section, words};

section! {
    /// When the agreement runs and by which clock, dates and money.
    pub struct Term ("term") {
        /// First day, at local midnight.
        required starts: Spanned<Date>,
        /// How long it runs.
        required lasts: Spanned<Lasts>,
        /// The zone of its days and periods.
        required timezone: Spanned<ZoneName>,
        /// What decides months, quarters and years.
        optional dates: Spanned<DatesWord> = "gregorian",
        /// First day of a week.
        optional week_starts: Spanned<Weekday> = "mon",
        /// The days that count as business days outside of limits.
        optional business_days: Spanned<CalendarRef>,
        /// The one currency of all amounts.
        optional currency: Spanned<CurrencyCode>,
        /// Nothing is booked for periods that begin within it.
        optional grace: Spanned<Delay>,
        /// What happens at the end.
        optional renewal: Renewal,
        /// Ways to end it early.
        many termination: Map<Id, Termination>,
    }
}

section! {
    /// How the agreement goes on after its end.
    pub struct Renewal ("renewal") {
        /// Whether it renews itself.
        required auto: Spanned<Flag>,
        /// For how long.
        required r#for: Spanned<Delay>,
        /// How long before the end somebody must object.
        required notice: Spanned<Delay>,
        /// How often at most.
        optional at_most: Spanned<Whole>,
    }
}

words! {
    /// Why an agreement may be ended.
    pub enum Ground ("a ground of termination") {
        /// No reason is needed.
        Convenience = "convenience",
        /// The other party broke it.
        Cause = "cause",
        /// Promises were missed again and again.
        ChronicFailure = "chronic failure",
        /// Nobody could help it.
        ForceMajeure = "force majeure",
    }
}

section! {
    /// One way to end the agreement early.
    pub struct Termination ("termination") {
        /// Who may; `any` party or one.
        required held_by: Spanned<Holder>,
        /// Why.
        required ground: Spanned<Ground>,
        /// How long before.
        required notice: Spanned<Delay>,
        /// Time to mend after notice.
        optional cure: Spanned<Delay>,
    }
    later { "fee" }
}

/// Who holds a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// Every party.
    Any,
    /// One party.
    Party(Id),
}

impl crate::text::ReadText for Holder {
    const FORM: crate::text::TextForm = crate::text::TextForm { name: "a party or `any`", example: "any" };

    fn read_text(text: &str) -> Result<Self, crate::text::TextFault> {
        if text == "any" { Ok(Holder::Any) } else { Id::read_text(text).map(Holder::Party) }
    }
}
