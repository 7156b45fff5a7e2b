//! Rows that tell facts only together, and times whose date stands elsewhere.

use abide_core::fact::{Complete, Stream};

use crate::desk::{Desk, outages, records, rows, unknown};

#[test]
fn reads_times_whose_date_stands_in_a_column_of_its_own() {
    let tsv = "id\tdate\tarrived\tentered\tleft\toutcome\n\
        1\t990201\t7:02:47\t0:00:00\t0:00:00\tAGENT\n\
        2\t990201\t23:59:50\t23:59:55\t0:00:05\tHANG\n\
        3\t990231\t7:00:00\t0:00:00\t0:00:00\tHANG\n\
        4\t\t7:00:00\t0:00:00\t0:00:00\tHANG\n";
    let desk = Desk::with(&[("calls.tsv", tsv)]);
    let text = r#"
stream: calls
time: { format: "%y%m%d %H:%M:%S", zone: Asia/Jerusalem, day: date, passes-midnight: true }
missing: ["", "0:00:00"]
item: id
occurred: arrived
spans: { wait: { from: entered, to: left } }
fields: { outcome: { column: outcome, names: { AGENT: answered, HANG: abandoned } } }
"#;
    let facts = desk.read(Stream::Calls, text, &["calls.tsv"]);
    assert_eq!(
        records(&facts),
        [
            "calls 1 1999-02-01T05:02:47Z outcome=answered",
            "calls 2 1999-02-01T21:59:50Z outcome=abandoned wait=10",
        ]
    );
    assert_eq!(rows(&facts.sources[0]), [4, 2, 0, 0, 2, 2]);
    assert_eq!(
        desk.counts(&facts),
        ["missing-value date 1 calls.tsv:5:3", "bad-instant arrived 1 calls.tsv:4:10"]
    );
}

#[test]
fn makes_outages_of_a_log_of_states() {
    let csv = "at,site,status\n\
        2026-01-01T00:00:00Z,Wiki,up\n\
        2026-01-01T01:00:00Z,Wiki,down\n\
        2026-01-01T01:10:00Z,Wiki,down\n\
        2026-01-01T02:00:00Z,Shop,down\n\
        2026-01-01T03:00:00Z,Wiki,up\n\
        2026-01-01T04:00:00Z,Wiki,slow\n\
        2026-01-01T05:00:00Z,Wiki,down\n";
    let desk = Desk::with(&[("checks.csv", csv)]);
    let text = "stream: outages\nrows: changes\noccurred: at\nservice: site\nstate: status\nfields: {}\n";
    let facts = desk.read(Stream::Outages, text, &["checks.csv"]);
    assert_eq!(
        outages(&facts),
        [
            "shop 2026-01-01T02:00:00Z - down",
            "wiki 2026-01-01T01:00:00Z 2026-01-01T03:00:00Z down",
            "wiki 2026-01-01T04:00:00Z 2026-01-01T05:00:00Z slow",
            "wiki 2026-01-01T05:00:00Z - down",
        ]
    );
    // Nothing is known before the first row of a service, and after its last where the source says no more.
    assert_eq!(unknown(&facts).len(), 4);
    assert_eq!(rows(&facts.sources[0]), [7, 7, 0, 0, 0, 4]);
    let last = desk.read(Stream::Outages, &format!("{text}complete-until: last-fact\n"), &["checks.csv"]);
    assert_eq!((unknown(&last), last.sources[0].complete), (unknown(&facts), Complete::AsOf));
    let on = desk.read(Stream::Outages, &format!("{text}complete-until: as-of\n"), &["checks.csv"]);
    assert_eq!(unknown(&on).len(), 2);
}

#[test]
fn items_of_a_service_have_logs_of_their_own() {
    let csv = "at,site,probe,status\n\
        2026-01-01T00:00:00Z,Wiki,a,up\n\
        2026-01-01T00:00:30Z,Wiki,b,up\n\
        2026-01-01T01:00:00Z,Wiki,a,down\n\
        2026-01-01T01:00:30Z,Wiki,b,up\n\
        2026-01-01T02:00:00Z,Wiki,a,up\n";
    let desk = Desk::with(&[("checks.csv", csv)]);
    let text = "stream: outages\nrows: changes\noccurred: at\nservice: site\nitem: probe\nstate: status\nfields: {}\n";
    let facts = desk.read(Stream::Outages, text, &["checks.csv"]);
    assert_eq!(outages(&facts), ["wiki 2026-01-01T01:00:00Z 2026-01-01T02:00:00Z down"]);
    assert_eq!(rows(&facts.sources[0]), [5, 5, 0, 0, 0, 1]);
}

#[test]
fn of_rows_of_one_instant_the_last_holds_only_where_order_tells() {
    let csv = "at,status\n2026-01-01T00:00:00Z,down\n2026-01-01T01:00:00Z,down\n2026-01-01T01:00:00Z,up\n";
    let desk = Desk::with(&[("checks.csv", csv)]);
    let text = "stream: outages\nrows: changes\noccurred: at\nservice: { is: wiki }\nstate: status\n";
    let without = desk.read(Stream::Outages, text, &["checks.csv"]);
    assert_eq!(
        outages(&without),
        ["wiki 2026-01-01T00:00:00Z 2026-01-01T01:00:00Z down", "wiki 2026-01-01T01:00:00Z - down"]
    );
    let ordered = desk.read(Stream::Outages, &format!("{text}ordered: true\n"), &["checks.csv"]);
    assert_eq!(outages(&ordered), ["wiki 2026-01-01T00:00:00Z 2026-01-01T01:00:00Z down"]);
}

#[test]
fn brings_the_events_of_calls_together() {
    let log = "\
        1767340800|1.1|support|NONE|ENTERQUEUE||555|1\n\
        1767340812|1.1|support|SIP/101|CONNECT|12|2.2|4\n\
        1767340800|1.3|support|NONE|ENTERQUEUE||556|2\n\
        1767340833|1.3|support|NONE|ABANDON|1|2|33\n\
        1767340900|1.4|sales|NONE|ENTERQUEUE||557|1\n\
        1767340908|1.4|sales|SIP/102|CONNECT|8|2.3|2\n\
        1767340918|1.4|sales|SIP/102|BLINDTRANSFER|tech|default|8|10|1\n\
        1767340918|1.4|tech|NONE|ENTERQUEUE||557|1\n\
        1767340958|1.4|tech|SIP/103|CONNECT|40|2.4|2\n\
        1767341000|1.4|tech|SIP/103|COMPLETECALLER|40|42|1\n\
        1767341000|1.9|tech|SIP/103|COMPLETECALLER|40|42|1\n\
        1767341001|NONE|NONE|NONE|QUEUESTART|\n\
        1767341002|1.10|tech\n";
    let desk = Desk::with(&[("queue_log", log)]);
    let text = r#"
stream: calls
format: csv
separator: "|"
columns: [time, callid, queuename, agent, event, data1, data2, data3, data4, data5]
optional: [data1, data2, data3, data4, data5]
rows: events
time: { format: unix-seconds }
missing: ["", NONE]
except: { event: QUEUESTART }
item: callid
occurred: time
event:
  column: event
  names: { ENTERQUEUE: entered, CONNECT: answered, ABANDON: abandoned, BLINDTRANSFER: transferred, COMPLETECALLER: ended }
fields: { queue: queuename, agent: agent }
"#;
    let facts = desk.read(Stream::Calls, text, &["queue_log"]);
    assert_eq!(
        records(&facts),
        [
            "calls 1.1 2026-01-02T08:00:00Z agent=SIP/101 queue=support outcome=answered wait=12 transferred=false",
            "calls 1.3 2026-01-02T08:00:00Z queue=support outcome=abandoned wait=33",
            "calls 1.4 2026-01-02T08:01:40Z agent=SIP/102 queue=sales outcome=answered wait=8 talk=10 transferred=true",
            "calls 1.4 2026-01-02T08:01:58Z agent=SIP/103 queue=tech outcome=answered wait=40 talk=42 transferred=false",
        ]
    );
    assert_eq!(rows(&facts.sources[0]), [13, 11, 1, 0, 1, 4]);
    assert_eq!(desk.counts(&facts), ["wrong-column-count  1 queue_log:13:1"]);
    let unentered: Vec<&str> = facts.findings.iter().map(|finding| finding.item.as_str()).collect();
    assert_eq!(unentered, ["1.9"]);
}
