//! What a miss is worth: fees as they accrue, what causes a remedy, how much it pays and by when.
//!
//! Nothing here knows what was booked before; that is the ledger's. History comes in as verdicts.

mod deadline;
mod fee;
mod history;
mod lane;
mod occasion;
mod priced;
mod quote;
mod reading;
mod row;
mod steps;
mod trigger;
mod view;
mod worth;

pub use deadline::{claim_by, due, exercise_by};
pub use fee::accrued;
pub use history::History;
pub use occasion::{Occasion, looks_back, occasions};
pub use priced::Priced;
pub use quote::{Quote, quote};
pub use worth::{Worth, worth};

#[cfg(test)]
pub(crate) mod scene;
#[cfg(test)]
mod tests;
