use abide_core::fact::{Complete, Stream};

use crate::desk::{Desk, outages, rows, unknown};

#[test]
fn reads_incidents_with_several_services() {
    let json = r#"
{"id": "1", "impact": "major", "components": ["Actions", "API Requests"], "start": "2026-01-05T08:00:00Z", "end": "2026-01-05T09:00:00Z"}
{"id": "2", "impact": "minor", "components": ["Copilot"], "start": "2026-01-05T08:00:00Z", "end": null}
{"id": "3", "impact": "critical", "start": "2026-01-06T08:00:00Z", "end": null}
{"id": "4", "impact": "maintenance", "components": ["Actions"], "start": "2026-01-06T08:00:00Z", "end": null}
"#;
    let desk = Desk::with(&[("i.jsonl", json)]);
    let text = r#"
stream: outages
except: { impact: maintenance }
item: id
service: { column: components, names: { Actions: actions, API Requests: api }, others: ignore }
split: { column: components }
began: start
ended: end
state: impact
fields: {}
"#;
    let facts = desk.read(Stream::Outages, text, &["i.jsonl"]);
    assert_eq!(
        outages(&facts),
        [
            "- 2026-01-06T08:00:00Z - critical",
            "actions 2026-01-05T08:00:00Z 2026-01-05T09:00:00Z major",
            "api 2026-01-05T08:00:00Z 2026-01-05T09:00:00Z major",
        ]
    );
    assert_eq!(rows(&facts.sources[0]), [4, 2, 2, 0, 0, 3]);
    assert_eq!(facts.sources[0].complete, Complete::AsOf);
}

#[test]
fn splits_texts_and_takes_a_constant_service() {
    let csv = "a;b,from,to\n\"x, y ,x\",2026-01-05T08:00:00Z,2026-01-05T08:00:00Z\n";
    let desk = Desk::with(&[("o.csv", csv)]);
    let text = "stream: outages\nbegan: from\nended: to\nsplit: { column: a;b, by: \",\" }\n";
    let split = desk.read(Stream::Outages, text, &["o.csv"]);
    assert_eq!(outages(&split).len(), 2);
    assert_ne!(split.outages[0].id, split.outages[1].id);
    let text = "stream: outages\nbegan: from\nended: to\nservice: { is: portal }\n\
        complete-until: 2026-02-01T00:00:00Z\nfields: { part: a;b }\n";
    let facts = desk.read(Stream::Outages, text, &["o.csv"]);
    assert_eq!(outages(&facts), ["portal 2026-01-05T08:00:00Z 2026-01-05T08:00:00Z - part=x, y ,x"]);
    assert_eq!(facts.sources[0].complete, Complete::Until("2026-02-01T00:00:00Z".parse().unwrap()));
}

#[test]
fn knows_nothing_of_the_time_of_a_rejected_outage() {
    let csv = "service,began,ended,reported\n\
        portal,2026-01-05T08:00:00Z,2026-01-05T09:00:00Z,soon\n\
        portal,2026-01-06T08:00:00Z,later,\n\
        portal,2026-01-07T08:00:00Z,2026-01-06T08:00:00Z,\n\
        portal,yesterday,2026-01-08T08:00:00Z,\n\
        portal,2026-01-09T08:00:00Z,,2026-01-09T08:05:00Z\n";
    let desk = Desk::with(&[("o.csv", csv)]);
    let facts = desk.read(Stream::Outages, "", &["o.csv"]);
    assert_eq!(outages(&facts), ["portal 2026-01-09T08:00:00Z - - reported 2026-01-09T08:05:00Z"]);
    assert_eq!(
        unknown(&facts),
        [
            "outages 2026-01-05T08:00:00Z 2026-01-05T09:00:00Z",
            "outages 2026-01-06T08:00:00Z 2200-01-01T00:00:00Z",
            "outages 2026-01-07T08:00:00Z 2200-01-01T00:00:00Z",
        ]
    );
    assert_eq!(
        desk.counts(&facts),
        [
            "bad-instant began 1 o.csv:5:8",
            "bad-instant ended 1 o.csv:3:29",
            "bad-instant reported 1 o.csv:2:50",
            "reversed-interval ended 1 o.csv:4:29",
        ]
    );
}
