use abide_core::fact::{Complete, Stream};

use crate::desk::{Desk, findings, rows, tickets};

const LOG: &str = "\
number,updated,state,mod,opened,priority,group,by
INC1,5/1/2026 08:10,New,0,5/1/2026 08:00,3 - Moderate,?,ann
INC1,5/1/2026 09:00,Awaiting User Info,2,5/1/2026 08:00,1 - Critical,Group 1,bot
INC1,5/1/2026 10:00,Resolved,3,5/1/2026 08:00,1 - Critical,Group 1,ann
INC1,5/1/2026 11:00,Active,4,5/1/2026 08:00,1 - Critical,Group 2,ann
INC2,5/1/2026 08:20,Cancelled,0,5/1/2026 08:20,3 - Moderate,?,ann
";

const DESCRIPTION: &str = r#"
stream: tickets
time: { format: "%d/%m/%Y %H:%M", zone: UTC }
missing: "?"
key: [number, mod]
item: number
occurred: updated
sequence: mod
opened-at: opened
state:
  column: state
  names: { New: new, Active: active, Awaiting User Info: waiting-customer, Resolved: resolved }
  others: ignore
  done: [resolved]
fields:
  priority: { column: priority, names: { 1 - Critical: p1, 3 - Moderate: p3 } }
  group: group
automatic: { column: by, values: [bot] }
"#;

#[test]
fn reads_a_log_of_states_with_its_openings_and_reopenings() {
    let desk = Desk::with(&[("log.csv", LOG)]);
    let facts = desk.read(Stream::Tickets, DESCRIPTION, &["log.csv"]);
    assert_eq!(
        tickets(&facts),
        [
            "INC1 2026-01-05T08:00:00Z opened* priority=p3",
            "INC1 2026-01-05T08:10:00Z new* #0 priority=p3",
            "INC1 2026-01-05T09:00:00Z waiting-customer* #2 automatic group=Group 1 priority=p1",
            "INC1 2026-01-05T10:00:00Z resolved* #3 group=Group 1 priority=p1",
            "INC1 2026-01-05T11:00:00Z active* #4 group=Group 2 priority=p1",
            "INC1 2026-01-05T11:00:00Z reopened #4 group=Group 2 priority=p1",
            "INC2 2026-01-05T08:20:00Z - #0 priority=p3",
            "INC2 2026-01-05T08:20:00Z opened* priority=p3",
        ]
    );
    let last = "2026-01-05T11:00:00Z".parse().unwrap();
    assert_eq!(facts.sources[0].complete, Complete::LastFact(last));
}

#[test]
fn gives_the_same_facts_whatever_the_order_of_rows_and_the_number_of_files() {
    let (header, body) = LOG.split_once('\n').unwrap();
    let lines: Vec<&str> = body.lines().collect();
    let part = |lines: &[&str]| format!("{header}\n{}\n", lines.join("\n"));
    let backwards: Vec<&str> = lines.iter().rev().copied().collect();
    let desk = Desk::with(&[
        ("whole.csv", LOG),
        ("one.csv", &part(&lines[..2])),
        ("two.csv", &part(&lines[2..])),
        ("backwards.csv", &part(&backwards)),
    ]);
    let ids = |files: &[&str]| {
        let facts = desk.read(Stream::Tickets, DESCRIPTION, files);
        let mut ids: Vec<_> = facts.tickets.iter().map(|fact| fact.id).collect();
        ids.sort();
        (tickets(&facts), ids)
    };
    let whole = ids(&["whole.csv"]);
    assert_eq!(whole, ids(&["one.csv", "two.csv"]));
    assert_eq!(whole, ids(&["two.csv", "one.csv"]));
    assert_eq!(whole, ids(&["backwards.csv"]));
    assert_eq!(whole, ids(&["whole.csv", "one.csv"]));
}

#[test]
fn keeps_only_the_attributes_that_are_needed() {
    let desk = Desk::with(&[("log.csv", LOG)]);
    let request = desk.request(Stream::Tickets, DESCRIPTION, &["log.csv"]);
    let facts = desk.read_all(&[request], Some(&["group"])).unwrap();
    assert_eq!(tickets(&facts)[2], "INC1 2026-01-05T09:00:00Z waiting-customer* #2 automatic group=Group 1");
    assert!(facts.names.find("p3").is_none());
}

#[test]
fn reads_a_snapshot_at_the_instants_of_its_columns() {
    let csv = "id,opened,resolved,closed,priority\n\
        7,2026-01-05T08:00:00Z,2026-01-06T08:00:00Z,,p1\n\
        8,2026-01-05T09:00:00Z,,,p2\n";
    let text = "stream: tickets\nrows: snapshot\nitem: id\n\
        events-at: { opened: opened, resolved: resolved, closed: closed }\n";
    let desk = Desk::with(&[("s.csv", csv)]);
    let facts = desk.read(Stream::Tickets, text, &["s.csv"]);
    assert_eq!(
        tickets(&facts),
        [
            "7 2026-01-05T08:00:00Z opened* priority=p1",
            "7 2026-01-06T08:00:00Z resolved* priority=p1",
            "8 2026-01-05T09:00:00Z opened* priority=p2",
        ]
    );
    assert_eq!(rows(&facts.sources[0]), [2, 2, 0, 0, 0, 3]);
}

#[test]
fn reads_names_of_events_and_leaves_the_rest_to_the_description() {
    let csv = "case,what,when\n1,Take in charge ticket,2026-01-05T08:00:00Z\n1,Wait,2026-01-05T09:00:00Z\n\
        1,RESOLVED,2026-01-05T10:00:00Z\n";
    let desk = Desk::with(&[("e.csv", csv)]);
    let read = |event: &str| {
        let text = format!("stream: tickets\nitem: case\noccurred: when\nevent: {event}\nstates: [wait]\n");
        tickets(&desk.read(Stream::Tickets, &text, &["e.csv"]))
    };
    assert_eq!(
        read("what"),
        [
            "1 2026-01-05T08:00:00Z take-in-charge-ticket",
            "1 2026-01-05T09:00:00Z wait*",
            "1 2026-01-05T10:00:00Z resolved*",
        ]
    );
    let names = "names: { Take in charge ticket: assigned }";
    assert_eq!(read(&format!("{{ column: what, {names}, others: keep }}")).len(), 3);
    assert_eq!(
        read(&format!("{{ column: what, {names}, others: ignore }}")),
        ["1 2026-01-05T08:00:00Z assigned"]
    );
    assert_eq!(read(&format!("{{ column: what, {names} }}")), ["1 2026-01-05T08:00:00Z assigned"]);
    assert_eq!(desk.rejected().unwrap().lines().count(), 3);
}

#[test]
fn takes_the_order_of_an_ordered_file_within_one_instant() {
    let csv =
        "case,what,when\n1,a,2026-01-05T08:00:00Z\n1,b,2026-01-05T08:00:00Z\n1,a,2026-01-05T08:00:00Z\n";
    let desk = Desk::with(&[("e.csv", csv)]);
    let text = "stream: tickets\nitem: case\noccurred: when\nevent: what\n";
    let unordered = desk.read(Stream::Tickets, text, &["e.csv"]);
    assert_eq!(rows(&unordered.sources[0]), [3, 2, 0, 1, 0, 2]);
    let ordered = desk.read(Stream::Tickets, &format!("{text}ordered: true\n"), &["e.csv"]);
    assert_eq!(
        tickets(&ordered),
        ["1 2026-01-05T08:00:00Z a #1", "1 2026-01-05T08:00:00Z a #3", "1 2026-01-05T08:00:00Z b #2"]
    );
}

#[test]
fn reads_attributes_without_events_and_filters_rows() {
    let csv = "item,at,event,state,recorded,automatic,Team Name,kind\n\
        1,2026-01-05T08:00:00Z,opened,,,,North,a\n\
        1,2026-01-05T09:00:00Z,,,2026-01-05T09:30:00Z,,South,a\n\
        1,2026-01-05T10:00:00Z,parked,true,,true,South,a\n\
        2,2026-01-05T10:00:00Z,opened,,,,South,b\n\
        3,2026-01-05T10:00:00Z,opened,,,,South,\n";
    let desk = Desk::with(&[("t.csv", csv)]);
    let own = desk.read(Stream::Tickets, "", &["t.csv"]);
    assert_eq!(
        tickets(&own)[..3],
        [
            "1 2026-01-05T08:00:00Z opened* kind=a team-name=North",
            "1 2026-01-05T09:00:00Z - known 2026-01-05T09:30:00Z kind=a team-name=South",
            "1 2026-01-05T10:00:00Z parked* automatic kind=a team-name=South",
        ]
    );
    let text = "stream: tickets\nitem: item\noccurred: at\nevent: event\n";
    let count = |filter: &str| {
        let facts = desk.read(Stream::Tickets, &format!("{text}{filter}\n"), &["t.csv"]);
        (rows(&facts.sources[0])[1], rows(&facts.sources[0])[2])
    };
    assert_eq!(count("where: { kind: [a, c] }"), (3, 2));
    assert_eq!(count("except: { kind: [a, \"\"] }"), (1, 4));
    assert_eq!(count("where: { kind: a }\nexcept: { Team Name: North }"), (2, 3));
}

#[test]
fn refuses_to_choose_between_two_openings() {
    let csv = "n,at,s,o\n1,2026-01-05T08:00:00Z,new,2026-01-05T07:00:00Z\n1,2026-01-05T09:00:00Z,active,2026-01-05T07:30:00Z\n";
    let desk = Desk::with(&[("t.csv", csv)]);
    let text = "stream: tickets\nitem: n\noccurred: at\nstate: s\nopened-at: o\n";
    let facts = desk.read(Stream::Tickets, text, &["t.csv"]);
    assert_eq!(tickets(&facts), ["1 2026-01-05T08:00:00Z new*", "1 2026-01-05T09:00:00Z active*"]);
    assert_eq!(findings(&facts), ["ConflictingFacts 1 (opened at different instants)"]);
}
