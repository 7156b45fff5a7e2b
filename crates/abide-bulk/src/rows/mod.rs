//! From bytes to rows: whatever the format, a row is handed on as the texts of the wanted columns.

mod cells;
mod columns;
mod csv_rows;
mod csv_split;
mod file_error;
mod json_documents;
mod json_keys;
mod json_rows;
mod opened_file;
mod parquet_column;
mod parquet_rows;
mod rows;

pub(crate) use cells::{CellTime, Cells};
pub(crate) use columns::{Columns, Need, SlotKind};
pub(crate) use csv_rows::{CsvRows, CsvTerms};
pub(crate) use file_error::FileError;
pub(crate) use json_documents::JsonDocuments;
pub(crate) use json_rows::JsonRows;
pub use opened_file::format_of;
pub(crate) use opened_file::{Bytes, FileDigest, OpenedFile};
pub(crate) use parquet_rows::ParquetRows;
pub use rows::Place;
pub(crate) use rows::{RowRead, Rows};
