//! Files in, facts out: each test writes small files, reads them by a description, and compares lines of text.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod desk;
mod documents;
mod formats;
mod hard_faults;
mod outages;
mod ready;
mod rejects;
mod repeats;
mod shapes;
mod tickets;
mod windows;
