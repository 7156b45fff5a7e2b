use super::Entry;

/// All entries, in the order of booking.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The entries.
    pub entries: Vec<Entry>,
}
