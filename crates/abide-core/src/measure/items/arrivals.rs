use abide_time::Instant;

use super::ArrivalHours;
use super::judged_items::of_service;
use crate::clock::Timeline;
use crate::plan::Plan;

/// How many items of a service were opened on each weekday (Monday first) in each hour, by the clocks of the term's
/// zone. An hour that a clock change repeats counts both times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arrivals(pub [[u64; 24]; 7]);

impl Arrivals {
    /// Adds those of other items up with these.
    pub fn merge(&mut self, other: &Arrivals) {
        let hours = self.0.iter_mut().flatten().zip(other.0.iter().flatten());
        hours.for_each(|(own, more)| *own += more);
    }

    /// Those of a service whose first event lies in the time of `hours`, with what was known by an instant.
    pub fn of(
        plan: &Plan,
        service: usize,
        timeline: &Timeline<'_>,
        hours: &ArrivalHours,
        known_by: Instant,
    ) -> Arrivals {
        let mut arrivals = Arrivals::default();
        for item in 0..timeline.len() {
            let opened = timeline.opened(item).filter(|opened| hours.within().contains(*opened));
            let Some(opened) = opened else { continue };
            let events = timeline.known(item, known_by);
            if events.events.is_empty() || !of_service(plan, service, &events.attributes_at(known_by)) {
                continue;
            }
            let place = hours.of(opened);
            if let Some(count) = place.and_then(|(day, hour)| arrivals.0.get_mut(day)?.get_mut(hour)) {
                *count += 1;
            }
        }
        arrivals
    }
}
