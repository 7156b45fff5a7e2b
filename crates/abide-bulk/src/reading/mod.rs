//! Reading sources: opening files, admitting each fact once, counting and placing what cannot be read.

mod loader;
mod locate_findings;
mod missing_file;
mod open_rows;
mod read_error;
mod read_sources;
mod rejects;
mod reopening;
mod repeats;
mod source_request;
mod tally;

pub use locate_findings::locate_findings;
pub use missing_file::{missing_file_hint, nearest_file};
pub(crate) use open_rows::{file_fault, open_rows};
pub use read_error::{FileFault, ReadError};
pub use read_sources::{read_sources, read_sources_held};
pub use rejects::Rejects;
pub use source_request::SourceRequest;
