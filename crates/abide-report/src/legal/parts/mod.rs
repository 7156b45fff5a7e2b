//! The parts of the legal document, one a file.

mod all;
mod caps;
mod clocks;
mod consequences;
mod deliveries;
mod escalation;
mod exclusions;
mod general;
mod hours;
mod lead_goals;
mod money;
mod outage_terms;
mod parties;
mod pays;
mod promise_rules;
mod promises;
mod record_goals;
mod remedies;
mod reports;
mod services;
mod term;
mod triggers;

pub(super) use all::all;
pub(super) use lead_goals::figure;
pub(super) use pays::short as short_action;
pub(super) use promises::{goal_in_short, period_of};
