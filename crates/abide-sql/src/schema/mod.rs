//! The tables and their columns, as they are documented and as they are made.

mod column;
mod column_name;
mod field_columns;
mod table;
mod tables;

pub use column::{Column, Kind};
pub(crate) use column_name::column_name;
pub(crate) use field_columns::FieldColumns;
pub use table::Table;
pub use tables::TABLES;
