use std::collections::BTreeSet;

use abide_time::{Instant, Interval};

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

    /// Those of a service whose first event lies in a stretch of time, with what was known by an instant.
    pub fn of(
        plan: &Plan,
        service: usize,
        timeline: &Timeline<'_>,
        within: Interval,
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
            let opened = timeline.opened(item).filter(|opened| *opened < within.end());
            if opened.is_none() {
                continue;
            }
            let events = timeline.known(item, known_by);
            let Some(arrived) = events.arrived().filter(|arrived| within.contains(*arrived)) else {
                continue;
            };
            if !belongs_to_service(plan, service, &events.attributes_at(known_by)) {
                continue;
            }
            let civil = plan.term.zone.civil(arrived);
            let day = civil.weekday().to_monday_zero_offset();
            let place = usize::try_from(day).ok().zip(usize::try_from(civil.hour()).ok());
            if let Some(count) = place.and_then(|(day, hour)| arrivals.0.get_mut(day)?.get_mut(hour)) {
                *count += 1;
            }
        }
        arrivals
    }
}
