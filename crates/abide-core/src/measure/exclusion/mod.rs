//! Exclusions: from declared windows and standing calendars to the time that does not count, with every window
//! that was refused or cut named. Outages and tickets share it.

mod admission;
mod allowance;
mod exclusion_times;
mod windows_known;

#[cfg(test)]
mod decisions;

pub use exclusion_times::{AppliedExclusion, ExclusionTimes};
pub use windows_known::windows_known;
