//! The report of a period: a statement as a document. First what was promised, kept, missed and owed; then each
//! service; then the evidence, item by item; last what the words and figures mean and where they come from.

mod annex;
mod appendix;
mod charts;
mod evidence;
mod front;
mod leads;
mod remedies;
mod report_document;
mod services;
#[cfg(test)]
mod shown;

pub use report_document::report_document;
