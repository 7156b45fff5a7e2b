//! The stopwatch: folds the events of one item into runs of a clock. Batch, live and bulk fold this same step.

mod allowance;
mod attributes;
mod budget;
mod contradiction;
mod fold;
mod items;
mod limit_change;
mod run;
mod state;
mod timeline;

pub use allowance::{Allowance, Terms, TermsFound};
pub use attributes::Attributes;
pub use budget::budget;
pub use contradiction::Contradiction;
pub use fold::{Folded, Judging, Wakes, fold, fold_into};
pub use items::{Items, ItemsError, gather, gather_among, join_parts};
pub use limit_change::LimitChange;
pub use run::{Run, RunEnd, Segment, SegmentKind, Stop, Superseded};
pub use timeline::{ItemEvents, KnownEvents, Timeline};
