//! SQL over facts, items, verdicts and the ledger: for looking, never for judging.
//!
//! A [`Question`] is read before anything else is, so that a slip in it is told at once, and says what it needs. It is
//! answered from a [`Subject`]: an agreement, its facts and, where the question asks for them, what the ground made of
//! them. Nothing is computed here that the ground computes: the tables hold its answers, and the functions
//! `working_time` and `due` call it. Arrow and DataFusion live here and go no further.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed"))]

mod answer;

mod schema;

mod rows;

mod subject;

mod table;

mod function;

mod fault;

mod question;

mod reference;

#[cfg(test)]
mod tests;

pub use answer::{Answer, Cell};
pub use question::{Needs, Question};
pub use reference::reference;
pub use schema::{Column, Kind, TABLES, Table};
pub use subject::Subject;
