use super::Books;
use crate::agreement::UnknownPolicy;
use crate::plan::MeasurePlan;
use crate::remedy::scene::{availability, breached, judged, number};
use crate::verdict::Outcome;

/// One monthly availability and one credit.
fn credit(fee: &str, goal: &str, pays: &str) -> Books {
    Books::of(&format!(
        "
services: {{ s: {{ name: S, fee: {fee} }} }}
objectives: {{ up: {{ service: s, measure: availability, goal: \"{goal}\", period: month }} }}
remedies: {{ credit: {{ when: {{ missed: up }}, then: {{ credit: {pays} }} }} }}
"
    ))
}

#[test]
fn bands_are_a_ladder() {
    for (value, paid) in [
        ("99.9%", None),
        ("99.89%", Some("400.00")),
        ("99%", Some("400.00")),
        ("98.99%", Some("1000.00")),
        ("94%", Some("4000.00")),
    ] {
        let mut books = credit(
            "4000.00 EUR per month",
            ">= 99.9%",
            "{ pays: { bands: { \"< goal\": 10%, \"< 95%\": 100%, \"< 99%\": 25% } } }",
        );
        let expected: Vec<String> = paid.into_iter().map(|paid| format!("credit 2026-03 {paid}")).collect();
        assert_eq!(books.uptime("2026-03", &[("up", value)]), expected, "{value}");
    }
}

#[test]
fn published_gaps_close_downwards() {
    // Bands of the exoscale and intermedia kind, whose printed rows leave holes.
    for (value, paid) in [("98.995%", "credit 2026-03 50.00"), ("98.99%", "credit 2026-03 50.00")] {
        let mut books = credit(
            "1000.00 EUR per month",
            ">= 99.999%",
            "{ pays: { bands: { \"< 99%\": 5%, \"< 98%\": 10% } } }",
        );
        assert_eq!(books.uptime("2026-03", &[("up", value)]), [paid]);
    }
    let mut books = credit("1000.00 EUR per month", ">= 99.999%", "{ pays: { bands: { \"< 99%\": 5% } } }");
    assert_eq!(books.uptime("2026-03", &[("up", "99.5%")]), [""; 0], "above the highest nothing is owed");
}

#[test]
fn a_miss_without_a_figure_pays_the_tightest_band() {
    let mut books =
        credit("1000.00 EUR per month", ">= 99%", "{ pays: { bands: { \"< goal\": 5%, \"< 90%\": 50% } } }");
    let verdict = judged(&books.plan, "up", "2026-03", Outcome::Missed);
    assert_eq!(books.book("2026-04-11T00:00:00Z", vec![verdict]), ["credit 2026-03 500.00"]);
}

#[test]
fn steps_of_time_begin_after_the_allowed_downtime() {
    // 30 days at 99.5 % allow 3.6 hours; 6 h 10 min are two full hours beyond.
    for (count, paid) in [("whole", "10.00"), ("started", "15.00")] {
        let pays = format!(
            "{{ pays: {{ steps: {{ each: 1 hour, beyond: goal, pays: 5%, count: {count} }} }}, at-most: 30% }}"
        );
        let mut books = credit("100.00 EUR per month", ">= 99.5%", &pays);
        assert_eq!(books.uptime("2026-04", &[("up", "22200 s down")]), [format!("credit 2026-04 {paid}")]);
    }
    let pays = "{ pays: { steps: { each: 1 hour, beyond: goal, pays: 5%, count: whole } }, at-most: 30% }";
    let mut books = credit("100.00 EUR per month", ">= 99.5%", pays);
    assert_eq!(books.uptime("2026-04", &[("up", "90000 s down")]), ["credit 2026-04 30.00, at-most 75"]);
}

#[test]
fn steps_beyond_nothing_count_all_downtime() {
    let pays =
        "{ pays: { steps: { each: 30 minutes, beyond: none, pays: 5%, count: whole } }, at-most: 100% }";
    for (down, paid) in [("1800 s down", "5.00"), ("12600 s down", "35.00"), ("12599 s down", "30.00")] {
        let mut books = credit("100.00 EUR per month", ">= 100%", pays);
        assert_eq!(books.uptime("2026-04", &[("up", down)]), [format!("credit 2026-04 {paid}")]);
    }
}

#[test]
fn steps_of_points() {
    let full = "{ pays: { steps: { each: 1 point, beyond: goal, pays: 5%, count: whole } }, at-most: 25% }";
    for (value, line) in [("98.5%", "credit 2026-04 5.00"), ("94%", "credit 2026-04 25.00")] {
        let mut books = credit("100.00 EUR per month", ">= 99.5%", full);
        assert_eq!(books.uptime("2026-04", &[("up", value)]), [line]);
    }
    let started = "{ pays: { steps: { each: 1%, beyond: goal, pays: 2%, count: started } } }";
    let mut books = credit("100.00 EUR per month", ">= 99.5%", started);
    assert_eq!(books.uptime("2026-04", &[("up", "97%")]), ["credit 2026-04 6.00"]);
    let linear = "{ pays: { steps: { each: 1 point, beyond: 99%, pays: 10.00 EUR, count: linear } } }";
    let mut books = credit("100.00 EUR per month", ">= 99.5%", linear);
    assert_eq!(books.uptime("2026-04", &[("up", "98.25%")]), ["credit 2026-04 7.50"]);
}

#[test]
fn a_multiple_of_the_time_lost() {
    let mut books = Books::of(
        "
services: { s: { name: S, fee: 3750.00 EUR per quarter } }
objectives: { up: { service: s, measure: availability, goal: \">= 99.99%\", period: quarter } }
remedies: { credit: { when: { missed: up }, then: { credit: { over: downtime, pays: 1000% } } } }
",
    );
    let lines = books.uptime("2026-Q2", &[("up", "3600 s down")]);
    // 10 × 3750 × 3600 / 7862400 = 17.170329670…
    assert_eq!(lines, ["credit 2026-Q2 17.17, rounding 3/9100"]);
}

#[test]
fn the_fee_of_the_day_on_which_the_miss_was_certain() {
    let mut books = credit("3000.00 EUR per month", ">= 99%", "{ over: day, pays: 100% }");
    assert_eq!(books.uptime("2026-04", &[("up", "90%")]), ["credit 2026-04 100.00"]);
}

#[test]
fn small_amounts_drop_after_everything_else() {
    let pays = "{ pays: { bands: { \"< goal\": 2% } }, drop-below: 1.00 EUR }";
    for (fee, line) in [("40.00", "credit 2026-03 0.00, drop-below 0.8"), ("50.50", "credit 2026-03 1.01")] {
        let mut books = credit(&format!("{fee} EUR per month"), ">= 99.9%", pays);
        assert_eq!(books.uptime("2026-03", &[("up", "99.5%")]), [line]);
    }
}

#[test]
fn money_is_rounded_once_at_the_end() {
    let mut books = credit("0.10 EUR per month", ">= 99.8%", "{ pays: { bands: { \"< goal\": 2% } } }");
    assert_eq!(books.uptime("2026-03", &[("up", "99.7%")]), ["credit 2026-03 0.00, rounding 0.002"]);
}

#[test]
fn grace_is_listed_with_its_cause() {
    let mut books = Books::of(
        "
term: { starts: 2026-01-01, lasts: 2 years, timezone: UTC, currency: EUR, grace: 59 days }
services: { s: { name: S, fee: 1000.00 EUR per month } }
objectives: { up: { service: s, measure: availability, goal: \">= 99%\", period: month } }
remedies: { credit: { when: { missed: up }, then: { credit: { pays: 5% } } } }
",
    );
    assert_eq!(books.uptime("2026-02", &[("up", "90%")]), ["credit 2026-02 0.00, grace 50"]);
    assert_eq!(
        books.uptime("2026-03", &[("up", "90%")]),
        ["credit 2026-03 50.00"],
        "begins as the grace ends"
    );
}

#[test]
fn of_two_readings_the_smaller_pays_and_the_difference_stays_open() {
    let mut books =
        credit("1000.00 EUR per month", ">= 99%", "{ pays: { bands: { \"< goal\": 5%, \"< 95%\": 20% } } }");
    let mut verdict = availability(&books.plan, "up", "2026-03", "98%");
    verdict.figure.bounds = Some((number("98%"), number("94%")));
    verdict.figure.value = None;
    assert_eq!(books.book("2026-04-11T00:00:00Z", vec![verdict]), ["credit 2026-03 50.00, open 150"]);
    // Where unknown time counts as down, the bounds are only printed.
    let mut books =
        credit("1000.00 EUR per month", ">= 99%", "{ pays: { bands: { \"< goal\": 5%, \"< 95%\": 20% } } }");
    if let MeasurePlan::Outages(outages) = &mut books.plan.objectives[0].measure {
        outages.unknown = UnknownPolicy::Down;
    }
    let mut verdict = availability(&books.plan, "up", "2026-03", "94%");
    verdict.figure.bounds = Some((number("98%"), number("94%")));
    assert_eq!(books.book("2026-04-11T00:00:00Z", vec![verdict]), ["credit 2026-03 200.00"]);
}

#[test]
fn each_late_item_pays_by_how_late_it_was() {
    let text = |each: &str, count: &str| {
        format!(
            "
services: {{ s: {{ name: S, fee: 1000.00 EUR per month }} }}
objectives: {{ reply: {{ service: s, measure: {{ within: {{ clock: response }} }}, limit: 4 hours, goal: \">= 95%\", period: month }} }}
remedies: {{ late: {{ when: {{ breached: reply }}, then: {{ credit: {{ pays: {{ steps: {{ each: {each}, beyond: limit, pays: 1%, count: {count} }} }} }} }} }} }}
"
        )
    };
    let paid = |each: &str, count: &str, elapsed_h: i64| {
        let mut books = Books::of(&text(each, count));
        let items = [("p1-a", "2026-03-10T12:00:00Z", elapsed_h), ("p1-a", "2026-03-11T12:00:00Z", 5)];
        let verdict = breached(&books.plan, &mut books.names, "reply", "2026-03", &items);
        books.book("2026-04-11T00:00:00Z", vec![verdict])
    };
    assert_eq!(paid("2 hours", "started", 7), ["late 2026-03 p1-a 20.00", "late 2026-03 p1-a 10.00"]);
    assert_eq!(paid("2 hours", "whole", 7), ["late 2026-03 p1-a 10.00"]);
    assert_eq!(paid("2 hours", "linear", 7), ["late 2026-03 p1-a 15.00", "late 2026-03 p1-a 5.00"]);
    assert_eq!(paid("1 calendar day", "started", 29), ["late 2026-03 p1-a 20.00", "late 2026-03 p1-a 10.00"]);
    assert_eq!(paid("1 calendar day", "whole", 4 + 24), ["late 2026-03 p1-a 10.00"]);
}
