//! Figures of records: what each adds to which side, the period in which it counts, and what the sums come to.

mod by_hour;
mod due_dates;
mod episodes;
mod judge_deliveries;
mod judge_records;
mod known_records;
mod make;
mod number;
mod observation;
mod occurrences;
mod standing;
mod sums;
mod weigh;

pub(crate) use by_hour::{arrivals_of_calls, hours_of_day};
pub(crate) use episodes::window_end;
pub(crate) use judge_records::slot_calendar;
pub use judge_records::{RecordQuestion, judge_records};
pub(crate) use known_records::known_of_stream;
pub(crate) use make::{SlotTimes, make};
pub(crate) use sums::{Added, Sums};
