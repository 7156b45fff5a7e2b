//! Style that can be checked is checked: one file a check, each finding with its place, the reason and the remedy.
//!
//! | file | law |
//! | --- | --- |
//! | `rooms.rs` | in a ground crate a room uses only the rooms above it in `lib.rs` |
//! | `doors.rs` | which crate of ours may depend on which |
//! | `ground.rs` | ground crates hold no input or output, clock, environment, randomness, threads, async or floats |
//! | `sizes.rs` | file bodies up to 600 lines, functions up to 70, oversizes may only shrink |
//! | `contents.rs` | `lib.rs` and `mod.rs` are tables of contents |
//! | `names.rs` | no file or folder named for nothing in particular |
//! | `paths.rs` | every path that a front page names exists |
//! | `leaks.rs` | no path of one machine and no unfinished note in a text file |
//! | `measures.rs` | the page of measures has each measure of the grammar |

mod contents;
mod doors;
mod error;
mod finding;
mod ground;
mod ground_crate;
mod house;
mod leaks;
mod measures;
mod member;
mod mention;
mod names;
mod paths;
mod ratchet;
mod report;
mod rooms;
mod run;
mod sizes;
mod source;
mod test_code;

pub use error::TidyError;
pub use finding::Finding;
pub use report::Report;
pub use run::run;
