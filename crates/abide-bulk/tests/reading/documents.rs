//! JSON documents and the lists inside them.

use abide_core::fact::Stream;

use crate::desk::{Desk, records, rows, tickets};

#[test]
fn makes_a_row_of_each_element_of_the_lists_unwound() {
    let json = r#"{
  "total": 2,
  "issues": [
    { "key": "A-1", "fields": { "created": "2026-01-01T08:00:00.000+0000", "priority": { "name": "High" } },
      "changelog": { "histories": [
        { "id": "10", "created": "2026-01-01T09:00:00.000+0000", "items": [
          { "field": "status", "toString": "In Progress" }, { "field": "assignee", "toString": "Ann" } ] },
        { "id": "11", "created": "someday", "items": [ { "field": "status", "toString": "Done" } ] } ] } },
    { "key": "A-2", "fields": { "created": "2026-01-02T08:00:00.000+0000" }, "changelog": { "histories": [] } }
  ]
}"#;
    let desk = Desk::with(&[("issues.json", json)]);
    let text = r#"
stream: tickets
time: { format: "%Y-%m-%dT%H:%M:%S%.f%z" }
unwind: [issues, issues.changelog.histories, issues.changelog.histories.items]
where: { issues.changelog.histories.items.field: [status, ""] }
item: issues.key
opened-at: issues.fields.created
occurred: issues.changelog.histories.created
state: { column: issues.changelog.histories.items.toString, names: { In Progress: in-progress, Done: resolved } }
fields: { priority: issues.fields.priority.name }
optional: [issues.fields.priority.name]
"#;
    let facts = desk.read(Stream::Tickets, text, &["issues.json"]);
    assert_eq!(
        tickets(&facts),
        [
            "A-1 2026-01-01T08:00:00Z opened* priority=High",
            "A-1 2026-01-01T09:00:00Z in-progress* priority=High",
            "A-2 2026-01-02T08:00:00Z opened*",
        ]
    );
    assert_eq!(rows(&facts.sources[0]), [4, 2, 1, 0, 1, 3]);
    let place = "bad-instant issues.changelog.histories.created 1 issues.json:8:34";
    assert_eq!(desk.counts(&facts), [place]);
    let raw = desk.rejected().unwrap();
    assert!(raw.contains(r#"{ ""field"": ""status"", ""toString"": ""Done"" }"#), "{raw}");
}

#[test]
fn reads_places_in_lists_and_lists_at_the_top() {
    let json =
        r#"{"data":{"result":[{"metric":{"job":"api"},"values":[[1767340800,"1"],[1767340860.5,"0.5"]]}]}}"#;
    let desk = Desk::with(&[
        ("range.json", json),
        ("list.json", r#"[{"at": "2026-01-01T00:00:00Z", "n": 1}, {"at": "2026-01-01T00:00:01Z", "n": 2}]"#),
    ]);
    let text = r#"
stream: samples
time: { format: unix-seconds }
unwind: [data.result, data.result.values]
occurred: data.result.values.0
fields: { value: data.result.values.1, job: data.result.metric.job }
"#;
    let facts = desk.read(Stream::Samples, text, &["range.json"]);
    assert_eq!(
        records(&facts),
        [
            "samples - 2026-01-02T08:00:00Z job=api value=1",
            "samples - 2026-01-02T08:01:00.5Z job=api value=0.5",
        ]
    );
    let facts = desk.read(Stream::Samples, "stream: samples\noccurred: at\n", &["list.json"]);
    assert_eq!(records(&facts), ["samples - 2026-01-01T00:00:00Z n=1", "samples - 2026-01-01T00:00:01Z n=2"]);
}

#[test]
fn says_where_a_document_is_broken_and_which_column_it_lacks() {
    let desk =
        Desk::with(&[("broken.json", "[\n{\"at\": }]"), ("other.json", "{\"rows\": [{\"when\": 1}]}")]);
    let text = "stream: samples\nunwind: [rows]\noccurred: rows.at\n";
    assert_eq!(
        desk.fault(Stream::Samples, text, &["broken.json"]),
        "broken.json: it is not of its format: it is no JSON: expected value at line 2 column 8 — check the file, or \
         say its `format` in the source's description"
    );
    let fault = desk.fault(Stream::Samples, text, &["other.json"]);
    assert!(fault.contains("it has no column `rows.at`; it has: rows, rows.when"), "{fault}");
}
