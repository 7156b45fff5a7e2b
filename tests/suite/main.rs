//! Text in, text out: what stands in the folders around this file is read and compared.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod gallery;
