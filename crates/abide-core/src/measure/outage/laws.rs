//! Laws on small random facts: what must hold whatever happened.

use abide_time::{Duration, Instant, Interval};
use proptest::prelude::*;

use super::testing::Case;
use crate::fact::{Stream, UnknownTime};
use crate::value::Ratio;

/// Minutes from the last hour of May on, so that outages cross the beginning of June.
fn minute(minutes: i64) -> Instant {
    "2025-05-31T23:00:00Z".parse::<Instant>().unwrap().plus(Duration::from_seconds(60 * minutes))
}

type Piece = (i64, i64, bool);

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    prop::collection::vec((0_i64..180, 1_i64..40, any::<bool>()), 0..8)
}

fn spans() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop::collection::vec((0_i64..180, 1_i64..30), 0..4)
}

const MEASURES: [&str; 3] = ["availability", "downtime", "longest-outage"];

fn case(measure: &str, terms: &str, outages: &[Piece], unknown: &[(i64, i64)]) -> Case {
    let goal = if measure == "availability" { ">= 99.9%" } else { "<= 1 hour" };
    let sections = "exclusions: { planned: { cause: planned work, at-most: 1 hour per month } }, ";
    let mut case =
        Case::with(&format!("{measure}: {{ weights: {{ slow: 30% }}, {terms} }}"), goal, "", sections);
    case.window("planned", "2025-06-01T00:30:00Z", "2025-06-01T00:50:00Z");
    for &(start, length, slow) in outages {
        let (start, end) = (minute(start).to_string(), minute(start + length).to_string());
        if slow {
            case.state("slow", &start, &end);
        } else {
            case.down(&start, &end);
        }
    }
    let unknown = unknown.iter().map(|&(start, length)| {
        let time = Interval::spanning(minute(start), minute(start + length));
        UnknownTime { stream: Stream::Outages, service: None, time }
    });
    case.facts.unknown.extend(unknown);
    case
}

/// Best and worst reading of June.
fn readings(case: &Case) -> (Option<Ratio>, Option<Ratio>) {
    let figure = case.judge("2025-06").figure;
    match figure.bounds {
        Some((best, worst)) => (Some(best), Some(worst)),
        None => (figure.value.clone(), figure.value),
    }
}

const TERMS: [&str; 4] = [
    "",
    "lasting: \">= 10 minutes\"",
    "granularity: full minutes, lasting: \"> 5 minutes\"",
    "granularity: started minutes, unknown: carry 3 minutes",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, rng_seed: proptest::test_runner::RngSeed::Fixed(14), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn order_and_split_of_facts_do_not_matter(
        outages in pieces(), unknown in spans(), cut in 1_i64..39, measure in 0_usize..3, terms in 0_usize..4,
    ) {
        let whole = case(MEASURES[measure], TERMS[terms], &outages, &unknown);
        let split: Vec<Piece> = outages.iter().rev().flat_map(|&(start, length, slow)| {
            let first = cut.min(length);
            [(start + first, length - first, slow), (start, first, slow)]
        }).filter(|piece| piece.1 > 0).collect();
        let mut parts = case(MEASURES[measure], TERMS[terms], &split, &unknown);
        parts.facts.unknown.reverse();
        prop_assert_eq!(whole.judge("2025-06"), parts.judge("2025-06"));
    }

    #[test]
    fn more_unknown_time_never_narrows_the_bounds(
        outages in pieces(), unknown in spans(), more in spans(), measure in 0_usize..3, terms in 0_usize..3,
    ) {
        let (best, worst) = readings(&case(MEASURES[measure], TERMS[terms], &outages, &unknown));
        let all: Vec<(i64, i64)> = unknown.iter().chain(&more).copied().collect();
        let (better, worse) = readings(&case(MEASURES[measure], TERMS[terms], &outages, &all));
        if measure == 0 {
            prop_assert!(better >= best && worse <= worst);
        } else {
            prop_assert!(better <= best && worse >= worst);
        }
    }

    #[test]
    fn time_is_conserved(outages in pieces(), unknown in spans()) {
        let figure = case("availability", "", &outages, &unknown).judge("2025-06");
        let tally = super::testing::tally(&figure);
        let excluded: Duration = tally.excluded.iter().map(|(_, excluded)| *excluded).sum();
        prop_assert_eq!(
            tally.period.duration(),
            tally.closed.saturating_add(excluded).saturating_add(tally.measured)
        );
    }
}
