use super::Text;

/// Where a cell stands in its column: at the side where a line begins, or where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where a line begins.
    Start,
    /// Where a line ends.
    End,
}

/// Rows below titles. A column that no row fills is left out by the layouts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The columns; the first takes the room that the others leave.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its title; empty where none is needed.
    pub title: String,
    /// Where its cells stand.
    pub align: Align,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Its cells; a note has one, which runs across all columns.
    pub cells: Vec<Text>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A thing of its own.
    Whole,
    /// A part of the thing above it.
    Part,
    /// What explains the row above it.
    Note,
    /// The sum of those above it.
    Total,
}

impl RowKind {
    /// Its word, as layouts name it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            RowKind::Whole => "whole",
            RowKind::Part => "part",
            RowKind::Note => "note",
            RowKind::Total => "total",
        }
    }
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(columns: impl IntoIterator<Item = (String, Align)>) -> Table {
        let columns = columns.into_iter().map(|(title, align)| Column { title, align }).collect();
        Table { columns, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, kind: RowKind, cells: Vec<Text>) {
        self.rows.push(Row { kind, cells });
    }

    /// Adds a text across all columns, unless it is empty.
    pub fn note(&mut self, text: impl Into<Text>) {
        let text = text.into();
        if !text.is_empty() {
            self.row(RowKind::Note, vec![text]);
        }
    }

    /// Which columns some row fills.
    #[must_use]
    pub fn filled(&self) -> Vec<bool> {
        let cells = |at: usize| {
            self.rows.iter().filter(|row| row.kind != RowKind::Note).filter_map(move |row| row.cells.get(at))
        };
        (0..self.columns.len()).map(|at| cells(at).any(|cell| !cell.is_empty())).collect()
    }
}
