//! Statement in, bytes out: what Abide shows to people and to programs.
//!
//! Nothing here decides anything: whatever is shown was decided on the ground floor. [`render_text`] gives a
//! statement as people read it, [`statement_json`] as programs do; every sentence comes from the catalogues
//! behind [`Messages`].

pub mod chart;

pub mod calculation;

mod deadline;

pub mod diagnostic;

pub mod figures;

pub mod messages;

mod backing;
mod csv;

pub mod document;

mod explanation;
mod html;
mod json;
mod legal;
mod life;
mod markdown;
mod phrases;
mod report;
mod resolved;
#[cfg(test)]
mod samples;
mod text;

pub use backing::{backing_json, backing_text};
pub use csv::statement_csv;
pub use deadline::{DeadlineView, deadlines_json, deadlines_text};
pub use explanation::{explanation_json, render_explanation};
pub use html::render_html;
pub use json::statement_json;
pub use legal::{
    DifferenceTerms, LegalOptions, LegalStyle, LegalTerms, difference_json, difference_text,
    legal_comparison, legal_document,
};
pub use life::{LifeView, life_json, life_text};
pub use markdown::render_markdown;
pub use messages::{Language, Messages};
pub use report::report_document;
pub use resolved::{resolved_json, resolved_yaml};
pub use text::{render_objective, render_text};
