//! A statement for programs: one document, its form numbered, exact numbers as texts.

mod entry_v1;
mod figure_v1;
mod leads_v1;
mod objective_v1;
pub(crate) mod record;
mod statement_v1;
pub(crate) mod words_v1;

pub use statement_v1::statement_json;
