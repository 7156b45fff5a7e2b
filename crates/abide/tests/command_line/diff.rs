//! `abide diff`: what follows from the newer of two versions.

use crate::desk::Desk;

const OLD: &str = r#"
abide: 1
id: care
parties: { host: { role: provider, name: Host }, shop: { role: customer, name: Shop } }
term:
  starts: 2026-01-01
  lasts: 1 year
  timezone: UTC
  currency: EUR
  renewal: { auto: true, for: 1 year, notice: 90 days }
calendars: { office: { hours: { mon-fri: "09:00-17:00" } } }
services:
  portal: { name: Portal, fee: 4000.00 EUR per month }
  desk: { name: Desk, calendar: office }
objectives:
  uptime: { service: portal, title: Availability, measure: availability, goal: ">= 99.9%", period: month }
  desk-up: { service: desk, measure: availability, goal: ">= 99%", period: month }
  replies:
    service: desk
    measure: { within: { clock: response } }
    limit: 4 hours
    goal: { by: priority, of: { p1: ">= 95%", p2: ">= 90%" } }
    period: month
remedies:
  credit: { when: { missed: uptime }, then: { credit: { pays: { bands: { "< goal": 10%, "< 99%": 25% } } } } }
caps: { monthly: { covers: all, at-most: 30% per month, of: fees } }
"#;

fn versions(changes: &[(&str, &str)]) -> Desk {
    let desk = Desk::new();
    desk.write("old.yaml", OLD);
    let new = changes.iter().fold(OLD.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    desk.write("new.yaml", new);
    desk
}

fn told(desk: &Desk, words: &str) -> String {
    desk.say(&format!("diff old.yaml new.yaml{words}")).quiet().stdout.clone()
}

#[test]
fn a_higher_goal_is_told_as_downtime() {
    let desk = versions(&[(">= 99.9%", ">= 99.95%"), ("id: care", "id: care\nversion: 1.1.0")]);
    let text = told(&desk, "");
    let (follows, clauses) = text.split_once("\n\nChanged clauses\n").expect("both parts");
    assert_eq!(
        follows,
        "care: version 1.0.0 → 1.1.0\n\n\
         What follows\n  \
         Promise Availability\n    \
         allowed downtime in 30 days: 43 minutes 12 seconds → 21 minutes 36 seconds\n  \
         Remedy credit\n    \
         pays where Availability is ≥ 99.9 %, < 99.95 %: nothing → 10 % = 400.00 EUR"
    );
    assert!(clauses.contains("  6.1 Availability (uptime) (changed)\n"), "{clauses}");
    assert!(clauses.contains("is up for at least [-99.9-] {+99.95+} % of the measured time"), "{clauses}");
    assert!(!clauses.contains("digest") && !clauses.contains("6.2"), "{clauses}");
    let json = desk.say("diff old.yaml new.yaml --format json");
    let json = json.quiet().json();
    assert_eq!(json["consequences"][0]["before"]["downtime_s"], "2592");
    assert_eq!(
        json["consequences"][0]["after"],
        serde_json::json!({ "downtime_s": "1296", "of": { "days": 30 } })
    );
    assert_eq!(json["consequences"][1]["after"]["amount"], "400");
    assert_eq!(json["clauses"][0]["name"], "objectives.uptime");
}

#[test]
fn bands_goals_by_field_fees_and_terms() {
    let desk = versions(&[
        ("\"< 99%\": 25%", "\"< 99.5%\": 15%, \"< 95%\": 100%"),
        ("p1: \">= 95%\"", "p1: \">= 97.5%\""),
        (">= 99%", ">= 99.5%"),
        ("4000.00", "4400.00"),
        ("lasts: 1 year", "lasts: 2 years"),
    ]);
    let text = told(&desk, "");
    for line in [
        "The version number is the same in both.",
        "last day of the term: 31 December 2026 → 31 December 2027",
        "an objection to the renewal must come by: 2 October 2026, 24:00 → 2 October 2027, 24:00",
        "costs: 4,000.00 EUR per month → 4,400.00 EUR per month",
        "allowed downtime in 100 opening hours: 1 hour → 30 minutes",
        "Promise replies, p1\n    may fail of 1,000 items: 50 → 25",
        "pays where Availability is < 95 %: 25 % = 1,000.00 EUR → 100 % = 4,400.00 EUR",
        "pays where Availability is ≥ 95 %, < 99 %: 25 % = 1,000.00 EUR → 15 % = 660.00 EUR",
        "pays where Availability is ≥ 99 %, < 99.5 %: 10 % = 400.00 EUR → 15 % = 660.00 EUR",
        "pays where Availability is ≥ 99.5 %, < 99.9 %: 10 % = 400.00 EUR → 10 % = 440.00 EUR",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("p2"), "{text}");
}

#[test]
fn what_comes_and_goes() {
    let credit = "remedies:\n  credit:";
    let desk = versions(&[
        (credit, "remedies:\n  fine:"),
        (
            "{ credit: { pays: { bands: { \"< goal\": 10%, \"< 99%\": 25% } } } }",
            "{ fine: { pays: 500.00 EUR } }",
        ),
        ("  desk-up: {", "  desk-open: {"),
    ]);
    let text = told(&desk, "");
    for line in [
        "Remedy fine\n    pays for Availability: nothing → 500.00 EUR",
        "Remedy credit\n    pays where Availability is < 99 %: 25 % = 1,000.00 EUR → nothing",
        "Promise desk-open\n    allowed downtime in 100 opening hours: nothing → 1 hour",
        "Promise desk-up\n    allowed downtime in 100 opening hours: 1 hour → nothing",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn the_same_and_another_agreement() {
    let desk = versions(&[(": ", ":  ")]);
    assert_eq!(told(&desk, ""), "care: version 1.0.0 → 1.0.0\nThe two versions say the same.\n");
    let desk = versions(&[("id: care", "id: cure")]);
    let run = desk.say("diff old.yaml new.yaml");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("--force"), "{}", run.stderr);
    desk.say("diff old.yaml new.yaml --force").quiet();
    assert_eq!(desk.say("diff old.yaml none.yaml").status, 1);
    desk.write("new.yaml", OLD.replace("goal:", "gaol:"));
    assert_eq!(desk.say("diff old.yaml new.yaml").status, 1);
}

#[test]
fn every_language_tells_it() {
    let desk =
        versions(&[(">= 99.9%", ">= 99.95%"), ("4000.00", "4400.00"), ("lasts: 1 year", "lasts: 2 years")]);
    let texts: std::collections::BTreeSet<String> = ["en", "fa", "ar", "ru"]
        .into_iter()
        .map(|language| told(&desk, &format!(" --lang {language}")))
        .collect();
    assert_eq!(texts.len(), 4);
}
