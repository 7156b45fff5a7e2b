//! The program as its users meet it: what is typed, what comes back on which channel, and with which exit status.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod calculators;
mod calendars;
mod deadlines;
mod demo;
mod desk;
mod diff;
mod documents;
mod exchange;
mod facts;
mod facts_gallery;
mod help;
mod legal;
#[cfg(feature = "pdf")]
mod pages;
mod record_gallery;
mod rejects;
mod report;
mod robustness;
mod schema;
mod show;
mod signing;
mod sql;
mod statuses;
mod templates;
