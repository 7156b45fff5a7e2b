//! What stands beneath an agreement, held against what it promises: nobody can promise more than what the agreements
//! below carry together.
//!
//! Composition is exact and assumes what [`crate::calculation::series`] and [`crate::calculation::parallel`] assume:
//! that parts fail independently of each other.

mod availability;
mod beneath;
mod carried;
mod cover;
mod faults;
mod judge;
mod speed;

pub use beneath::Beneath;
pub use carried::{Carried, Weight};
pub use faults::{FAULTS, backing_cycle, backing_faulty, backing_missing};
pub use judge::judge_backing;
