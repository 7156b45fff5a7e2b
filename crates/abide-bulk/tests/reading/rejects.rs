use abide_core::fact::Stream;

use crate::desk::{Desk, rows, tickets};

const DESCRIPTION: &str = r#"
stream: tickets
item: id
occurred: at
sequence: n
event: { column: what, names: { Open: opened } }
fields: { priority: { column: priority, names: { P1: p1 } } }
automatic: auto
"#;

#[test]
fn counts_places_and_writes_every_cause() {
    let csv = "id,at,what,n,priority,auto\n\
        1,2026-01-05T08:00:00Z,Open,1,P1,false\n\
        2,05.01.2026,Open,1,P1,\n\
        3,2026-01-05T08:00:00Z,Opened,1,P1,\n\
        4,2026-01-05T08:00:00Z,Open,one,P1,\n\
        5,2026-01-05T08:00:00Z,Open,1,P9,\n\
        6,2026-01-05T08:00:00Z,Open,1\n\
        ,2026-01-05T08:00:00Z,Open,1,P1,\n\
        8,2026-01-05T08:00:00Z,Open,1,\"P1,\n\
        9,2026-01-05T08:00:00Z,Open,1,P1,maybe\n\
        10,,Open,1,P1,\n\
        11,2026-01-05T08:00:00Z,\"multi\nline\",1,P1,\n\
        12,05.01.2026,Open,1,P1,\n\
        13,2026-01-05T08:00:00Z,Open,1,P1,true\n";
    let desk = Desk::with(&[("t.csv", csv)]);
    let facts = desk.read(Stream::Tickets, DESCRIPTION, &["t.csv"]);
    assert_eq!(
        tickets(&facts),
        [
            "1 2026-01-05T08:00:00Z opened* #1 priority=p1",
            "13 2026-01-05T08:00:00Z opened* #1 automatic priority=p1"
        ]
    );
    assert_eq!(rows(&facts.sources[0]), [13, 2, 0, 0, 11, 2]);
    assert_eq!(
        desk.counts(&facts),
        [
            "wrong-column-count  1 t.csv:7:1",
            "broken-row  1 t.csv:9:1",
            "missing-value at 1 t.csv:11:4",
            "missing-value id 1 t.csv:8:1",
            "bad-instant at 2 t.csv:3:3",
            "bad-number n 1 t.csv:5:29",
            "unknown-event what 2 t.csv:4:24",
            "unknown-value auto 1 t.csv:10:34",
            "unknown-value priority 1 t.csv:6:31",
        ]
    );
    let rejected = desk.rejected().unwrap();
    let lines: Vec<&str> = rejected.lines().collect();
    assert_eq!(lines[0], "file,line,cause,column,value,row");
    assert_eq!(lines[1], "t.csv,3,bad-instant,at,05.01.2026,\"2,05.01.2026,Open,1,P1,\"");
    assert_eq!(lines[7], "t.csv,9,broken-row,,,\"8,2026-01-05T08:00:00Z,Open,1,\"\"P1,\"");
    assert!(rejected.contains("t.csv,12,unknown-event,what,\"multi\nline\","), "{rejected}");
}

#[test]
fn rejects_broken_lines_of_json_and_bytes_that_are_no_text() {
    let desk = Desk::new();
    let json = br#"{"id": "1", "at": "2026-01-05T08:00:00Z", "what": "Open", "n": 1, "priority": "P1", "auto": false}
{"id": "2", "at": "2026-01-05T08:00:00Z", "what": "Open"
["id", "3"]
{"id": "4", "id": "5", "at": "2026-01-05T08:00:00Z", "what": "Open"}
{"id": "6", "at": "2026-01-05T08:00:00Z", "what": ["Open", "Close"]}
{"id": "7", "at": 5, "what": "Open"}
"#;
    desk.write("t.jsonl", json);
    let facts = desk.read(Stream::Tickets, DESCRIPTION, &["t.jsonl"]);
    assert_eq!(rows(&facts.sources[0]), [6, 1, 0, 0, 5, 1]);
    assert_eq!(
        desk.counts(&facts),
        ["broken-row  3 t.jsonl:2:1", "bad-instant at 1 t.jsonl:6:19", "unknown-event what 1 t.jsonl:5:51"]
    );
    desk.write("t.csv", b"item,at,event\n1,2026-01-05T08:00:00Z,caf\xe9\n");
    let facts = desk.read(Stream::Tickets, "", &["t.csv"]);
    assert_eq!(desk.counts(&facts), ["broken-row  1 t.csv:2:1"]);
}

#[test]
fn writes_no_file_where_nothing_was_rejected() {
    let desk = Desk::with(&[("t.csv", "item,at,event\n1,2026-01-05T08:00:00Z,opened\n")]);
    desk.read(Stream::Tickets, "", &["t.csv"]);
    assert_eq!(desk.rejected(), None);
}

#[test]
fn rejects_nothing_that_a_filter_leaves_out() {
    let desk = Desk::with(&[("t.csv", "item,at,event,kind\n1,never,opened,x\n")]);
    let text = "stream: tickets\nitem: item\noccurred: at\nevent: event\nexcept: { kind: x }\n";
    let facts = desk.read(Stream::Tickets, text, &["t.csv"]);
    assert_eq!(rows(&facts.sources[0]), [1, 0, 1, 0, 0, 0]);
}
