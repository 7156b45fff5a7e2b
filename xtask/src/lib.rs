//! Checks of the house itself. `cargo xtask tidy` runs them; `xtask/tests` plants faults and expects to see them found.
//! `cargo xtask cases` tries cases written as data on the product.

#[cfg(feature = "cases")]
pub mod cases;

pub mod gallery;
pub mod picture;
pub mod tidy;
