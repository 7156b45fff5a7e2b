use super::scene::{availability, breached, days, history, judged, plan};
use super::{accrued, occasions};
use crate::plan::Plan;
use crate::verdict::{Outcome, Verdict};

fn fee(plan: &Plan, first: &str, end: &str) -> String {
    accrued(plan, 0, days(plan, first, end)).unwrap().amount.to_string()
}

fn fees(term: &str, fee: &str) -> Plan {
    plan(&format!(
        "\nterm: {term}
services: {{ s: {{ name: S, fee: {fee} }} }}
objectives: {{ up: {{ service: s, measure: availability, goal: \">= 99%\", period: month }} }}"
    ))
}

const BERLIN: &str = "{ starts: 2026-01-01, lasts: 2 years, timezone: Europe/Berlin, currency: EUR }";

#[test]
fn a_quarter_has_three_monthly_fees() {
    let plan = fees(BERLIN, "4000.00 EUR per month");
    assert_eq!(fee(&plan, "2026-01-01", "2026-04-01"), "12000");
    assert_eq!(fee(&plan, "2026-03-01", "2026-04-01"), "4000");
}

#[test]
fn a_yearly_fee_accrues_by_the_day_whatever_the_clocks_do() {
    let plan = fees(BERLIN, "36500.00 EUR per year");
    assert_eq!(fee(&plan, "2026-03-01", "2026-04-01"), "3100", "clocks go forward on the 29th");
    assert_eq!(fee(&plan, "2026-10-25", "2026-10-26"), "100", "a day of 25 hours");
    assert_eq!(fee(&plan, "2026-01-01", "2028-01-01"), "73000");
}

#[test]
fn a_month_that_the_term_cuts_short_costs_its_part_of_the_whole() {
    let plan =
        fees("{ starts: 2026-04-16, lasts: 1 year, timezone: UTC, currency: EUR }", "3000.00 EUR per month");
    assert_eq!(fee(&plan, "2026-04-01", "2026-05-01"), "1500");
    assert_eq!(fee(&plan, "2027-04-01", "2027-05-01"), "1500");
    assert_eq!(fee(&plan, "2026-01-01", "2026-02-01"), "0");
}

#[test]
fn months_are_those_of_the_term() {
    let term = "{ starts: 2026-03-21, lasts: 1 year, timezone: Asia/Tehran, dates: persian, currency: EUR }";
    let plan = fees(term, "3100.00 EUR per month");
    assert_eq!(fee(&plan, "2026-03-21", "2026-04-21"), "3100");
    let plan = fees(term, "3100.00 EUR per agreement month");
    assert_eq!(fee(&plan, "2026-03-21", "2026-04-21"), "3100");
}

const TWO: &str = "
services: { s: { name: S, fee: 1000.00 EUR per month } }
objectives:
  up: { service: s, measure: availability, goal: \">= 99%\", period: month }
  reply: { service: s, measure: { within: { clock: response } }, limit: 4 hours, goal: \">= 95%\", period: month }
";

fn with_trigger(trigger: &str) -> Plan {
    plan(&format!("{TWO}remedies: {{ r: {{ when: {trigger}, then: {{ credit: {{ pays: 5% }} }} }} }}"))
}

/// The names of the periods in which the only remedy has a cause.
fn causes(plan: &Plan, verdicts: &[Verdict]) -> Vec<String> {
    let names = plan.names.clone();
    let found = occasions(plan, &plan.remedies[0], &history(&names, verdicts), false, |_| true);
    found.into_iter().map(|occasion| occasion.period.name).collect()
}

fn months(plan: &Plan, id: &str, outcomes: &str) -> Vec<Verdict> {
    let outcome = |letter| match letter {
        'm' => Outcome::Missed,
        '+' => Outcome::Met,
        '?' => Outcome::Undecided,
        'x' => Outcome::Excused,
        'o' => Outcome::Open,
        other => panic!("no outcome {other}"),
    };
    let months = outcomes.chars().enumerate();
    months.map(|(at, letter)| judged(plan, id, &format!("2026-{:02}", at + 1), outcome(letter))).collect()
}

#[test]
fn a_row_is_not_broken_by_what_nobody_decided() {
    let plan = with_trigger("{ in-a-row: { when: { missed: up }, times: 3 } }");
    assert_eq!(causes(&plan, &months(&plan, "up", "mm?xom")), ["2026-06"]);
    assert_eq!(causes(&plan, &months(&plan, "up", "mm+mm")), [""; 0]);
    assert_eq!(causes(&plan, &months(&plan, "up", "mmmm")), ["2026-03", "2026-04"]);
    assert_eq!(causes(&plan, &months(&plan, "up", "mm?")), [""; 0]);
}

#[test]
fn n_of_m_counts_whole_periods_back_from_the_end() {
    let plan = with_trigger("{ repeated: { when: { missed: up }, times: 2, in: 4 months } }");
    assert_eq!(causes(&plan, &months(&plan, "up", "m+++m")), [""; 0], "first and fifth");
    assert_eq!(causes(&plan, &months(&plan, "up", "m++m")), ["2026-04"]);
    assert_eq!(causes(&plan, &months(&plan, "up", "m??m?m")), ["2026-04", "2026-06"]);
}

#[test]
fn items_count_each_from_the_instant_at_which_they_ran_over() {
    let plan = with_trigger("{ repeated: { when: { breached: reply }, times: 3, in: 30 days } }");
    let mut names = plan.names.clone();
    let three = [
        ("p1-a", "2026-01-10T12:00:00Z", 5),
        ("p1-b", "2026-01-20T12:00:00Z", 5),
        ("p1-c", "2026-02-09T12:00:00Z", 5),
    ];
    let mut verdicts = |last: &'static str| {
        let january = breached(&plan, &mut names, "reply", "2026-01", &three[..2]);
        let february = breached(&plan, &mut names, "reply", "2026-02", &[("p1-c", last, 5)]);
        vec![january, february]
    };
    let (in_time, too_late) = (verdicts(three[2].1), verdicts("2026-02-09T12:00:01Z"));
    let causes = |verdicts: &[Verdict]| {
        occasions(&plan, &plan.remedies[0], &history(&names, verdicts), false, |_| true).len()
    };
    assert_eq!(causes(&in_time), 1);
    assert_eq!(causes(&too_late), 0);
}

#[test]
fn a_breach_is_a_cause_of_its_own_where_the_filter_takes_it() {
    let plan = plan(&format!(
        "{TWO}remedies: {{ r: {{ when: {{ breached: reply }}, where: {{ priority: p1, overrun: \"> 1 hours\" }},
    then: {{ credit: {{ pays: 1% }} }} }} }}"
    ));
    let mut names = plan.names.clone();
    let items = [
        ("p1-late", "2026-01-10T12:00:00Z", 6),
        ("p1-just", "2026-01-10T12:00:00Z", 5),
        ("p2-late", "2026-01-10T12:00:00Z", 9),
    ];
    let verdict = breached(&plan, &mut names, "reply", "2026-01", &items);
    let found = occasions(&plan, &plan.remedies[0], &history(&names, &[verdict]), false, |_| true);
    let found: Vec<&str> = found.iter().map(|it| names.text(it.breach.as_ref().unwrap().item)).collect();
    assert_eq!(found, ["p1-late"]);
}

#[test]
fn several_objectives_together() {
    let cases = [
        ("{ missed: [up, reply] }", "m", "m", 2),
        ("{ any-missed: [up, reply] }", "m", "m", 1),
        ("{ any-missed: [up, reply] }", "+", "m", 1),
        ("{ any-missed: [up, reply] }", "+", "?", 0),
        ("{ all-missed: [up, reply] }", "m", "m", 1),
        ("{ all-missed: [up, reply] }", "m", "?", 0),
        ("{ all-met: [up, reply] }", "+", "+", 1),
        ("{ all-met: [up, reply] }", "+", "x", 0),
    ];
    for (trigger, up, reply, expected) in cases {
        let plan = with_trigger(trigger);
        let verdicts = [months(&plan, "up", up), months(&plan, "reply", reply)].concat();
        assert_eq!(causes(&plan, &verdicts).len(), expected, "{trigger} {up} {reply}");
    }
}

#[test]
fn a_figure_can_pay_where_the_promise_was_kept() {
    let plan = with_trigger("{ value: { up: \"<= 99%\" } }");
    assert_eq!(causes(&plan, &[availability(&plan, "up", "2026-01", "99%")]), ["2026-01"]);
    assert_eq!(causes(&plan, &[availability(&plan, "up", "2026-01", "99.1%")]), [""; 0]);
    assert_eq!(causes(&plan, &months(&plan, "up", "m")), ["2026-01"], "a miss without a figure is the worst");
}

#[test]
fn what_blocks_a_remedy_blocks_it_for_its_own_period() {
    let plan = plan(&format!(
        "{TWO}remedies: {{ r: {{ when: {{ missed: up }}, unless: {{ missed: reply }},
    then: {{ credit: {{ pays: 5% }} }} }} }}"
    ));
    let verdicts = [months(&plan, "up", "mm"), months(&plan, "reply", "m+")].concat();
    assert_eq!(causes(&plan, &verdicts), ["2026-02"]);
}

#[test]
fn values_that_must_all_be_met_cause_each_their_own() {
    let text = |each: &str| {
        format!(
            "
services: {{ s: {{ name: S, fee: 1000.00 EUR per month }} }}
objectives: {{ up: {{ service: s, each: {each}, measure: availability, goal: \">= 99%\", period: month }} }}
remedies: {{ r: {{ when: {{ in-a-row: {{ when: {{ missed: up }}, times: 2 }} }}, then: {{ credit: {{ pays: 5% }} }} }} }}
"
        )
    };
    for (each, expected) in [("customer", vec!["acme"]), ("{ of: customer, at-least: 50% }", vec![""])] {
        let plan = plan(&text(each));
        let mut names = plan.names.clone();
        let customer = names.name("customer");
        let mut verdicts = Vec::new();
        for (value, outcomes) in [("acme", "mm"), ("zeta", "m+"), ("", "mm")] {
            for mut verdict in months(&plan, "up", outcomes) {
                if !value.is_empty() {
                    verdict.scope.0.push((customer, names.name(value)));
                }
                verdicts.push(verdict);
            }
        }
        let found = occasions(&plan, &plan.remedies[0], &history(&names, &verdicts), false, |_| true);
        let scope =
            |scope: &crate::verdict::Scope| scope.0.first().map_or("", |&(_, value)| names.text(value));
        assert_eq!(found.iter().map(|it| scope(&it.scope)).collect::<Vec<_>>(), expected, "{each}");
    }
}
