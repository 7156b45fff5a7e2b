use super::{Event, Flag, Id, Reopened};
use crate::diagnostic::Spanned;
use crate::{section, words};

words! {
    /// The stream whose items a clock times.
    pub enum ClockStream ("`tickets` or `leads`") {
        /// Tickets.
        Tickets = "tickets",
        /// Leads.
        Leads = "leads",
    }
}

words! {
    /// How often a clock runs on one item.
    pub enum Cycles ("`once` or `each`") {
        /// Once.
        Once = "once",
        /// Again after each stop.
        Each = "each",
    }
}

words! {
    /// What a change of the item's own attributes does to a running clock.
    pub enum Changed ("`carry`, `retroactive` or `restart`") {
        /// Elapsed time and pauses stay; the new limit holds.
        Carry = "carry",
        /// The new limit holds from the original start; earlier pauses no longer help.
        Retroactive = "retroactive",
        /// The clock starts again at the change.
        Restart = "restart",
    }
}

section! {
    /// How the time of an item is taken.
    pub struct ClockTerms ("clock") {
        /// The stream whose items it times.
        optional of: Spanned<ClockStream> = "tickets",
        /// Events that start it.
        required start: Vec<Spanned<Event>>,
        /// Events that stop it.
        required stop: Vec<Spanned<Event>>,
        /// States, or with `resume` events, in which it does not run.
        many pause: Vec<Spanned<Event>>,
        /// Events that end a pause which began with an event.
        many resume: Vec<Spanned<Event>>,
        /// Events that start it from nothing.
        many reset: Vec<Spanned<Event>>,
        /// Events after which the item is not judged.
        many cancel: Vec<Spanned<Event>>,
        /// How often it runs on one item.
        optional cycles: Spanned<Cycles> = "once",
        /// What a reopening does.
        optional reopened: Spanned<Reopened> = "resume",
        /// What a change of priority or service does.
        optional changed: Spanned<Changed> = "carry",
        /// The clock that must have stopped before this one runs.
        optional after: Spanned<Id>,
        /// Whether an automatic reply stops it.
        optional counts_automatic: Spanned<Flag> = "false",
    }
}
