//! Tests of the decisions on availability, each against figures worked out by hand.

use super::testing::{Case, at, ratio, span, tally};
use crate::agreement::Effect;
use crate::fact::FindingKind;

const PLANNED: &str = "exclusions: { planned: { cause: planned work } }, ";

fn with_effect(measure: &str, goal: &str, effect: &str) -> Case {
    let sections = format!("exclusions: {{ planned: {{ cause: planned work, effect: {effect} }} }}, ");
    Case::with(measure, goal, "", &sections)
}

fn with_hours(measure: &str, goal: &str) -> Case {
    let calendars = "calendars: { day: { hours: { daily: \"08:00-20:00\" } } }, ";
    Case::with(measure, goal, "calendar: day,", calendars)
}

#[test]
fn an_outage_across_an_edge_is_cut_there() {
    let mut case = Case::new("availability", ">= 99.9%");
    case.down("2025-06-30T23:00:00Z", "2025-07-01T01:00:00Z");
    for month in ["2025-06", "2025-07"] {
        assert_eq!(tally(&case.judge(month)).down_s, ratio("3600"), "{month}");
    }
    assert_eq!(case.value("2025-07"), (ratio("2674800").over(&ratio("2678400")).unwrap()).to_string());
    let whole = tally(&case.judge("2025-07")).outages[0].whole;
    assert_eq!(whole, span("2025-06-30T23:00:00Z", "2025-07-01T01:00:00Z"));
}

#[test]
fn nested_and_repeated_outages_count_once() {
    let mut case = Case::new("downtime", "<= 1 hour");
    case.down("2025-06-03T10:00:00Z", "2025-06-03T14:00:00Z");
    case.down("2025-06-03T11:00:00Z", "2025-06-03T12:00:00Z");
    let again = *case.down("2025-06-03T11:00:00Z", "2025-06-03T12:00:00Z");
    case.facts.outages.push(again);
    assert_eq!(case.value("2025-06"), "14400");
}

#[test]
fn months_follow_the_zone() {
    let mut case = Case::in_zone("America/New_York", "availability", ">= 99.9%", "", "");
    case.down("2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z");
    let november = case.judge("2025-11");
    assert_eq!(tally(&november).measured.us(), 721 * 3_600_000_000);
    assert_eq!(tally(&november).down_s, ratio("3600"));
    assert_eq!(tally(&case.judge("2025-03")).measured.us(), 743 * 3_600_000_000);
}

#[test]
fn a_leap_second_is_no_second() {
    let mut case = Case::new("availability", ">= 99.9%");
    case.down("2016-12-31T23:59:00Z", "2017-01-01T00:00:00Z");
    assert_eq!(tally(&case.judge("2016-12")).down_s, ratio("60"));
    assert_eq!(tally(&case.judge("2016-12")).measured.us(), 31 * 86_400_000_000);
    assert_eq!(tally(&case.judge("2024-02")).measured.us(), 29 * 86_400_000_000);
}

#[test]
fn exclusions_remove_or_forgive_only_what_overlaps() {
    // A published pair: an hour down and a day excluded out of seven gives 0.694 % or 0.595 % of error.
    for (effect, measured_days, down_s) in
        [("remove", 29, "3600"), ("pause", 29, "3600"), ("count-as-good", 30, "3600")]
    {
        let mut case = with_effect("availability", ">= 99.9%", effect);
        case.down("2025-06-03T10:00:00Z", "2025-06-03T12:00:00Z");
        case.window("planned", "2025-06-03T11:00:00Z", "2025-06-04T11:00:00Z");
        let figure = case.judge("2025-06");
        assert_eq!(tally(&figure).measured.us(), measured_days * 86_400_000_000, "{effect}");
        assert_eq!(tally(&figure).down_s, ratio(down_s), "{effect}");
        let forgiven = figure.forgiven.iter().map(|(_, forgiven)| forgiven.us()).sum::<i64>();
        assert_eq!(forgiven, if effect == "count-as-good" { 3_600_000_000 } else { 0 });
        let without = ratio("2584800").over(&ratio("2592000")).unwrap();
        assert_eq!(figure.without_exclusions.value, Some(without), "{effect}");
    }
}

#[test]
fn overlapping_windows_are_one_and_time_is_conserved() {
    let mut case = Case::with("availability", ">= 99.9%", "", PLANNED);
    case.down("2025-06-03T10:00:00Z", "2025-06-03T14:00:00Z");
    case.window("planned", "2025-06-03T09:00:00Z", "2025-06-03T11:00:00Z");
    case.window("planned", "2025-06-03T10:30:00Z", "2025-06-03T12:00:00Z");
    let figure = case.judge("2025-06");
    let tally = tally(&figure);
    assert_eq!(tally.down_s, ratio("7200"));
    assert_eq!(tally.excluded, [(0, span("2025-06-03T09:00:00Z", "2025-06-03T12:00:00Z").duration())]);
    let parts = tally.measured.us() + tally.closed.us() + tally.excluded[0].1.us();
    assert_eq!(parts, tally.period.duration().us());
}

#[test]
fn everything_excluded_is_no_figure() {
    for measure in ["availability", "downtime", "outage-count", "longest-outage", "mttr", "mtbf"] {
        let goal = if measure == "availability" { ">= 99.9%" } else { "<= 1 hour" };
        let mut case =
            Case::with(measure, if measure == "outage-count" { "<= 1" } else { goal }, "", PLANNED);
        case.down("2025-06-03T10:00:00Z", "2025-06-03T14:00:00Z");
        case.window("planned", "2025-06-01T00:00:00Z", "2025-07-01T00:00:00Z");
        assert_eq!(case.value("2025-06"), "none", "{measure}");
    }
}

#[test]
fn closed_hours_count_for_neither_side() {
    let mut case = with_hours("availability", ">= 99.9%");
    case.down("2025-06-03T07:30:00Z", "2025-06-03T08:30:00Z");
    let figure = case.judge("2025-06");
    assert_eq!(tally(&figure).down_s, ratio("1800"));
    assert_eq!(tally(&figure).measured.us(), 30 * 12 * 3_600_000_000);
    assert_eq!(tally(&figure).closed.us(), 30 * 12 * 3_600_000_000);
}

#[test]
fn the_least_length_is_tested_on_the_whole_outage_before_cuts() {
    let measure = "downtime: { lasting: \">= 5 minutes\" }";
    let mut case = Case::with(measure, "<= 1 hour", "", PLANNED);
    case.down("2025-06-10T10:00:00Z", "2025-06-10T10:04:59Z");
    assert_eq!(case.value("2025-06"), "0");
    // Six minutes of which two are excluded count four.
    case.down("2025-06-11T10:00:00Z", "2025-06-11T10:06:00Z");
    case.window("planned", "2025-06-11T10:00:00Z", "2025-06-11T10:02:00Z");
    assert_eq!(case.value("2025-06"), "240");
    // Three minutes on either side of the edge are six.
    case.down("2025-06-30T23:57:00Z", "2025-07-01T00:03:00Z");
    assert_eq!(case.value("2025-06"), "420");
    assert_eq!(case.value("2025-07"), "180");
    let mut strict = Case::new("downtime: { lasting: \"> 5 minutes\" }", "<= 1 hour");
    strict.down("2025-06-10T10:00:00Z", "2025-06-10T10:05:00Z");
    strict.down("2025-06-11T10:00:00Z", "2025-06-11T11:00:00Z");
    assert_eq!(strict.value("2025-06"), "3600");
}

#[test]
fn any_weight_makes_an_outage_long_and_none_does_not() {
    let mut case =
        Case::new("downtime: { lasting: \">= 5 minutes\", weights: { slow: 50%, fine: 0% } }", "<= 1 hour");
    case.state("slow", "2025-06-10T10:00:00Z", "2025-06-10T10:04:00Z");
    case.down("2025-06-10T10:04:00Z", "2025-06-10T10:06:00Z");
    assert_eq!(case.value("2025-06"), "240");
    case.state("fine", "2025-06-12T10:00:00Z", "2025-06-12T10:04:00Z");
    case.down("2025-06-12T10:04:00Z", "2025-06-12T10:06:00Z");
    assert_eq!(case.value("2025-06"), "240");
}

#[test]
fn whole_minutes_are_taken_of_each_piece() {
    for (granularity, expected) in [("seconds", "239"), ("full minutes", "180"), ("started minutes", "240")] {
        let mut case = Case::new(&format!("downtime: {{ granularity: {granularity} }}"), "<= 1 hour");
        case.down("2025-06-03T10:00:00Z", "2025-06-03T10:03:59Z");
        assert_eq!(case.value("2025-06"), expected, "{granularity}");
    }
    let mut case = Case::new("outage-count: { granularity: full minutes }", "<= 1");
    for minute in 10..30 {
        case.down(&format!("2025-06-03T10:{minute}:00Z"), &format!("2025-06-03T10:{minute}:59Z"));
    }
    assert_eq!(case.value("2025-06"), "0");
}

#[test]
fn three_machines_give_four_answers() {
    let value = |combine: &str| {
        let mut case = Case::new(
            &format!("availability: {{ resources: {{ field: vm, combine: {combine} }} }}"),
            ">= 99.9%",
        );
        for vm in ["a", "b", "c"] {
            case.exists(vm, "2025-01-01T00:00:00Z", "-");
        }
        case.down_of("vm", "a", "2025-06-10T10:00:00Z", "2025-06-10T11:00:00Z");
        case.down_of("vm", "b", "2025-06-10T10:45:00Z", "2025-06-10T11:00:00Z");
        let figure = case.judge("2025-06");
        (tally(&figure).down_s.to_string(), tally(&figure).measured.us() / 3_600_000_000)
    };
    assert_eq!(value("any-down"), ("3600".into(), 720));
    assert_eq!(value("all-down"), ("0".into(), 720));
    assert_eq!(value("at least 2 up"), ("900".into(), 720));
    assert_eq!(value("pooled"), ("4500".into(), 2160));
}

#[test]
fn a_resource_counts_while_it_exists() {
    let mut case = Case::new("availability: { resources: { field: vm, combine: pooled } }", ">= 99.9%");
    case.exists("a", "2025-01-01T00:00:00Z", "-");
    case.exists("b", "2025-06-30T22:00:00Z", "2025-06-30T23:00:00Z");
    case.down_of("vm", "b", "2025-06-30T22:30:00Z", "2025-06-30T23:30:00Z");
    case.down_of("vm", "ghost", "2025-06-10T10:00:00Z", "2025-06-10T11:00:00Z");
    let figure = case.judge("2025-06");
    assert_eq!(tally(&figure).down_s, ratio("1800"));
    assert_eq!(tally(&figure).measured.us(), 721 * 3_600_000_000);
    assert_eq!(figure.findings[0].kind, FindingKind::UnlistedValue);
    assert_eq!(figure.findings[0].item, "ghost");
}

#[test]
fn scopes_and_filters_take_their_own_outages_and_windows() {
    let mut case = Case::with("downtime", "<= 1 hour", "each: region,", PLANNED);
    case.down_of("region", "eu", "2025-06-10T10:00:00Z", "2025-06-10T11:00:00Z");
    case.down_of("region", "us", "2025-06-11T10:00:00Z", "2025-06-11T12:00:00Z");
    case.window_of("region", "us", "planned", "2025-06-10T10:00:00Z", "2025-06-12T00:00:00Z");
    case.only("region", "eu");
    assert_eq!(case.value("2025-06"), "3600");
    case.only("region", "us");
    assert_eq!(case.value("2025-06"), "0");
    case.down("2025-06-20T10:00:00Z", "2025-06-20T12:00:00Z");
    let figure = case.judge("2025-06");
    assert_eq!(figure.findings.len(), 1, "an outage without a region belongs to none and is named");
}

#[test]
fn unknown_time_is_read_as_the_agreement_says() {
    let value = |policy: &str| {
        let mut case = Case::new(&format!("downtime: {{ unknown: {policy} }}"), "<= 1 hour");
        case.down("2025-06-10T09:50:00Z", "2025-06-10T10:00:00Z");
        case.unknown("2025-06-10T10:00:00Z", "2025-06-10T10:30:00Z");
        let figure = case.judge("2025-06");
        assert_eq!(tally(&figure).unknown.duration().us(), 1_800_000_000, "{policy}");
        let measured_s = tally(&figure).measured.us() / 1_000_000 - 30 * 86_400;
        let bounds = figure.figure.bounds.map(|(best, worst)| format!("{best} to {worst}"));
        (figure.figure.value.unwrap().to_string(), bounds, measured_s)
    };
    assert_eq!(value("undecided"), ("600".into(), Some("600 to 2400".into()), 0));
    assert_eq!(value("up"), ("600".into(), None, 0));
    assert_eq!(value("down"), ("2400".into(), None, 0));
    assert_eq!(value("removed"), ("600".into(), None, -1800));
    assert_eq!(value("carry 5 minutes"), ("900".into(), Some("900 to 2400".into()), 0));
    assert_eq!(value("carry 1 hours"), ("2400".into(), None, 0));
}

#[test]
fn a_known_outage_is_not_unknown() {
    let mut case = Case::new("availability: { unknown: removed }", ">= 99.9%");
    case.down("2025-06-10T10:00:00Z", "2025-06-10T11:00:00Z");
    case.unknown("2025-06-10T10:30:00Z", "2025-06-10T11:30:00Z");
    let figure = case.judge("2025-06");
    assert_eq!(tally(&figure).down_s, ratio("3600"));
    assert_eq!(tally(&figure).unknown.as_slice(), [span("2025-06-10T11:00:00Z", "2025-06-10T11:30:00Z")]);
}

#[test]
fn unknown_time_that_does_not_count_decides_nothing() {
    let mut case = with_hours("availability", ">= 99.9%");
    case.unknown("2025-06-10T22:00:00Z", "2025-06-11T04:00:00Z");
    assert_eq!(case.bounds("2025-06"), None);
    assert!(case.judge("2025-06").with_unknown_down.is_none());
    case.unknown("2025-06-10T07:00:00Z", "2025-06-10T09:00:00Z");
    assert_eq!(
        case.bounds("2025-06"),
        Some(("1".into(), (ratio("359").over(&ratio("360")).unwrap()).to_string()))
    );
}

#[test]
fn an_unknown_gap_parts_an_outage_unless_it_is_read_as_down() {
    let bounds = |measure: &str| {
        let mut case = Case::new(measure, "<= 1 hour");
        case.down("2025-06-10T10:00:00Z", "2025-06-10T10:03:00Z");
        case.unknown("2025-06-10T10:03:00Z", "2025-06-10T10:04:00Z");
        case.down("2025-06-10T10:04:00Z", "2025-06-10T10:07:00Z");
        (case.value("2025-06"), case.bounds("2025-06"))
    };
    assert_eq!(
        bounds("downtime: { lasting: \">= 5 minutes\" }"),
        ("0".into(), Some(("0".into(), "420".into())))
    );
    assert_eq!(bounds("downtime: { lasting: \">= 5 minutes\", unknown: down }"), ("420".into(), None));
    assert_eq!(bounds("downtime: { lasting: \">= 5 minutes\", unknown: up }"), ("0".into(), None));
}

#[test]
fn beyond_its_sources_nothing_is_known() {
    let mut case = Case::new("availability", ">= 99.9%");
    case.down("2025-06-29T00:00:00Z", "-");
    case.complete_until("2025-06-30T00:00:00Z");
    let figure = case.judge("2025-06");
    assert_eq!(tally(&figure).down_s, ratio("86400"));
    assert!(tally(&figure).outages[0].lasts);
    let two_days_down = ratio("28").over(&ratio("30")).unwrap();
    assert_eq!(figure.figure.bounds.as_ref().map(|bounds| &bounds.1), Some(&two_days_down));
    case.facts.sources.clear();
    assert_eq!(case.bounds("2025-06").map(|bounds| bounds.1), Some("0".into()), "no source, no knowledge");
}

#[test]
fn what_was_known_then_is_judged() {
    let mut case = Case::new("downtime", "<= 1 hour");
    let open = *case.down("2025-06-10T10:00:00Z", "-");
    let mut ended = open;
    ended.ended = Some(at("2025-06-10T10:30:00Z"));
    ended.recorded = at("2025-06-12T00:00:00Z");
    ended.revision = 1;
    case.facts.outages.insert(0, ended);
    case.down("2025-06-20T10:00:00Z", "2025-06-20T10:10:00Z").recorded = at("2025-08-01T00:00:00Z");
    let then = case.judge_at("2025-06", "2025-06-10T10:20:00Z");
    assert_eq!(then.figure.value, Some(ratio("1200")));
    assert!(tally(&then).outages[0].lasts);
    assert_eq!(tally(&then).period, span("2025-06-01T00:00:00Z", "2025-06-10T10:20:00Z"));
    assert_eq!(case.value("2025-06"), "1800");
    assert_eq!(case.judge_at("2025-06", "2025-08-01T00:00:00Z").figure.value, Some(ratio("2400")));
    let ended_now = case.judge_at("2025-06", "2025-06-12T00:00:00Z");
    assert!(!tally(&ended_now).outages[0].lasts);
}

#[test]
fn contradicting_versions_are_unknown_and_never_picked() {
    let mut case = Case::new("downtime", "<= 1 hour");
    let mut other = *case.down("2025-06-10T10:00:00Z", "2025-06-10T10:30:00Z");
    other.ended = Some(at("2025-06-10T11:00:00Z"));
    case.facts.outages.push(other);
    assert_eq!(case.bounds("2025-06"), Some(("0".into(), "3600".into())));
    assert_eq!(case.judge("2025-06").findings[0].kind, FindingKind::ConflictingFacts);
}

#[test]
fn an_outage_may_begin_with_its_report() {
    let mut case = Case::new("downtime: { begins: reported }", "<= 1 hour");
    case.down("2025-06-10T10:00:00Z", "2025-06-10T11:00:00Z").reported = Some(at("2025-06-10T10:40:00Z"));
    case.down("2025-06-11T10:00:00Z", "2025-06-11T11:00:00Z").reported = Some(at("2025-06-11T12:00:00Z"));
    case.down("2025-06-12T10:00:00Z", "2025-06-12T11:00:00Z").reported = Some(at("2025-06-12T09:00:00Z"));
    case.down("2025-06-13T10:00:00Z", "2025-06-13T11:00:00Z");
    let figure = case.judge("2025-06");
    assert_eq!(figure.figure.value, Some(ratio("4800")));
    assert_eq!(
        figure.findings.iter().map(|finding| finding.kind).collect::<Vec<_>>(),
        [FindingKind::NoStart]
    );
}

#[test]
fn the_budget_is_whole_from_the_first_day() {
    let mut case = Case::with("availability", ">= 99.9%", "", PLANNED);
    case.window("planned", "2025-06-29T00:00:00Z", "2025-06-30T00:00:00Z");
    let early = case.judge_at("2025-06", "2025-06-02T00:00:00Z");
    assert_eq!(tally(&early).allowed_s, Some(ratio("2505.6")));
    assert_eq!(tally(&early).measured.us(), 86_400_000_000);
    let before = case.judge_at("2025-06", "2025-05-02T00:00:00Z");
    assert_eq!(before.figure.value, None);
    assert!(tally(&before).period.is_empty());
    let downtime = Case::new("downtime", "<= 1 hour").judge("2025-06");
    assert_eq!(tally(&downtime).allowed_s, Some(ratio("3600")));
}

#[test]
fn a_downtime_goal_is_missed_when_its_budget_is_passed() {
    let certain = |measure: &str, goal: &str| {
        let mut case = Case::new(measure, goal);
        case.down("2025-06-10T10:00:00Z", "2025-06-10T10:30:00Z");
        case.state("slow", "2025-06-11T10:00:00Z", "2025-06-11T12:00:00Z");
        case.judge("2025-06").certain_at.map(|at| at.to_string())
    };
    let at = |time: &str| Some(format!("2025-06-{time}Z"));
    assert_eq!(certain("downtime", "<= 1 hour"), at("11T10:30:00"));
    assert_eq!(certain("downtime", "<= 2 hours 30 minutes"), None);
    assert_eq!(certain("downtime", "< 2 hours 30 minutes"), at("11T12:00:00"));
    assert_eq!(certain("downtime: { weights: { slow: 50% } }", "<= 1 hour"), at("11T11:00:00"));
    assert_eq!(certain("downtime: { lasting: \">= 1 hour\" }", "<= 10 minutes"), at("11T11:00:00"));
    assert_eq!(certain("downtime: { granularity: full minutes }", "<= 10 minutes"), at("10T10:11:00"));
    assert_eq!(certain("downtime: { granularity: started minutes }", "<= 10 minutes"), at("10T10:10:00"));
}

#[test]
fn an_excuse_leaves_the_figure_and_says_what_would_be() {
    let mut case = with_effect("availability", ">= 99.9%", "excuse");
    assert_eq!(case.plan.exclusions[0].effect, Effect::Excuse);
    case.down("2025-06-10T10:00:00Z", "2025-06-10T12:00:00Z");
    assert_eq!(case.judge("2025-06").excused, None);
    case.window("planned", "2025-06-10T10:00:00Z", "2025-06-10T11:00:00Z");
    assert_eq!(case.judge("2025-06").excused, None, "an hour is still too much");
    case.window("planned", "2025-06-10T11:00:00Z", "2025-06-10T12:00:00Z");
    let excused = case.judge("2025-06");
    assert_eq!(excused.excused, Some(0));
    assert_eq!(tally(&excused).down_s, ratio("7200"));
    assert_eq!(tally(&excused).measured.us(), 30 * 86_400_000_000);
}
