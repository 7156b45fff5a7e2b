//! The words of the document for what the agreement's language has no words for.

use abide_core::fact::{FindingKind, RejectCause};
use abide_core::plan::{PayKind, Unit};
use abide_core::verdict::Outcome;

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Missed => "missed",
        Outcome::Undecided => "undecided",
        Outcome::Excused => "excused",
        Outcome::Open => "open",
    }
}

/// The unit, and its name where the agreement gives it one.
pub(super) fn unit(unit: &Unit) -> (&'static str, Option<String>) {
    match unit {
        Unit::Share => ("share", None),
        Unit::Seconds => ("seconds", None),
        Unit::Count => ("count", None),
        Unit::Number(name) => ("number", Some(name.clone()).filter(|name| !name.is_empty())),
    }
}

/// Money in its form; what is no money is a right.
pub(super) fn pay_kind(kind: Option<PayKind>) -> &'static str {
    match kind {
        Some(PayKind::Credit) => "credit",
        Some(PayKind::Refund) => "refund",
        Some(PayKind::Waiver) => "waiver",
        Some(PayKind::Fine) => "fine",
        None => "right",
    }
}

pub(super) fn finding(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::ConflictingFacts => "conflicting_facts",
        FindingKind::EventBeforeOpening => "event_before_opening",
        FindingKind::NoStart => "no_start",
        FindingKind::UnlistedValue => "unlisted_value",
        FindingKind::ReversedInterval => "reversed_interval",
        FindingKind::UnknownEvent => "unknown_event",
        FindingKind::PauseWithoutState => "pause_without_state",
        FindingKind::UnknownExclusion => "unknown_exclusion",
        FindingKind::RefusedWindow => "refused_window",
        FindingKind::AllowanceUsedUp => "allowance_used_up",
    }
}

pub(super) fn reject(cause: RejectCause) -> &'static str {
    match cause {
        RejectCause::WrongColumnCount => "wrong_column_count",
        RejectCause::BrokenRow => "broken_row",
        RejectCause::MissingValue => "missing_value",
        RejectCause::BadInstant => "bad_instant",
        RejectCause::BadNumber => "bad_number",
        RejectCause::UnknownEvent => "unknown_event",
        RejectCause::UnknownValue => "unknown_value",
        RejectCause::ReversedInterval => "reversed_interval",
    }
}
