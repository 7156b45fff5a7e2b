//! What is wrong with a text, where, why, and what to do about it.

mod diagnostic;
mod span;

pub use diagnostic::{Diagnostic, Diagnostics, Label, Severity};
pub use span::{Span, Spanned};
