//! Reading facts: from CSV, TSV, JSON lines and Parquet, plain or compressed, by a description of the source.
//!
//! A [`SourceDescription`] says which column means what. [`read_sources`] turns files into
//! [`Facts`](abide_core::fact::Facts): each row is mapped, filtered, a duplicate, or rejected with its cause and
//! place, and the four numbers must sum to the rows read. Nothing is guessed and nothing is judged here.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod bulk;
mod convert;
mod description;
mod instant_format;
mod mapping;
mod profile;
mod reading;
mod rows;

pub use bulk::{BulkTerms, JudgedItems, Watch, Workers, judged_items};
pub use convert::{BucketFile, ConvertError, Manifest, convert_log};
pub use description::{
    AutomaticTerms, CellText, Column, ColumnOr, CompleteUntil, EventName, EventTerms, FieldTerms, FileFormat,
    OneOrMany, Others, ReadyDescription, RowShape, Separator, ServiceTerms, SourceDescription, SpanTerms,
    SplitTerms, StateTerms, TimeTerms,
};
pub use instant_format::{InstantFormat, Pattern};
pub use profile::{ColumnProfile, FileProfile, TimeFormat, propose};
pub use reading::{
    FileFault, ReadError, Rejects, SourceRequest, locate_findings, missing_file_hint, nearest_file,
    read_sources, read_sources_held,
};
pub use rows::{Place, format_of};
