use abide_time::{Instant, Interval, IntervalSet};

use super::known_outages::cut;
use super::outage_question::OutageQuestion;
use crate::fact::Stream;

/// The time of which the sources of outages say nothing: that of rejected rows, what lies before a log of states, and what lies beyond the least
/// complete source. Without any source it is all time from the start of the term: silence of nobody proves
/// nothing.
pub(super) fn unknown_time(question: &OutageQuestion<'_>) -> IntervalSet {
    // Missing probes tell themselves.
    if question.measure.probes.is_some() {
        return IntervalSet::new();
    }
    let facts = question.facts;
    let own = question.plan.services[question.plan.objectives[question.objective].service].name_in_facts;
    let told = facts.unknown.iter().filter(|unknown| {
        unknown.stream == Stream::Outages && unknown.service.is_none_or(|service| service == own)
    });
    let mut unknown: IntervalSet = told.map(|unknown| unknown.time).collect();
    let of_outages = facts.sources.iter().enumerate().filter(|(_, source)| source.stream == Stream::Outages);
    let complete = of_outages.map(|(source, _)| facts.complete_until(source, question.known_by));
    let complete = complete.min().unwrap_or(question.plan.term.interval.start());
    if complete < question.known_by {
        unknown = unknown.union(&IntervalSet::from(Interval::spanning(complete, Instant::MAX)));
    }
    unknown.clip(Interval::spanning(Instant::from_us(i64::MIN), cut(question.known_by)))
}
