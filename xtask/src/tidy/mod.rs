//! Style that can be checked is checked: one file a check, each finding with its place, the reason and the remedy.

mod error;
mod finding;
mod report;
mod run;

pub use error::TidyError;
pub use finding::Finding;
pub use report::Report;
pub use run::run;
