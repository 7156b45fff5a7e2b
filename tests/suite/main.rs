//! Text in, text out: what stands in the folders around this file is read and compared.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod bulk;
mod cases;
mod examples;
mod explain_sums;
mod gallery;
mod levels_gallery;
mod measures;
mod naive;
mod order;
mod settled;
mod statement_page;
mod statements;
