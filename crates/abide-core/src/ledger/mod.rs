//! What was booked. The ledger only grows; a correction is an entry that names what it corrects.

mod apportion;
mod book;
mod booked;
mod cap_window;
mod caps;
mod consequence;
mod demand;
mod entry;
mod follow;
mod forgiveness;
mod ledger;
mod settlement_step;

pub use consequence::Consequence;
pub use entry::{Derivation, Entry, EntryKey, EntryKind, Reduction, ReductionCause};
pub use ledger::Ledger;
pub use settlement_step::{SettlementStep, Stated};

#[cfg(test)]
mod tests;
