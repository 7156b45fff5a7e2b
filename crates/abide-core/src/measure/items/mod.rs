//! Figures of items: their runs, the period in which each counts, and what the counted ones come to.

mod arrivals;
mod count;
mod durations;
mod item_run;
mod judged_items;
mod period_table;
mod placement;
mod share;
mod statistic;
mod tally;
mod within;

pub use arrivals::Arrivals;
pub use durations::{DurationClass, Durations};
pub use item_run::{ItemRun, RunOutcome, folded, item_runs};
pub use judged_items::{
    ItemQuestion, ItemTallies, ScopeTally, belongs, belongs_to_service, judge_items, overruns_known_later,
};
pub use period_table::PeriodTable;
pub use placement::{Class, Placed, place};
pub(crate) use tally::Addition;
pub use tally::Tally;

pub(crate) use count::count;
pub use judged_items::complete_until;
pub(crate) use share::share;
pub(crate) use statistic::statistic;
pub(crate) use within::within;
