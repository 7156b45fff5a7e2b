//! Tests of the decisions on exclusions: which windows apply, which part of them, and what is said of the rest.

use abide_time::Interval;

use crate::fact::{FindingKind, Window};
use crate::measure::exclusion::{ExclusionTimes, windows_known};
use crate::measure::outage::testing::{Case, at, span};

/// An agreement with one exclusion, `planned`.
fn case(terms: &str) -> Case {
    let calendars = "calendars: { night: { hours: { daily: \"22:00-02:00\" } } }, ";
    let sections = format!("{calendars} exclusions: {{ planned: {{ cause: planned work, {terms} }} }}, ");
    Case::with("availability", ">= 99.9%", "", &sections)
}

fn known(case: &Case, known_by: &str) -> ExclusionTimes {
    let june = span("2025-06-01T00:00:00Z", "2025-07-01T00:00:00Z");
    windows_known(&case.plan, &case.facts, 0, &case.scope, at(known_by), june)
}

/// What applies and what is said, with everything known that was recorded by August.
fn outcome(case: &Case) -> (Vec<Interval>, Vec<(FindingKind, String)>) {
    let times = known(case, "2025-08-01T00:00:00Z");
    let findings = times.findings.into_iter().map(|finding| (finding.kind, finding.detail.to_string()));
    (times.applied[0].times.as_slice().to_vec(), findings.collect())
}

fn two_hours(case: &mut Case) -> (Interval, &mut Window) {
    let window = case.window("planned", "2025-06-10T10:00:00Z", "2025-06-10T12:00:00Z");
    (window.interval, window)
}

#[test]
fn a_declared_window_applies_in_its_highest_known_revision() {
    let mut case = case("");
    let (first, window) = two_hours(&mut case);
    let mut moved = window.clone();
    moved.revision = 1;
    moved.recorded = at("2025-06-09T00:00:00Z");
    moved.interval = span("2025-06-10T14:00:00Z", "2025-06-10T15:00:00Z");
    let later = moved.interval;
    case.facts.windows.insert(0, moved);
    assert_eq!(known(&case, "2025-06-08T00:00:00Z").applied[0].times.as_slice(), [first]);
    assert_eq!(outcome(&case), (vec![later], vec![]));
}

#[test]
fn a_window_names_its_service_and_exclusion() {
    let mut case = case("");
    case.window("unplanned", "2025-06-10T10:00:00Z", "2025-06-10T12:00:00Z");
    assert_eq!(outcome(&case), (vec![], vec![(FindingKind::UnknownExclusion, String::new())]));
    case.facts.windows.clear();
    let other = case.facts.names.name("mail");
    let portal = case.plan.services[0].name_in_facts;
    two_hours(&mut case).1.service = Some(other);
    assert_eq!(outcome(&case), (vec![], vec![]));
    let (interval, window) = two_hours(&mut case);
    window.service = Some(portal);
    assert_eq!(outcome(&case), (vec![interval], vec![]));
}

#[test]
fn a_notice_in_hours_is_real_time() {
    let mut case = case("notice: 48 hours");
    let (interval, window) = two_hours(&mut case);
    window.announced = Some(at("2025-06-08T10:00:00Z"));
    assert_eq!(outcome(&case).0, [interval]);
    case.facts.windows[0].announced = Some(at("2025-06-08T10:00:01Z"));
    let (times, findings) = outcome(&case);
    assert_eq!(times, []);
    assert_eq!(
        findings,
        [(FindingKind::RefusedWindow, "announced late, at 2025-06-08T10:00:01Z".to_owned())]
    );
    case.facts.windows[0].announced = None;
    assert_eq!(outcome(&case).1, [(FindingKind::RefusedWindow, "no announcement is known".to_owned())]);
}

#[test]
fn a_notice_in_days_is_full_local_days() {
    let mut case = case("notice: 5 days");
    let (interval, window) = two_hours(&mut case);
    window.announced = Some(at("2025-06-04T23:59:59Z"));
    assert_eq!(outcome(&case).0, [interval]);
    // At the first instant of the 5th all of that day is still to come, a second later it is not.
    case.facts.windows[0].announced = Some(at("2025-06-05T00:00:00Z"));
    assert_eq!(outcome(&case).0, [interval]);
    case.facts.windows[0].announced = Some(at("2025-06-05T00:00:01Z"));
    assert_eq!(outcome(&case).0, []);
}

#[test]
fn a_late_window_may_be_accepted_with_approval() {
    let mut case = case("notice: 5 days, late: accept with approval");
    let (northwind, author) = (case.facts.names.name("northwind"), case.facts.names.name("contoso"));
    let (interval, window) = two_hours(&mut case);
    window.announced = Some(at("2025-06-09T00:00:00Z"));
    window.author = Some(author);
    window.approvals = vec![(author, at("2025-06-09T00:00:00Z"))];
    let late = "announced late, at 2025-06-09T00:00:00Z, and not approved".to_owned();
    assert_eq!(outcome(&case), (vec![], vec![(FindingKind::RefusedWindow, late)]));
    case.facts.windows[0].approvals.push((northwind, at("2025-06-20T00:00:00Z")));
    assert_eq!(outcome(&case).0, [interval]);
    assert_eq!(known(&case, "2025-06-19T00:00:00Z").applied[0].times.as_slice(), [], "not approved by then");
}

#[test]
fn all_named_parties_must_approve() {
    let mut case = case("approved-by: both");
    let (contoso, northwind) = (case.facts.names.name("contoso"), case.facts.names.name("northwind"));
    let (interval, window) = two_hours(&mut case);
    window.approvals = vec![(contoso, at("2025-06-01T00:00:00Z"))];
    let lacking = (FindingKind::RefusedWindow, "not approved by northwind".to_owned());
    assert_eq!(outcome(&case), (vec![], vec![lacking]));
    case.facts.windows[0].approvals.push((northwind, at("2025-07-09T00:00:00Z")));
    assert_eq!(outcome(&case).0, [interval]);
}

#[test]
fn what_lies_outside_its_calendar_does_not_apply() {
    let mut case = case("within: night");
    case.window("planned", "2025-06-10T21:00:00Z", "2025-06-10T23:00:00Z");
    case.window("planned", "2025-06-12T12:00:00Z", "2025-06-12T13:00:00Z");
    let (times, findings) = outcome(&case);
    assert_eq!(times, [span("2025-06-10T22:00:00Z", "2025-06-10T23:00:00Z")]);
    let details: Vec<&str> = findings.iter().map(|(_, detail)| detail.as_str()).collect();
    assert_eq!(details, ["outside the times for such windows", "partly outside the times for such windows"]);
}

#[test]
fn a_standing_calendar_needs_no_window() {
    let case = case("within: night, applies: always");
    let times = known(&case, "2025-05-01T00:00:00Z");
    assert_eq!(times.applied[0].times.duration().us(), 30 * 4 * 3_600_000_000);
    assert_eq!(times.findings, []);
}

#[test]
fn an_allowance_is_used_up_in_time_order_by_declared_time() {
    let mut case = case("at-most: 4 hours per month");
    // Recorded later, earlier in time: it comes first.
    case.window("planned", "2025-06-10T10:00:00Z", "2025-06-10T13:00:00Z");
    case.window("planned", "2025-06-05T10:00:00Z", "2025-06-05T12:00:00Z");
    case.window("planned", "2025-06-05T11:00:00Z", "2025-06-05T12:00:00Z");
    // Two hours of May do not touch June's allowance, although the window reaches into it.
    case.window("planned", "2025-05-31T22:00:00Z", "2025-06-01T00:30:00Z");
    let (times, findings) = outcome(&case);
    assert_eq!(
        times,
        [
            span("2025-06-01T00:00:00Z", "2025-06-01T00:30:00Z"),
            span("2025-06-05T10:00:00Z", "2025-06-05T12:00:00Z"),
            span("2025-06-10T10:00:00Z", "2025-06-10T11:30:00Z"),
        ]
    );
    assert_eq!(findings, [(FindingKind::AllowanceUsedUp, "used up at 2025-06-10T11:30:00Z".to_owned())]);
}

#[test]
fn an_allowance_per_year_remembers_the_months_before() {
    let mut case = case("at-most: 4 hours per year");
    case.window("planned", "2025-03-01T10:00:00Z", "2025-03-01T13:00:00Z");
    two_hours(&mut case);
    assert_eq!(outcome(&case).0, [span("2025-06-10T10:00:00Z", "2025-06-10T11:00:00Z")]);
}

#[test]
fn a_refused_window_uses_no_allowance() {
    let mut case = case("at-most: 2 hours per month, notice: 2 days");
    case.window("planned", "2025-06-05T10:00:00Z", "2025-06-05T12:00:00Z").announced = None;
    let (interval, _) = two_hours(&mut case);
    assert_eq!(outcome(&case).0, [interval]);
}

#[test]
fn contradicting_versions_of_a_window_do_not_apply() {
    let mut case = case("");
    let mut other = two_hours(&mut case).1.clone();
    other.interval = span("2025-06-10T10:00:00Z", "2025-06-10T20:00:00Z");
    case.facts.windows.push(other);
    assert_eq!(outcome(&case), (vec![], vec![(FindingKind::ConflictingFacts, String::new())]));
}
