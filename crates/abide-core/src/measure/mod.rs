//! Figures: what a measure gives for a period, exact and with its numerator and denominator.

mod figure;

pub use figure::{Breach, BreakdownRow, CountedOutage, Figure, ItemTally, Population, TimeTally};
