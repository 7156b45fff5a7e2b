use super::Column;

/// A table that can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What a row of it is.
    pub about: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// Whether a column for each field of the facts follows.
    pub has_fields: bool,
}

impl Table {
    /// The table of a name.
    pub(crate) fn named(name: &str) -> Option<&'static Table> {
        super::TABLES.iter().find(|table| table.name == name)
    }
}
