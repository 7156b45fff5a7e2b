use std::path::{Path, PathBuf};

use abide_core::calculation::RecordedMonth;
use abide_core::value::Ratio;

use crate::load::{LoadError, read_text};

/// The columns of a file of recorded months, in any order; more are ignored.
pub const MONTH_COLUMNS: [&str; 6] = ["month", "leads", "won", "won_revenue", "marketing_revenue", "revenue"];

/// Why months cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum MonthsError {
    /// The file cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It is no table.
    #[error("{}: {error}", path.display())]
    Table {
        /// The file.
        path: PathBuf,
        /// Where and why.
        error: csv::Error,
    },
    /// A column is not there.
    #[error("{}:1:1: there is no column `{column}`; the first line names {}", path.display(), MONTH_COLUMNS.join(", "))]
    Column {
        /// The file.
        path: PathBuf,
        /// Which.
        column: &'static str,
    },
    /// A cell is no number.
    #[error("{}:{line}: `{text}` in column `{column}` is no number; write it like `24000` or `24000.50`", path.display())]
    Cell {
        /// The file.
        path: PathBuf,
        /// Its line.
        line: u64,
        /// The column.
        column: &'static str,
        /// What stands there.
        text: String,
    },
}

/// What was recorded of each month: a CSV file whose first line names the columns of [`MONTH_COLUMNS`].
pub fn recorded_months(path: &Path) -> Result<Vec<RecordedMonth>, MonthsError> {
    let table = |error| MonthsError::Table { path: path.to_owned(), error };
    let text = read_text(path)?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let header = reader.headers().map_err(table)?.clone();
    let place = |column: &'static str| {
        let found = header.iter().position(|name| name == column);
        found.ok_or_else(|| MonthsError::Column { path: path.to_owned(), column })
    };
    let mut places = [0; MONTH_COLUMNS.len()];
    for (at, column) in places.iter_mut().zip(MONTH_COLUMNS) {
        *at = place(column)?;
    }
    let mut months = Vec::new();
    for row in reader.records() {
        let row = row.map_err(table)?;
        let number = |position: usize| -> Result<Ratio, MonthsError> {
            let text = row.get(places[position]).unwrap_or_default();
            text.parse().map_err(|_| MonthsError::Cell {
                path: path.to_owned(),
                line: row.position().map_or(0, csv::Position::line),
                column: MONTH_COLUMNS[position],
                text: text.to_owned(),
            })
        };
        months.push(RecordedMonth {
            month: row.get(places[0]).unwrap_or_default().to_owned(),
            leads: number(1)?,
            won: number(2)?,
            won_revenue: number(3)?,
            marketing_revenue: number(4)?,
            revenue: number(5)?,
        });
    }
    Ok(months)
}
