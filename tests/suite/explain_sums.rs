//! The stretches that an explanation lists are all the time there was, and the counted ones sum to what was counted.

use std::fs;
use std::path::Path;

use abide_app::{Evaluated, explain_items};
use abide_core::explanation::{RunExplanation, StretchKind};
use abide_time::{Duration, Instant};

use crate::examples::{evaluated, example};

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

/// The same for the whole log, where `ABIDE_DATA` names the folder that holds it.
#[test]
fn the_stretches_of_the_whole_log_sum_to_what_was_counted() {
    let Some(data) = std::env::var_os("ABIDE_DATA") else { return };
    let log = Path::new(&data).join("itsm-incidents/incident_event_log.csv.gz");
    let folder = tempfile::tempdir().expect("a folder for the sources file");
    for name in ["whole-log.yaml", "whole-log.source.yaml", "whole-log.sources.yaml"] {
        fs::copy(example("incident-desk").join(name), folder.path().join(name)).expect("a copy");
    }
    fs::copy(&log, folder.path().join("incident_event_log.csv.gz"))
        .unwrap_or_else(|error| panic!("{}: {error}", log.display()));
    let as_of = "2018-01-01T00:00:00Z";
    let [agreement, sources] =
        ["whole-log.yaml", "whole-log.sources.yaml"].map(|name| folder.path().join(name));
    assert_eq!(explained(&evaluated(&agreement, &sources, as_of), as_of), 24_918);
}
