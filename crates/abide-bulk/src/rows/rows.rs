use abide_core::fact::RejectCause;

use super::{Cells, Columns, FileError};

/// What reading on gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowRead {
    /// The cells hold a row.
    Row,
    /// A row that cannot be taken apart.
    Broken(RejectCause),
    /// There are no more.
    End,
}

/// Where something stands in a file, both counted from 1. In Parquet the line is the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: u64,
    /// The character in the line.
    pub column: u64,
}

/// The rows of one file.
pub(crate) trait Rows {
    /// Reads the next row into `cells`.
    fn next(&mut self, columns: &mut Columns, cells: &mut Cells) -> Result<RowRead, FileError>;

    /// Where the last row, or a cell of it, stands.
    fn place(&self, slot: Option<usize>) -> Place;

    /// The last row as it stands in the file.
    fn raw(&self) -> String;
}
