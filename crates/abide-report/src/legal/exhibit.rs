use crate::document::{Table, Text};

/// A table that belongs to a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Exhibit {
    /// What it shows.
    pub(super) caption: Text,
    /// The table.
    pub(super) table: Table,
}
