//! Laying a log of tickets out anew, so that reading it needs no sorting: the same rows, bucketed by the hash of the
//! item, each bucket a Parquet file sorted by item and instant.

mod bucket_writer;
mod convert_error;
mod convert_log;
mod manifest;

pub(crate) use bucket_writer::bucket_of;
pub use convert_error::ConvertError;
pub use convert_log::convert_log;
pub use manifest::{BucketFile, Manifest};
