//! Reading sources: opening files, admitting each fact once, counting and placing what cannot be read.

mod loader;
mod locate_findings;
mod open_rows;
mod read_error;
mod read_sources;
mod rejects;
mod reopening;
mod repeats;
mod source_request;
mod tally;

pub use locate_findings::locate_findings;
pub use read_error::{FileFault, ReadError};
pub use read_sources::read_sources;
pub use rejects::Rejects;
pub use source_request::SourceRequest;
