use abide_time::{Date, Instant};

/// An entry of a calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// What tells it from every other, and is the same whenever it is written again.
    pub uid: String,
    /// When.
    pub when: EntryTime,
    /// In a few words.
    pub summary: String,
    /// In more.
    pub description: String,
}

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryTime {
    /// A whole day, wherever it is read.
    Day(Date),
    /// A point of time.
    At(Instant),
}
