//! Checks of the house itself. `cargo xtask tidy` runs them; `xtask/tests` plants faults and expects to see them found.
//! `cargo xtask cases` tries cases written as data on the product, and `cargo xtask measures` writes the page of measures.

#[cfg(feature = "cases")]
pub mod cases;

#[cfg(feature = "cases")]
pub mod measures;

pub mod gallery;
pub mod picture;
pub mod tidy;
