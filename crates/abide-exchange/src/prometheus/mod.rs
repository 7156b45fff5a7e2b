//! Prometheus: recording rules of the share of errors, and alerts by how fast the budget of a promise is used up.

mod burn_pair;
mod rules;
mod series;

pub use burn_pair::BurnPair;
pub use rules::{Rules, rules};
pub use series::Series;
