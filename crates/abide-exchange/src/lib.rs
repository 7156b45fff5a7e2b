//! What comes into Abide and leaves it in the formats of others. A format is a module; each turns text into plain values or back and
//! decides nothing.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

pub mod icalendar;
pub mod json_schema;
pub mod openslo;
pub mod prometheus;
pub mod tmf623;

mod note;

pub use note::{Note, NoteKind};
