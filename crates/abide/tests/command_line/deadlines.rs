//! `abide deadlines`: what somebody must do by when, as text, JSON and a calendar file.

use crate::desk::{Desk, gallery};

/// A record until a notice of termination, and facts under an agreement that pays and gives rights.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.copy_all(&gallery().join("record-clean"));
    let record = desk.read("agreement.record.yaml");
    let kept: Vec<&str> =
        record.lines().filter(|line| !line.contains("- terminated") && !line.contains("- closed")).collect();
    desk.write("agreement.record.yaml", kept.join("\n") + "\n");
    desk
}

#[test]
fn the_course_has_deadlines() {
    let desk = desk();
    let run = desk.say("deadlines agreement.yaml --as-of 2026-05-10T00:00:00Z");
    assert_eq!(
        run.quiet().stdout,
        "Deadlines of help-desk, version 1.0.0, from 10 May 2026, 02:00\n  \
         14 May 2026, 24:00: mend what the notice under chronic complains of (agreement.yaml:14)\n  \
         3 June 2026, 24:00: the notice under chronic takes effect (agreement.yaml:14)\n  \
         2 October 2026, 24:00: object to the renewal (agreement.yaml:12)\n  \
         31 December 2026, 24:00: the term ends (agreement.yaml:9)\n"
    );
    let later = desk.say("deadlines agreement.yaml --as-of 2026-11-01T00:00:00Z");
    assert!(
        later.quiet().stdout.ends_with("\n  31 December 2026, 24:00: the term ends (agreement.yaml:9)\n")
    );
    assert_eq!(later.stdout.lines().count(), 2);
    for language in ["fa", "ar", "ru"] {
        let run =
            desk.say(&format!("deadlines agreement.yaml --as-of 2026-05-10T00:00:00Z --lang {language}"));
        assert_eq!(run.quiet().stdout.lines().count(), 5);
    }
}

const PAYING: &str = r#"
abide: 1
id: help-desk
parties: { desk: { role: provider, name: Desk Ltd }, shop: { role: customer, name: Shop Ltd } }
term:
  starts: 2026-01-01
  lasts: 1 year
  timezone: Europe/Berlin
  currency: EUR
  termination: { chronic: { held-by: shop, ground: chronic failure, notice: 30 days } }
services: { help: { name: Help desk, fee: 1000.00 EUR per month } }
objectives:
  uptime: { service: help, measure: availability, goal: ">= 99.9%", period: month }
remedies:
  credit:
    about: Credit for downtime
    when: { missed: uptime }
    then: { credit: { pays: 10% } }
    claim: { within: 30 days, after: period }
  exit: { when: { missed: uptime }, then: { right: { under: chronic, exercise: 60 days } } }
caps: { monthly: { covers: [credit], at-most: 30% per month, of: fees } }
"#;

#[test]
fn what_was_booked_has_deadlines() {
    let desk = Desk::new();
    desk.write("agreement.yaml", PAYING);
    desk.write("outages.csv", "service,began,ended\nhelp,2026-03-04T10:00:00Z,2026-03-04T12:00:00Z\n");
    let words = "deadlines agreement.yaml --facts outages=outages.csv --as-of 2026-04-20T00:00:00Z";
    let run = desk.say(words);
    assert_eq!(
        run.quiet().stdout,
        "Deadlines of help-desk, version 1.0.0, from 20 April 2026, 02:00\n  \
         30 April 2026, 24:00: claim Credit for downtime for March 2026 (agreement.yaml:15)\n  \
         10 May 2026, 24:00: pay Credit for downtime for March 2026 (agreement.yaml:15)\n  \
         9 June 2026, 24:00: use the right chronic that arose in March 2026 (agreement.yaml:20)\n  \
         31 December 2026, 24:00: the term ends (agreement.yaml:7)\n"
    );
    let json = desk.say(&format!("{words} --format json"));
    let json = json.quiet().json();
    assert_eq!(json["deadlines"][0]["at"], "2026-04-30T22:00:00Z");
    assert_eq!(json["deadlines"][0]["period"], "2026-03");
    let file = desk.say(&format!("{words} --format ics --output deadlines.ics"));
    file.quiet();
    let calendar = desk.read("deadlines.ics");
    assert_eq!(calendar.matches("BEGIN:VEVENT\r\n").count(), 4);
    assert!(calendar.contains("\r\nDTSTART;VALUE=DATE:20260430\r\n"), "{calendar}");
    assert!(calendar.contains("\r\nSUMMARY:claim Credit for downtime for March 2026\r\n"), "{calendar}");
    // What is told later of the same deadlines is the same entries.
    let again = desk.say(
        "deadlines agreement.yaml --facts outages=outages.csv --as-of 2026-04-21T00:00:00Z --format ics",
    );
    let uids = |text: &str| {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(uids(&calendar), uids(&again.quiet().stdout));
}

#[test]
fn none_and_faults() {
    let desk = Desk::clean();
    let run = desk.say("deadlines agreement.yaml --as-of 2027-05-10T00:00:00Z");
    assert!(run.quiet().stdout.ends_with("\n  none\n"), "{}", run.stdout);
    assert_eq!(desk.say("deadlines none.yaml").status, 1);
    assert_eq!(desk.say("deadlines agreement.yaml --facts outages=none.csv").status, 1);
    desk.write("agreement.record.yaml", "- resume: { at: x }\n");
    let run = desk.say("deadlines agreement.yaml");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
}
