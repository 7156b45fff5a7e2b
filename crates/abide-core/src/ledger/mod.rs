//! What was booked. The ledger only grows; a correction is an entry that names what it corrects.

mod entry;

pub use entry::{Derivation, Entry, EntryKey, EntryKind, Ledger, Reduction, ReductionCause};
