//! The legal document: everything that an agreement says, with every default spelled out, as numbered clauses.
//!
//! The parts and the numbers of the clauses are those of [`abide_core::agreement::Part`], so that a statement can cite
//! them. Each part is written by a file of its own from the agreement as its authors wrote it; the layouts put the
//! clauses in order for a reader and say nothing of their own.

mod comparison;
mod difference;
mod exhibit;
mod gap;
mod layout;
mod legal_document;
mod legal_options;
mod legal_style;
mod legal_terms;
mod part_text;
mod parts;
mod pen;
mod provision;
mod sentence;
#[cfg(test)]
mod tests;
mod word_marks;

pub use comparison::legal_comparison;
pub use difference::{DifferenceTerms, difference_json, difference_text};
pub use legal_document::legal_document;
pub use legal_options::LegalOptions;
pub use legal_style::LegalStyle;
pub use legal_terms::LegalTerms;

pub(in crate::legal) use exhibit::Exhibit;
pub(in crate::legal) use gap::Gap;
pub(in crate::legal) use part_text::PartText;
pub(in crate::legal) use pen::Pen;
pub(in crate::legal) use provision::Provision;
pub(in crate::legal) use sentence::Sentence;
