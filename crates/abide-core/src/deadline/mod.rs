//! Instants by which somebody must do something, as plain values: computed once from the terms, the acts on record and
//! the ledger, whatever shows them.

mod deadline;
mod deadlines;

pub use deadline::{Deadline, DeadlineKind};
pub use deadlines::{deadlines_of_course, deadlines_of_ledger};
