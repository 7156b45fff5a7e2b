//! TMF623, the SLA management interface of TM Forum: an agreement as one of its documents.

mod document;
mod rule;

pub use document::{Document, document};
