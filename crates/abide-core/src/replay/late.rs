use std::collections::BTreeSet;

use abide_time::Instant;

use crate::fact::Facts;
use crate::measure::items::PeriodTable;
use crate::plan::{MeasurePlan, ObjectivePlan, Plan};

/// The instants at which something became known about a period of the table that had settled by then: a fact, or an
/// overrun that a later change of the item brought to light.
pub(super) fn late_instants(
    plan: &Plan,
    facts: &Facts,
    objective: &ObjectivePlan,
    periods: &PeriodTable,
    overruns: &BTreeSet<(Instant, Instant)>,
    as_of: Instant,
) -> BTreeSet<Instant> {
    let is_late = |occurred: Instant, recorded: Instant| {
        let settled = periods.at(occurred).map(|period| periods.settles_at(period));
        recorded <= as_of && settled.is_some_and(|settles_at| recorded > settles_at)
    };
    let mut instants = BTreeSet::new();
    let mut note = |occurred, recorded| {
        if is_late(occurred, recorded) {
            instants.insert(recorded);
        }
    };
    match &objective.measure {
        MeasurePlan::Items(items) => {
            let stream = items.stream(&plan.clocks);
            let own = facts.tickets.iter().filter(|event| facts.stream_of(event) == stream);
            own.for_each(|event| note(event.occurred, event.recorded));
        }
        MeasurePlan::Records(measure) => {
            let streams = measure.streams();
            let own = facts.records.iter().filter(|record| streams.contains(&record.stream));
            own.into_iter().for_each(|record| note(record.occurred, record.recorded));
        }
        MeasurePlan::Outages(measure) if measure.probes.is_some() => {
            let own = facts.records.iter().filter(|record| record.stream == measure.stream());
            own.into_iter().for_each(|record| note(record.occurred, record.recorded));
        }
        MeasurePlan::Outages(_) => {
            facts.outages.iter().for_each(|outage| note(outage.began, outage.recorded))
        }
    }
    overruns.iter().for_each(|(over_at, known_at)| note(*over_at, *known_at));
    for window in &facts.windows {
        note(window.interval.start(), window.recorded);
        window.approvals.iter().for_each(|(_, approved)| note(window.interval.start(), *approved));
    }
    instants
}
