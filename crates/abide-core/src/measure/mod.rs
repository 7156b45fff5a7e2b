//! Figures: what a measure gives for a period, exact and with its numerator and denominator.

mod figure;
mod known_facts;

pub mod exclusion;

pub mod outage;

pub mod items;

pub mod records;

pub mod leads;

pub mod tickets;

pub use figure::{Breach, BreakdownRow, CountedOutage, Figure, ItemTally, Population, TimeTally};
