use abide_time::Instant;

use crate::diagnostic::Span;

/// Something that must be done by an instant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    /// The first instant at which it is too late.
    pub at: Instant,
    /// What.
    pub kind: DeadlineKind,
    /// The remedy or the way of termination, by its id; empty where it is about the term.
    pub subject: String,
    /// The period that was judged, by its name, where there is one.
    pub period: Option<String>,
    /// For which values the remedy was booked: field and value.
    pub scope: Vec<(String, String)>,
    /// The line of the agreement that says so.
    pub rule: Span,
}

/// What must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadlineKind {
    /// Object to the renewal.
    Objection,
    /// Agree to another term.
    Consent,
    /// The term ends.
    TermEnd,
    /// Mend what a notice of termination complains of.
    Cure,
    /// The time of a notice of termination is over.
    NoticeOver,
    /// Claim a remedy.
    Claim,
    /// Pay a remedy.
    Payment,
    /// Use a right to end the agreement.
    Exercise,
    /// Hand over a plan to get better.
    Recovery,
    /// Answer a strike.
    Answer,
}

impl DeadlineKind {
    /// Its word in JSON and for the catalogue.
    pub const fn word(self) -> &'static str {
        match self {
            DeadlineKind::Objection => "objection",
            DeadlineKind::Consent => "consent",
            DeadlineKind::TermEnd => "term-end",
            DeadlineKind::Cure => "cure",
            DeadlineKind::NoticeOver => "notice-over",
            DeadlineKind::Claim => "claim",
            DeadlineKind::Payment => "payment",
            DeadlineKind::Exercise => "exercise",
            DeadlineKind::Recovery => "recovery",
            DeadlineKind::Answer => "answer",
        }
    }
}
