//! Verdicts: whether a promise was kept. A verdict never changes; a later fact yields a new one.

mod verdict;

pub use verdict::{Outcome, Part, Reason, Scope, Verdict};
