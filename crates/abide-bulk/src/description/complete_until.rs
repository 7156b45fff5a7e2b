use abide_core::text::{ReadText, TextFault, TextForm};
use abide_time::Instant;

/// How far a source is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompleteUntil {
    /// Until this instant.
    Until(Instant),
    /// Until its last fact.
    LastFact,
    /// Until the instant of judging: what it does not show did not happen.
    AsOf,
}

impl ReadText for CompleteUntil {
    const FORM: TextForm =
        TextForm { name: "`last-fact`, `as-of` or an instant", example: "2026-03-01T00:00:00Z" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "last-fact" => Ok(CompleteUntil::LastFact),
            "as-of" => Ok(CompleteUntil::AsOf),
            _ => text.parse().map(CompleteUntil::Until).map_err(|_| TextFault::malformed(text, Self::FORM)),
        }
    }
}
