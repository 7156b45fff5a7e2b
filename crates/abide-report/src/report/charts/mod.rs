//! The pictures of a report. What they draw stands in the statement; here it only gets its place and its words.

mod arrivals;
mod bars;
mod budget;
mod characters;
mod days;
mod drawing;
mod durations;
mod hours;
mod leads;
mod money;
mod pictures;
mod trend;

pub(super) use money::money;
pub(super) use pictures::{of_objective, of_service};
