use abide_core::calculation::{RepTerms, rep_capacity};
use abide_report::calculation::{capacity_json, capacity_text};

use super::show::show;
use crate::calc_arguments::CapacityArguments;
use crate::exit::Exit;

/// Whether the reps have the time for the leads.
pub(super) fn run(arguments: &CapacityArguments) -> Exit {
    let capacity = rep_capacity(RepTerms {
        leads: arguments.leads.clone(),
        reps: arguments.reps.clone(),
        attempts: arguments.attempts.clone(),
        attempt_min: arguments.minutes.clone(),
        days: arguments.days.clone(),
        hours_per_day: arguments.hours.clone(),
        share: arguments.share.clone(),
    });
    show(capacity, arguments.format, capacity_json, capacity_text)
}
