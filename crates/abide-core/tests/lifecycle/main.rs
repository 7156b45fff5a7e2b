//! The course of an agreement: scenarios, and the law that no state is reached without its guard.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod guards;
mod laws;
mod scenarios;
mod scene;
