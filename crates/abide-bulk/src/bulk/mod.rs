//! Large logs in columns: read on all cores, brought together by item in parts, and shown to the judge part by part.

mod aside;
mod bulk_terms;
mod class_shelf;
mod columns;
mod held_items;
mod part;
mod part_builder;
mod parts;
mod read_log;
mod row_group;
mod scatter;
mod shards;
mod watch;
mod workers;

pub use bulk_terms::BulkTerms;
pub use held_items::{JudgedItems, judged_items};
pub(crate) use parts::Parts;
pub(crate) use read_log::{LogRead, digest, read_log};
pub use watch::Watch;
pub use workers::Workers;
