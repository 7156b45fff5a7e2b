use abide_core::fact::Stream;

use crate::desk::{Desk, findings, outages, rows, tickets, unknown};

const KEYED: &str = "stream: tickets\nkey: [id]\nrevision: rev\nitem: item\noccurred: at\nevent: event\n";

#[test]
fn takes_a_repeated_row_once() {
    let csv = "item,at,event\n1,2026-01-05T08:00:00Z,opened\n1,2026-01-05T09:00:00+01:00,opened\n";
    let desk = Desk::with(&[("a.csv", csv), ("b.csv", csv)]);
    let one = |file| desk.request(Stream::Tickets, "", &[file]);
    let facts = desk.read_all(&[one("a.csv"), one("b.csv")], None).unwrap();
    assert_eq!(tickets(&facts), ["1 2026-01-05T08:00:00Z opened*"]);
    assert_eq!(rows(&facts.sources[0]), [2, 1, 0, 1, 0, 1]);
    assert_eq!(rows(&facts.sources[1]), [2, 0, 0, 2, 0, 0]);
}

#[test]
fn keeps_every_revision() {
    let csv = "id,rev,item,at,event\n\
        e1,1,T1,2026-01-05T08:00:00Z,opened\n\
        e1,2,T1,2026-01-05T07:00:00Z,opened\n\
        e1,2,T1,2026-01-05T07:00:00Z,opened\n\
        e2,x,T1,2026-01-05T07:00:00Z,closed\n";
    let desk = Desk::with(&[("a.csv", csv)]);
    let facts = desk.read(Stream::Tickets, KEYED, &["a.csv"]);
    assert_eq!(
        tickets(&facts),
        ["T1 2026-01-05T07:00:00Z opened* revision 2", "T1 2026-01-05T08:00:00Z opened* revision 1"]
    );
    assert_eq!(facts.tickets[0].id, facts.tickets[1].id);
    assert_eq!(desk.counts(&facts), ["bad-number rev 1 a.csv:5:4"]);
}

#[test]
fn keeps_all_sides_of_a_contradiction_out() {
    let csv = "id,rev,item,at,event\n\
        e1,1,T1,2026-01-05T08:00:00Z,opened\n\
        e2,1,T1,2026-01-05T09:00:00Z,closed\n\
        e2,1,T1,2026-01-05T10:00:00Z,closed\n\
        e2,1,T1,2026-01-05T09:00:00Z,closed\n\
        e3,1,T2,2026-01-05T10:00:00Z,opened\n";
    let desk = Desk::with(&[("a.csv", csv)]);
    let facts = desk.read(Stream::Tickets, KEYED, &["a.csv"]);
    assert_eq!(
        tickets(&facts),
        ["T1 2026-01-05T08:00:00Z opened*", "T2 2026-01-05T10:00:00Z opened*"]
            .map(|line| format!("{line} revision 1"))
    );
    assert_eq!(findings(&facts), ["ConflictingFacts T1 (id=e2)"]);
    assert_eq!(rows(&facts.sources[0]), [5, 5, 0, 0, 0, 2]);
}

#[test]
fn knows_nothing_of_the_time_of_contradicting_outages() {
    let csv = "id,service,began,ended\n\
        o1,portal,2026-01-05T08:00:00Z,2026-01-05T09:00:00Z\n\
        o1,portal,2026-01-05T08:00:00Z,2026-01-05T10:00:00Z\n";
    let desk = Desk::with(&[("a.csv", csv)]);
    let facts = desk.read(Stream::Outages, "", &["a.csv"]);
    assert!(outages(&facts).is_empty());
    assert_eq!(findings(&facts), ["ConflictingFacts id=o1 (id=o1)"]);
    assert_eq!(
        unknown(&facts),
        [
            "outages 2026-01-05T08:00:00Z 2026-01-05T09:00:00Z",
            "outages 2026-01-05T08:00:00Z 2026-01-05T10:00:00Z"
        ]
    );
}

#[test]
fn requires_each_part_of_a_key() {
    let csv = "a,b,item,at,event\n1,,T1,2026-01-05T08:00:00Z,opened\n";
    let desk = Desk::with(&[("a.csv", csv)]);
    let text = "stream: tickets\nkey: [a, b]\nitem: item\noccurred: at\nevent: event\n";
    let facts = desk.read(Stream::Tickets, text, &["a.csv"]);
    assert_eq!(desk.counts(&facts), ["missing-value b 1 a.csv:2:3"]);
}
