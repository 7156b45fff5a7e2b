//! What follows from other terms: two versions of an agreement held against each other by what they allow and pay.

mod allowed;
mod consequence;
mod consequences;
mod paid;

pub use consequence::{Consequence, End, Measured, Payment, Range, Subject, Tolerance, What};
pub use consequences::consequences;
