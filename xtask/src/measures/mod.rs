//! The page of measures, `docs/measures.md`: what each measures, its formula, unit, keys and defaults, and an example. It
//! is written from the grammar and from what a statement says of each example; `cargo xtask measures` writes it.

mod accepts;
mod examples;
mod judged;
mod measures_error;
mod page;

pub use measures_error::MeasuresError;
pub use page::page;
