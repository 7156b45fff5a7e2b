use abide_time::Instant;

use super::{Accepted, Amended, CheckPoint, Signed};
use crate::agreement::{Digest, Flag, Id, Line};
use crate::diagnostic::{Span, Spanned};
use crate::{choice, section, words};

choice! {
    /// Something that a person did with an agreement.
    pub enum Act ("act") {
        /// Froze a text and asked for approval.
        Review("review": Review),
        /// Signed off a point of the legal review.
        Checked("checked": Checked),
        /// Gave a text back to its author.
        Returned("returned": Returned),
        /// Approved a text.
        Approved("approved": Approved),
        /// Signed by key.
        Signed("signed": Signed),
        /// Accepted otherwise, on paper for instance.
        Accepted("accepted": Accepted),
        /// Put another text in place of the one that runs.
        Amended("amended": Amended),
        /// Halted the agreement.
        Suspended("suspended": Suspended),
        /// Ended the halt.
        Resumed("resumed": Resumed),
        /// Objected to the renewal.
        Declined("declined": Declined),
        /// Agreed to another term.
        Renewed("renewed": Renewed),
        /// Gave notice of termination.
        Noticed("noticed": Noticed),
        /// Ended the agreement early.
        Terminated("terminated": Terminated),
        /// Closed the books.
        Closed("closed": Closed),
    }
}

section! {
    /// A text frozen for approval.
    pub struct Review ("review") {
        /// When.
        required at: Spanned<Instant>,
        /// Who wrote the text and asks.
        required by: Spanned<Line>,
        /// The text.
        required digest: Spanned<Digest>,
        /// Who has to approve it.
        required approvers: Vec<Spanned<Line>>,
    }
}

section! {
    /// A point of the legal review signed off.
    pub struct Checked ("check") {
        /// When.
        required at: Spanned<Instant>,
        /// Who looked.
        required by: Spanned<Line>,
        /// At which text.
        required digest: Spanned<Digest>,
        /// At what.
        required point: Spanned<CheckPoint>,
        /// Whether it is in order.
        required passed: Spanned<Flag>,
        /// What was seen.
        optional note: Spanned<Line>,
    }
}

section! {
    /// A text given back to its author.
    pub struct Returned ("return") {
        /// When.
        required at: Spanned<Instant>,
        /// Who gave it back.
        required by: Spanned<Line>,
        /// What is to be changed.
        required why: Spanned<Line>,
    }
}

section! {
    /// An approval of a text.
    pub struct Approved ("approval") {
        /// When.
        required at: Spanned<Instant>,
        /// Who.
        required by: Spanned<Line>,
        /// Of which text.
        required digest: Spanned<Digest>,
    }
}

words! {
    /// What clocks do while an agreement is halted.
    pub enum SuspendedClocks ("what clocks do meanwhile") {
        /// They stand.
        Pause = "pause",
        /// They run, and a miss is excused.
        Excuse = "excuse",
    }
}

section! {
    /// A halt.
    pub struct Suspended ("suspension") {
        /// From when.
        required at: Spanned<Instant>,
        /// Which party halts.
        required party: Spanned<Id>,
        /// Why.
        required ground: Spanned<Line>,
        /// When the others were told.
        required notice: Spanned<Instant>,
        /// What clocks do meanwhile.
        required clocks: Spanned<SuspendedClocks>,
    }
}

section! {
    /// The end of a halt.
    pub struct Resumed ("resumption") {
        /// From when it runs again.
        required at: Spanned<Instant>,
        /// Who says so.
        required by: Spanned<Line>,
        /// What was mended.
        required cured: Spanned<Line>,
    }
}

section! {
    /// An objection to the renewal.
    pub struct Declined ("objection") {
        /// When it was given.
        required at: Spanned<Instant>,
        /// By which party.
        required party: Spanned<Id>,
    }
}

section! {
    /// A party's consent to another term.
    pub struct Renewed ("renewal") {
        /// When it was given.
        required at: Spanned<Instant>,
        /// By which party.
        required party: Spanned<Id>,
    }
}

section! {
    /// A notice of termination.
    pub struct Noticed ("notice") {
        /// When it was served.
        required at: Spanned<Instant>,
        /// By which party.
        required party: Spanned<Id>,
        /// By which way of `term.termination`.
        required under: Spanned<Id>,
        /// What proves the ground.
        optional evidence: Spanned<Line>,
    }
}

section! {
    /// An early end.
    pub struct Terminated ("termination") {
        /// When the agreement ends.
        required at: Spanned<Instant>,
        /// By which party.
        required party: Spanned<Id>,
        /// By which way of `term.termination`.
        required under: Spanned<Id>,
    }
}

section! {
    /// The books closed.
    pub struct Closed ("closing") {
        /// When.
        required at: Spanned<Instant>,
        /// Who says so.
        required by: Spanned<Line>,
        /// Whether the last report was sent.
        required reported: Spanned<Flag>,
        /// Whether what was owed is paid.
        required settled: Spanned<Flag>,
        /// Whether every dispute is decided.
        required decided: Spanned<Flag>,
        /// Whether the evidence is put away.
        required sealed: Spanned<Flag>,
    }
}

impl Act {
    /// When it happened.
    pub fn at(&self) -> Instant {
        self.when().value
    }

    /// Where its instant stands.
    pub fn when(&self) -> &Spanned<Instant> {
        match self {
            Act::Review(act) => &act.at,
            Act::Checked(act) => &act.at,
            Act::Returned(act) => &act.at,
            Act::Approved(act) => &act.at,
            Act::Signed(act) => &act.at,
            Act::Accepted(act) => &act.at,
            Act::Amended(act) => &act.at,
            Act::Suspended(act) => &act.at,
            Act::Resumed(act) => &act.at,
            Act::Declined(act) => &act.at,
            Act::Renewed(act) => &act.at,
            Act::Noticed(act) => &act.at,
            Act::Terminated(act) => &act.at,
            Act::Closed(act) => &act.at,
        }
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Act::Review(act) => act.span,
            Act::Checked(act) => act.span,
            Act::Returned(act) => act.span,
            Act::Approved(act) => act.span,
            Act::Signed(act) => act.span,
            Act::Accepted(act) => act.span,
            Act::Amended(act) => act.span,
            Act::Suspended(act) => act.span,
            Act::Resumed(act) => act.span,
            Act::Declined(act) => act.span,
            Act::Renewed(act) => act.span,
            Act::Noticed(act) => act.span,
            Act::Terminated(act) => act.span,
            Act::Closed(act) => act.span,
        }
    }

    /// The party that did it, where it is an act of a party.
    pub fn party(&self) -> Option<&Spanned<Id>> {
        match self {
            Act::Signed(act) => Some(&act.party),
            Act::Accepted(act) => Some(&act.party),
            Act::Suspended(act) => Some(&act.party),
            Act::Declined(act) => Some(&act.party),
            Act::Renewed(act) => Some(&act.party),
            Act::Noticed(act) => Some(&act.party),
            Act::Terminated(act) => Some(&act.party),
            Act::Review(_)
            | Act::Checked(_)
            | Act::Returned(_)
            | Act::Approved(_)
            | Act::Amended(_)
            | Act::Resumed(_)
            | Act::Closed(_) => None,
        }
    }
}
