use std::collections::{BTreeMap, BTreeSet};

use abide_time::{Instant, Interval};

use super::judge_records::{RecordQuestion, Seen};
use super::known_records::known;
use crate::clock::Attributes;
use crate::fact::{Facts, Stream};
use crate::measure::items::{Arrivals, belongs_to_service};
use crate::plan::Plan;
use crate::value::Ratio;

/// What the records of one period add to both sides, by the hour of the day in which they were observed, by the clocks
/// of the term's zone. An hour that a clock change repeats counts both times.
pub(crate) fn hours_of_day(
    question: &RecordQuestion<'_>,
    period: usize,
    known_by: Instant,
) -> BTreeMap<u8, (Ratio, Ratio)> {
    let zone = &question.plan.term.zone;
    let mut hours: BTreeMap<u8, (Ratio, Ratio)> = BTreeMap::new();
    Seen::new(question, known_by).additions(period, known_by, &mut |observation, addition| {
        let (Some(added), Ok(hour)) = (&addition.sum, u8::try_from(zone.civil(observation.at).hour())) else {
            return;
        };
        let sides = hours.entry(hour).or_default();
        sides.0 = &sides.0 + &added.numerator;
        sides.1 = &sides.1 + &added.denominator;
    });
    hours
}

/// When the calls of a service arrived, a call of several legs once, with what was known by an instant.
pub(crate) fn arrivals_of_calls(
    plan: &Plan,
    service: usize,
    facts: &Facts,
    within: Interval,
    known_by: Instant,
) -> Arrivals {
    let mut arrivals = Arrivals::default();
    let mut calls = BTreeSet::new();
    for record in known(&[Stream::Calls], facts, known_by).agreed {
        let mut attributes = Attributes::default();
        attributes.update(facts.attributes_of(record.attributes_start, record.attributes_count));
        let again = record.item.is_some_and(|item| !calls.insert(item));
        if !again && within.contains(record.occurred) && belongs_to_service(plan, service, &attributes) {
            arrivals.add(plan, record.occurred);
        }
    }
    arrivals
}
