//! What the model has found wrong once, each kept as a small case of its own.

use abide_core::clock::{Folded, SegmentKind};
use abide_core::plan::Plan;
use abide_time::{Instant, Interval, IntervalSet};

use super::model::Event;
use super::tickets_agree::{facts, folded};
use super::trial::plan_of;

/// 2026-03-05 is a Thursday; hours are seconds from its midnight.
const MIDNIGHT: i64 = 1_772_668_800;
const HOUR: i64 = 3600;

fn plan(hours: &str, keys: &str, limit: &str) -> Plan {
    plan_of(&format!(
        "abide: 1\nid: found\nparties: {{ p: {{ role: provider, name: P }}, c: {{ role: customer, name: C }} }}\n\
         term: {{ starts: 2026-03-01, lasts: 1 month, timezone: UTC }}\nservices: {{ desk: {{ name: Desk }} }}\n\
         calendars: {{ office: {{ hours: {{ {hours} }} }} }}\nclocks: {{ watch: {{ start: [opened], stop: [resolved], \
         pause: [waiting], {keys} }} }}\nobjectives: {{ o: {{ service: desk, calendar: office, measure: {{ within: {{ \
         clock: watch }} }}, limit: {limit}, goal: \">= 95%\", period: month }} }}\n"
    ))
    .unwrap()
}

fn after(hours: i64) -> Instant {
    Instant::from_seconds(MIDNIGHT + hours * HOUR)
}

fn fold(
    plan: &Plan,
    events: &[(i64, &'static str, bool, Option<&'static str>)],
    until: i64,
    windows: &IntervalSet,
) -> Folded {
    let event = |(hour, name, state, priority): &(i64, &'static str, bool, Option<&'static str>)| {
        (MIDNIGHT + hour * HOUR, None, *name, *state, *priority, 0)
    };
    let mut events: Vec<Event> = events.iter().map(event).collect();
    let facts = facts(plan, &mut events);
    folded(plan, &facts, after(until), windows)
}

/// A limit that holds from the start back in time counts the run again: the pauses no longer help, the time between
/// a stop and its reopening still does not count, and the stretches are those of the new count.
#[test]
fn counting_back_in_time_leaves_closed_time_out_and_each_stretch_once() {
    let plan = plan(
        "daily: \"00:00-24:00\"",
        "changed: retroactive",
        "{ by: priority, of: { p1: 4 hours }, else: 9 hours }",
    );
    let events = [
        (0, "opened", false, None),
        (1, "waiting", true, None),
        (2, "working", true, None),
        (3, "resolved", false, None),
        (6, "reopened", false, None),
        (7, "", false, Some("p1")),
    ];
    let folded = fold(&plan, &events, 8, &IntervalSet::new());
    let run = &folded.runs[0];
    assert_eq!((run.elapsed.seconds_floor(), run.due), (5 * HOUR, Some(after(7))));
    assert_eq!(run.over_at, Some(after(7)));
    let stretches: Vec<_> =
        folded.segments.iter().map(|(_, segment)| (segment.kind, segment.interval)).collect();
    let of = |kind, from, to| (kind, Interval::spanning(after(from), after(to)));
    use SegmentKind::{Closed, Running};
    assert_eq!(stretches, [of(Running, 0, 3), of(Closed, 3, 6), of(Running, 6, 7), of(Running, 7, 8)]);
}

/// A business day from Thursday evening to Friday evening, in which the desk is open on neither, is a budget of
/// nothing. It ends when counting begins, not at an opening that the item slept through.
#[test]
fn a_budget_of_nothing_ends_where_counting_begins() {
    let plan = plan("sat: \"00:00-24:00\"", "changed: carry", "1 calendar days");
    let events = [(18, "opened", false, None), (20, "resolved", false, None), (53, "reopened", false, None)];
    let run = &fold(&plan, &events, 60, &IntervalSet::new()).runs[0];
    assert_eq!((run.due, run.over_at), (Some(after(53)), Some(after(53))));
}

/// A window that is declared already moves the due instant of what still runs.
#[test]
fn a_declared_window_moves_what_is_due() {
    let plan = plan("daily: \"00:00-24:00\"", "changed: carry", "4 hours");
    let window = IntervalSet::from(Interval::spanning(after(2), after(5)));
    let run = &fold(&plan, &[(0, "opened", false, None)], 1, &window).runs[0];
    assert_eq!(run.due, Some(after(7)));
}

/// A calendar that never opens again leaves an item without a due instant; it is no error.
#[test]
fn what_never_comes_is_not_due() {
    let plan = plan(
        "thu: \"00:00-24:00\" }, breaks: { thu: \"00:00-24:00\" }, dates: { 2026-03-04: \"08:00-09:00\"",
        "changed: carry",
        "4 hours",
    );
    let run = &fold(&plan, &[(0, "opened", false, None)], 1, &IntervalSet::new()).runs[0];
    assert_eq!(run.due, None);
}
