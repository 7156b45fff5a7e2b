//! Checks of the house itself. `cargo xtask tidy` runs them; `xtask/tests` plants faults and expects to see them found.

pub mod picture;
pub mod tidy;
