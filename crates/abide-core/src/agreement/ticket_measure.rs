//! The measures of what became of tickets.

use abide_time::Duration;

use super::Delay;
use crate::diagnostic::Spanned;
use crate::section;

section! {
    /// A measure of tickets without terms of its own.
    pub struct PlainTicketTerms ("measure of tickets") {
    }
    later { "of" }
}

section! {
    /// How many tickets were open at the end of a period.
    pub struct BacklogTerms ("backlog measure") {
        /// How long they must have been open to count.
        optional older_than: Spanned<Duration>,
    }
    later { "of" }
}

section! {
    /// The share of tickets that the first answer resolved.
    pub struct FirstContactTerms ("first-contact-resolution measure") {
        /// Within what a reopening shows that the first answer did not resolve it.
        optional window: Spanned<Delay> = "7 days",
    }
    later { "of" }
}
