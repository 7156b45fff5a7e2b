use abide_core::plan::{PayKind, Unit};
use abide_core::verdict::{Outcome, Reason};

/// The word for an outcome.
pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Missed => "missed",
        Outcome::Undecided => "undecided",
        Outcome::Excused => "excused",
        Outcome::Open => "open",
    }
}

/// The word for a reason; none where the figure alone decides.
pub(super) fn reason(reason: &Reason) -> Option<&'static str> {
    Some(match reason {
        Reason::Figure => return None,
        Reason::NoData => "no-data",
        Reason::TooFewItems { .. } => "too-few-items",
        Reason::UnknownTime => "unknown-time",
        Reason::AllExcluded => "all-excluded",
        Reason::Incomplete(_) => "incomplete",
        Reason::StillRunning => "still-running",
        Reason::AllowanceUsedUp => "allowance-used-up",
        Reason::BelowFloor => "below-floor",
        Reason::SomeOccurrence => "some-occurrence",
        Reason::SomePart => "some-part",
        Reason::AlreadyCertain => "already-certain",
        Reason::ExcusedBy(_) => "excused-by",
        Reason::ShareOfValues { .. } => "share-of-values",
        Reason::NoGoal => "no-goal",
    })
}

/// The word for a unit.
pub(super) fn unit(unit: &Unit) -> &str {
    match unit {
        Unit::Share => "share",
        Unit::Seconds => "seconds",
        Unit::Count => "count",
        Unit::Number(name) => name,
    }
}

/// The word for a form of money.
pub(super) fn pay_kind(kind: PayKind) -> &'static str {
    match kind {
        PayKind::Credit => "credit",
        PayKind::Refund => "refund",
        PayKind::Waiver => "waiver",
        PayKind::Fine => "fine",
        PayKind::Indemnity => "indemnity",
        PayKind::Reward => "reward",
    }
}
