//! Two versions of an agreement as what follows from the newer one, and the clauses that it changed.

mod difference_json;
mod difference_terms;
mod difference_text;
mod teller;

pub use difference_json::difference_json;
pub use difference_terms::DifferenceTerms;
pub use difference_text::difference_text;
