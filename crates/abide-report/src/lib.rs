//! Statement in, bytes out: what Abide shows to people and to programs.
//!
//! Nothing here decides anything: whatever is shown was decided on the ground floor. [`render_text`] gives a
//! statement as people read it, [`statement_json`] as programs do; every sentence comes from the catalogues
//! behind [`Messages`].

pub mod chart;

pub mod diagnostic;

pub mod figures;

pub mod messages;

mod explanation;
mod json;
#[cfg(test)]
mod samples;
mod text;

pub use explanation::{explanation_json, render_explanation};
pub use json::statement_json;
pub use messages::{Language, Messages};
pub use text::{render_objective, render_text};
