use abide_time::Duration;

use super::{CalendarRef, DueRule, Filter, Id, Ids, PeriodWord, Recipient, Threshold, Wording};
use crate::diagnostic::Spanned;
use crate::section;
use crate::text::Map;

section! {
    /// Who is told when an objective comes into danger.
    pub struct Escalation ("escalation") {
        /// Which objectives.
        required objectives: Ids,
        /// Which of their items.
        many r#where: Filter,
        /// When people are told; outside of it notices wait.
        optional calendar: Spanned<CalendarRef> = "always",
        /// Who is told at what.
        required steps: Map<Threshold, Vec<Spanned<Recipient>>>,
        /// How often the last step is repeated.
        optional repeat: Spanned<Duration>,
        /// What the one who is told may decide.
        optional authority: Wording,
    }
}

section! {
    /// A statement that is sent regularly.
    pub struct Report ("report") {
        /// For what span.
        required every: Spanned<PeriodWord>,
        /// By when.
        required due: Spanned<DueRule>,
        /// To whom.
        required to: Vec<Spanned<Id>>,
    }
    later { "contents", "format" }
}

section! {
    /// A roster.
    pub struct Group ("group") {
        /// How it is called.
        optional name: Wording,
        /// Who is in it.
        many members: Map<super::Line, Member>,
    }
    later { "source" }
}

section! {
    /// One who is in a roster.
    pub struct Member ("member") {
        /// How it is called.
        required name: Wording,
    }
    later { "from", "until" }
}
