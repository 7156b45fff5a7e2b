//! The stretches that an explanation lists are all the time there was, and the counted ones sum to what was counted.

use std::path::Path;

use abide_app::{Evaluated, explain_items};
use abide_core::explanation::{RunExplanation, StretchKind};
use abide_core::statement::BREACHES_EXPLAINED;
use abide_time::{Duration, Instant};

use crate::examples::{evaluated, example, judged};

/// The number of items explained, each found to be without gap.
fn explained(evaluated: &Evaluated, as_of: &str) -> usize {
    let explained = explain_items(evaluated, None, None, as_of.parse().expect("an instant"));
    let explained = explained.expect("every item can be explained");
    let mut items = std::collections::BTreeSet::new();
    for one in &explained {
        items.insert(one.item.as_str());
        for run in &one.runs {
            whole(run, one.until, &format!("{} under {}", one.item, one.objective));
        }
    }
    items.len()
}

/// From the start to the end of a run, stretch follows stretch, and what counted sums to the elapsed time.
fn whole(run: &RunExplanation, until: Instant, what: &str) {
    let mut reached = run.started;
    let mut counted = Duration::ZERO;
    for stretch in &run.stretches {
        assert_eq!(stretch.interval.start(), reached, "{what}: a gap or an overlap");
        reached = stretch.interval.end();
        let is_counted = stretch.kind == StretchKind::Counted;
        let expected = if is_counted { stretch.interval.duration() } else { Duration::ZERO };
        assert_eq!(stretch.counted, expected, "{what}: a stretch counts as a whole or not at all");
        counted = counted.saturating_add(stretch.counted);
    }
    assert_eq!(reached, run.ended_at.unwrap_or(until).max(run.started), "{what}: the end");
    assert_eq!(counted, run.elapsed, "{what}: the sum");
}

#[test]
fn the_stretches_of_every_incident_sum_to_what_was_counted() {
    let files = example("incident-desk");
    let as_of = "2016-12-01T00:00:00Z";
    let evaluated = evaluated(&files.join("agreement.yaml"), &files.join("sources.yaml"), as_of);
    assert!(explained(&evaluated, as_of) > 6_000);
}

/// The same for all 24,918 incidents of the log from which the example is an excerpt.
#[test]
fn the_stretches_of_the_whole_log_sum_to_what_was_counted() {
    let agreement = example("incident-desk").join("agreement.yaml");
    let sources = Path::new("data/itsm-incidents/sources.yaml");
    let as_of = "2018-01-01T00:00:00Z";
    assert_eq!(explained(&evaluated(&agreement, sources, as_of), as_of), 24_918);
}

/// A statement tells of each breach where its time went; the parts are all the time there was.
#[test]
fn the_times_of_every_breach_sum_to_its_whole_time() {
    let files = example("incident-desk");
    let as_of = "2016-12-01T00:00:00Z";
    let evaluated = evaluated(&files.join("agreement.yaml"), &files.join("sources.yaml"), as_of);
    let statement = judged(&evaluated, "2016-04", as_of).statement;
    let lines = statement.services.iter().flat_map(|service| &service.objectives);
    let items = lines.filter_map(|line| line.figure.items.as_ref());
    let breaches: Vec<_> = items.flat_map(|items| &items.breaches).collect();
    assert!(breaches.len() > 600);
    for breach in breaches {
        let times = breach.times.as_ref().unwrap_or_else(|| panic!("{}: no times", breach.item));
        assert_eq!(times.counted, breach.elapsed, "{}", breach.item);
        assert_eq!(times.whole(), times.until.since(times.started), "{}", breach.item);
    }
}

/// Of the items furthest over, the parts of their time follow each other from the start on, without gap.
#[test]
fn the_parts_of_the_worst_breaches_are_without_gap() {
    let files = example("incident-desk");
    let as_of = "2016-12-01T00:00:00Z";
    let evaluated = evaluated(&files.join("agreement.yaml"), &files.join("sources.yaml"), as_of);
    let statement = judged(&evaluated, "2016-04", as_of).statement;
    let lines = statement.services.iter().flat_map(|service| &service.objectives);
    for items in lines.filter_map(|line| line.figure.items.as_ref()) {
        let told: Vec<_> = items.breaches.iter().filter_map(|it| Some((it, it.times.as_ref()?))).collect();
        let told: Vec<_> = told.into_iter().filter(|(_, times)| !times.parts.is_empty()).collect();
        assert_eq!(told.len(), items.breaches.len().min(BREACHES_EXPLAINED));
        let least = told.iter().map(|(breach, _)| breach.overrun()).min();
        let untold =
            items.breaches.iter().filter(|it| it.times.as_ref().is_none_or(|it| it.parts.is_empty()));
        assert!(untold.map(|breach| breach.overrun()).max() <= least);
        for (breach, times) in told {
            let mut reached = times.started;
            for part in &times.parts {
                assert_eq!(part.interval.start(), reached, "{}: a gap", breach.item);
                reached = part.interval.end();
            }
        }
    }
}

/// An objective by the quarter is still open in May: its days end where judging did, and show the quarter from its
/// first day on.
#[test]
fn no_day_of_a_statement_lies_after_the_instant_of_judging() {
    let files = example("hosting");
    let as_of = "2026-11-20T00:00:00Z";
    let evaluated = evaluated(&files.join("agreement.yaml"), &files.join("sources.yaml"), as_of);
    let statement = judged(&evaluated, "2025-05", as_of).statement;
    let end = statement.period.interval.end();
    let lines = statement.services.iter().flat_map(|service| &service.objectives);
    let days: Vec<_> = lines.clone().filter_map(|line| line.days.last()).collect();
    assert!(days.len() > 5);
    assert!(days.iter().all(|day| day.interval.end() == end), "the last judged day is the last one shown");
    let told = lines.filter_map(|line| line.figure.time.as_ref()).flat_map(|time| &time.outages);
    assert!(told.clone().count() > 0 && told.clone().all(|outage| !outage.told.is_empty()));
    let is_url = |(field, value): &(String, String)| field == "url" && value.starts_with("https://");
    assert!(told.flat_map(|outage| &outage.told).all(|told| told.fields.iter().any(is_url)));
}
