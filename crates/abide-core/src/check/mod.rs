//! What is wrong or unwise in an agreement that can be read: every rule looks at the agreement alone.
//!
//! A rule is a file under `rules/`; the other files are what several rules lean on.

mod built_in_clocks;
mod by_entries;
mod calendar_uses;
mod cap_sets;
mod catalogue;
mod check;
mod clock_uses;
mod contacts;
mod delays;
mod figure_unit;
mod ladders;
mod length;
mod outage_terms;
mod payments;
mod reference;
mod rings;
mod roles;
mod rule;
mod rules;
mod sums;
mod triggers;
mod wordings;

pub use catalogue::CATALOGUE;
pub use check::check;
pub use rule::Rule;
