//! Figures of items: their runs, the period in which each counts, and what the counted ones come to.

mod arrival_hours;
mod arrivals;
mod count;
mod durations;
mod item_run;
mod item_tallies;
mod judged_items;
mod period_table;
mod placement;
mod share;
mod statistic;
mod tally;
mod within;

pub use arrival_hours::ArrivalHours;
pub use arrivals::Arrivals;
pub use durations::{DurationClass, Durations};
pub use item_run::{ItemRun, ItemWindows, RunOutcome, folded, item_runs};
pub use item_tallies::{ItemTallies, ScopeTally};
pub use judged_items::{ItemJudge, ItemQuestion, belongs, belongs_to_service};
pub use period_table::PeriodTable;
pub use placement::{Class, Placed, Placements, place};
pub(crate) use tally::Addition;
pub use tally::Tally;

pub(crate) use count::count;
pub use judged_items::complete_until;
pub(crate) use share::share;
pub(crate) use statistic::statistic;
pub(crate) use within::within;
