//! Statement in, bytes out: what Abide shows to people.
//!
//! Nothing here decides anything; whatever is shown was decided on the ground floor.

pub mod diagnostic;
