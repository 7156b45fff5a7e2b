use abide_time::Instant;

/// One window of maintenance, as a row of the stream `windows`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Window {
    /// Its beginning.
    pub from: Instant,
    /// Its end, not included.
    pub to: Instant,
    /// When it was announced: when the event was made or last changed, where the file says so.
    pub announced: Option<Instant>,
    /// What it is called.
    pub summary: String,
}
