use std::collections::BTreeSet;

use abide_time::Instant;

use super::ArrivalHours;
use super::judged_items::belongs_to_service;
use crate::clock::Timeline;
use crate::fact::Stream;
use crate::plan::{MeasurePlan, Plan};

/// How many items of a service were opened on each weekday (Monday first) in each hour, by the clocks of the term's
/// zone. An hour that a clock change repeats counts both times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arrivals(pub [[u64; 24]; 7]);

impl Arrivals {
    /// Counts one at an instant.
    pub(crate) fn add(&mut self, plan: &Plan, at: Instant) {
        let civil = plan.term.zone.civil(at);
        let day = civil.weekday().to_monday_zero_offset();
        let place = usize::try_from(day).ok().zip(usize::try_from(civil.hour()).ok());
        if let Some(count) = place.and_then(|(day, hour)| self.0.get_mut(day)?.get_mut(hour)) {
            *count += 1;
        }
    }

    /// Adds those of other items up with these.
    pub fn merge(&mut self, other: &Arrivals) {
        let hours = self.0.iter_mut().flatten().zip(other.0.iter().flatten());
        hours.for_each(|(own, more)| *own += more);
    }

    /// Those of a service that arrived in the time of `hours`, with what was known by an instant.
    pub fn of(
        plan: &Plan,
        service: usize,
        timeline: &Timeline<'_>,
        hours: &ArrivalHours,
        known_by: Instant,
    ) -> Arrivals {
        let mut arrivals = Arrivals::default();
        let own = plan.objectives.iter().filter(|objective| objective.service == service);
        let streams: BTreeSet<Stream> = own
            .filter_map(|objective| match &objective.measure {
                MeasurePlan::Items(items) => Some(items.stream(&plan.clocks)),
                MeasurePlan::Outages(_) | MeasurePlan::Records(_) => None,
            })
            .collect();
        let judged = (0..timeline.len()).filter(|item| streams.contains(&timeline.stream(*item)));
        for item in judged {
            // What began after the time did not arrive in it.
            if timeline.opened(item).is_none_or(|opened| opened >= hours.within().end()) {
                continue;
            }
            let events = timeline.known(item, known_by);
            let Some(arrived) = events.arrived().filter(|arrived| hours.within().contains(*arrived)) else {
                continue;
            };
            if !belongs_to_service(plan, service, &events.attributes_at(known_by)) {
                continue;
            }
            let place = hours.of(arrived);
            if let Some(count) = place.and_then(|(day, hour)| arrivals.0.get_mut(day)?.get_mut(hour)) {
                *count += 1;
            }
        }
        arrivals
    }
}
