use abide_time::Instant;

/// How far a source is complete: what it does not show before this instant did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Complete {
    /// It was stated.
    Until(Instant),
    /// As far as its last fact, because nothing was stated.
    LastFact(Instant),
    /// As far as the instant of judging, because nothing was stated and silence is the normal state
    /// (outages, windows).
    AsOf,
}
