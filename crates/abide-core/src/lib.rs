//! The pure floor of Abide: from the agreement's text to verdicts, remedies and the statement.
//!
//! Rooms stand in the order of reading; each uses only rooms above it. Nothing here reads a file, a clock,
//! the environment or randomness: time arrives as an argument, and whatever decides is exact.
#![deny(clippy::float_arithmetic)]

pub mod value;

pub mod calculation;

pub mod diagnostic;

pub mod text;

pub mod agreement;

pub mod resolve;

pub mod check;

pub mod fact;

pub mod plan;

pub mod backing;

pub mod lifecycle;

pub mod consequence;

pub mod clock;

pub mod measure;

pub mod verdict;

pub mod remedy;

pub mod ledger;

pub mod replay;

pub mod deadline;

pub mod explanation;

pub mod statement;
