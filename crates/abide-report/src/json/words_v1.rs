//! The words of the document for what the agreement's language has no words for.

use abide_core::explanation::StretchKind;
use abide_core::fact::FindingKind;
use abide_core::plan::{PayKind, Unit};
use abide_core::verdict::Outcome;
use abide_time::Weekday;

pub(crate) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Missed => "missed",
        Outcome::Undecided => "undecided",
        Outcome::Excused => "excused",
        Outcome::Open => "open",
    }
}

/// The unit, and its name where the agreement gives it one.
pub(crate) fn unit(unit: &Unit) -> (&'static str, Option<String>) {
    match unit {
        Unit::Share => ("share", None),
        Unit::Seconds => ("seconds", None),
        Unit::Count => ("count", None),
        Unit::Number(name) => ("number", Some(name.clone()).filter(|name| !name.is_empty())),
    }
}

/// Money in its form; what is no money and nothing else is a right.
pub(crate) fn pay_kind(kind: Option<PayKind>) -> &'static str {
    match kind {
        Some(PayKind::Credit) => "credit",
        Some(PayKind::Refund) => "refund",
        Some(PayKind::Waiver) => "waiver",
        Some(PayKind::Fine) => "fine",
        Some(PayKind::Indemnity) => "indemnity",
        Some(PayKind::Reward) => "reward",
        None => "right",
    }
}

/// A day of the week, as agreements write it.
pub(crate) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// How a stretch counted, and the state or event that paused it.
pub(crate) fn stretch(kind: &StretchKind) -> (&'static str, Option<String>) {
    match kind {
        StretchKind::Counted => ("counted", None),
        StretchKind::OutsideHours => ("outside-hours", None),
        StretchKind::Paused(by) => ("paused", Some(by.clone())),
        StretchKind::Excluded => ("excluded", None),
        StretchKind::Closed => ("closed", None),
    }
}

pub(crate) fn finding(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::ConflictingFacts => "conflicting-facts",
        FindingKind::EventBeforeOpening => "event-before-opening",
        FindingKind::NoStart => "no-start",
        FindingKind::UnlistedValue => "unlisted-value",
        FindingKind::ReversedInterval => "reversed-interval",
        FindingKind::UnknownEvent => "unknown-event",
        FindingKind::UnknownService => "unknown-service",
        FindingKind::EventNeverSeen => "event-never-seen",
        FindingKind::UnknownExclusion => "unknown-exclusion",
        FindingKind::RefusedWindow => "refused-window",
        FindingKind::AllowanceUsedUp => "allowance-used-up",
    }
}
