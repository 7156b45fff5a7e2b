use super::{By, CalendarRef, Dependency, Id, Line, Rate, Wording};
use crate::diagnostic::Spanned;
use crate::section;
use crate::text::Map;
use crate::value::Money;

section! {
    /// What is provided.
    pub struct Service ("service") {
        /// How it is called.
        required name: Wording,
        /// What it is.
        optional about: Wording,
        /// Who owes it.
        optional owed_by: Spanned<Id> = "the provider",
        /// What it costs.
        optional fee: Spanned<Rate<Money>>,
        /// When it is provided.
        optional calendar: By<CalendarRef> = "always",
        /// Ways to reach the support.
        many channels: Map<Id, SupportChannel>,
        /// What to tell when a problem is reported.
        many intake: Vec<Wording>,
        /// What it stands on: all of these.
        many depends_on: Vec<Dependency>,
    }
    later { "tiers" }
}

section! {
    /// One way to reach the support.
    pub struct SupportChannel ("channel") {
        /// Where.
        optional address: Spanned<Line>,
        /// When.
        optional calendar: By<CalendarRef> = "the service's",
    }
    later { "tiers" }
}
