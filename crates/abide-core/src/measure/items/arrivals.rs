use abide_time::{Instant, Interval};

use super::judged_items::of_service;
use crate::clock::Timeline;
use crate::plan::Plan;

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
        for item in 0..timeline.len() {
            let Some(opened) = timeline.opened(item).filter(|opened| within.contains(*opened)) else {
                continue;
            };
            let events = timeline.known(item, known_by);
            if events.events.is_empty() || !of_service(plan, service, &events.attributes_at(known_by)) {
                continue;
            }
            let civil = plan.term.zone.civil(opened);
            let day = civil.weekday().to_monday_zero_offset();
            let place = usize::try_from(day).ok().zip(usize::try_from(civil.hour()).ok());
            if let Some(count) = place.and_then(|(day, hour)| arrivals.0.get_mut(day)?.get_mut(hour)) {
                *count += 1;
            }
        }
        arrivals
    }
}
