use abide_time::Instant;

use super::{CheckPoint, State};

/// A condition of a step, told where it is not met: as what is still missing, or as why an act was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guard {
    /// The act belongs to another state than this one.
    OtherState(State),
    /// The act names another text than the one under review or in force.
    SameText,
    /// A text must be put up for review.
    Reviewed,
    /// A review names who has to approve.
    ApproversNamed,
    /// Only who was named in the review approves.
    Asked(String),
    /// Nobody approves a text of his own.
    NotAuthor(String),
    /// This person has to approve.
    Approval(String),
    /// This point of the legal review must be signed off.
    Point(CheckPoint),
    /// This party has to sign or accept.
    Signature(String),
    /// The first day must have come.
    Started(Instant),
    /// This party has to sign or accept the amended text.
    AmendmentSignature(String),
    /// An amendment takes effect after what is settled, which reaches to this instant.
    AfterSettled(Instant),
    /// The others are told before a halt.
    ToldBefore(Instant),
    /// The term must renew itself for an objection, or by will for a consent.
    Renews,
    /// An objection must come before this instant.
    ObjectedBefore(Instant),
    /// The agreed number of renewals must not be used up.
    RenewalsLeft,
    /// This party has to agree to another term.
    Consent(String),
    /// Only who holds the right may use it.
    Holds(String),
    /// Notice must have been given by this way.
    NoticeGiven(String),
    /// What proves the ground must stand in the notice.
    GroundProven(String),
    /// The time of notice and that to mend must be over, which is at this instant.
    NoticeOver(Instant),
    /// The last report must be sent.
    Reported,
    /// What was owed must be paid.
    Settled,
    /// Every dispute must be decided.
    Decided,
    /// The evidence must be put away.
    Sealed,
}
