//! Figures of outages: availability and its kin.
//!
//! The files stand in the order in which outages become a figure: what is asked, what the sources say, what they
//! leave unknown, resources made one, whole outages, what counts, sums, figures.

mod outage_fact;
mod outage_figure;
mod outage_question;

mod level;
mod levels;
mod stretch;
mod stretches;

mod known_outages;
mod probed;
mod unknown_time;

mod combine_resources;
mod population;
mod resource_life;

mod line;

mod whole_outage;

mod counted_time;
mod whole_minutes;

mod counted;
mod reading;

mod availability;
mod downtime;
mod longest_outage;
mod mtbf;
mod mttr;
mod outage_count;
mod quotient;

mod allowed_downtime;
mod certain_at;

mod judge_outages;

#[cfg(test)]
mod decisions;
#[cfg(test)]
mod laws;
#[cfg(test)]
pub(in crate::measure) mod testing;

pub use judge_outages::judge_outages;
pub use outage_fact::{OutageFact, outage_facts};
pub use outage_figure::OutageFigure;
pub use outage_question::OutageQuestion;
