use std::io::Write;
use std::sync::Arc;

use abide_core::fact::{Complete, Stream};
use arrow::array::{ArrayRef, Int64Array, ListArray, RecordBatch, StringArray, TimestampMillisecondArray};
use arrow::datatypes::Int32Type;
use parquet::arrow::ArrowWriter;

use crate::desk::{Desk, rows, tickets};

const CSV: &str = "item,at,event,sequence,priority\n\
    T1,2026-01-05T08:00:00Z,opened,1,p1\n\
    T1,2026-01-05T08:30:00Z,first reply,2,p1\n\
    T2,2026-01-05T09:00:00Z,opened,1,\n";

const FACTS: [&str; 3] = [
    "T1 2026-01-05T08:00:00Z opened* #1 priority=p1",
    "T1 2026-01-05T08:30:00Z first-reply #2 priority=p1",
    "T2 2026-01-05T09:00:00Z opened* #1",
];

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn parquet(columns: Vec<(&str, ArrayRef)>) -> Vec<u8> {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

fn parquet_tickets(zone: Option<&str>) -> Vec<u8> {
    let at = TimestampMillisecondArray::from(vec![1_767_600_000_000, 1_767_601_800_000, 1_767_603_600_000]);
    let at: ArrayRef = Arc::new(at.with_timezone_opt(zone));
    parquet(vec![
        ("item", Arc::new(StringArray::from(vec!["T1", "T1", "T2"]))),
        ("at", at),
        ("event", Arc::new(StringArray::from(vec!["opened", "first reply", "opened"]))),
        ("sequence", Arc::new(Int64Array::from(vec![1, 2, 1]))),
        ("priority", Arc::new(StringArray::from(vec![Some("p1"), Some("p1"), None]))),
    ])
}

#[test]
fn reads_the_same_facts_from_every_format_and_compression() {
    let desk = Desk::new();
    desk.write("a.csv", CSV.as_bytes());
    desk.write("b.csv", format!("\u{feff}{}", CSV.replace('\n', "\r\n")).as_bytes());
    desk.write("c.tsv", CSV.replace(',', "\t").as_bytes());
    desk.write("d.csv.gz", &gzip(CSV));
    desk.write("e.csv.zst", &zstd::encode_all(CSV.as_bytes(), 1).unwrap());
    // The first bytes say whether a file is compressed, not its name.
    desk.write("f.csv", &gzip(CSV));
    let json = concat!(
        r#"{"item": "T1", "at": "2026-01-05T08:00:00Z", "event": "opened", "sequence": 1, "priority": "p1"}"#,
        "\n\n",
        r#"{"priority": "p1", "event": "first reply", "item": "T1", "at": "2026-01-05T08:30:00Z", "sequence": 2}"#,
        "\n",
        r#"{"item": "T2", "at": "2026-01-05T09:00:00Z", "event": "op\u0065ned", "sequence": 1, "priority": null}"#,
    );
    desk.write("g.jsonl", json.as_bytes());
    desk.write("h.ndjson.gz", &gzip(json));
    desk.write("i.parquet", &parquet_tickets(Some("+00:00")));
    desk.write("j.parquet.zst", &zstd::encode_all(parquet_tickets(Some("UTC")).as_slice(), 1).unwrap());
    for file in [
        "a.csv",
        "b.csv",
        "c.tsv",
        "d.csv.gz",
        "e.csv.zst",
        "f.csv",
        "g.jsonl",
        "h.ndjson.gz",
        "i.parquet",
        "j.parquet.zst",
    ] {
        let facts = desk.read(Stream::Tickets, "", &[file]);
        assert_eq!(tickets(&facts), FACTS, "{file}");
        assert_eq!(rows(&facts.sources[0]), [3, 3, 0, 0, 0, 3], "{file}");
    }
    // The same facts in whatever form have the same ids, so all files together give them once.
    let facts = desk.read(Stream::Tickets, "", &["a.csv", "c.tsv", "g.jsonl", "i.parquet"]);
    assert_eq!(tickets(&facts), FACTS);
    assert_eq!(rows(&facts.sources[0]), [12, 3, 0, 9, 0, 3]);
}

#[test]
fn takes_the_digest_of_the_bytes_on_disk() {
    let desk = Desk::with(&[("a.csv", "item,at,event\n")]);
    let facts = desk.read(Stream::Tickets, "", &["a.csv"]);
    // As `sha256sum` prints it.
    let digest = "24db2294722e22329026300b22876858f0510290bd9b05cceef041dac5efecdf";
    assert_eq!(facts.sources[0].files[0].1, digest);
    assert_eq!(facts.sources[0].complete, Complete::LastFact(abide_time::Instant::MIN));
}

#[test]
fn reads_local_times_of_typed_columns_in_the_described_zone() {
    let desk = Desk::new();
    desk.write("a.parquet", &parquet_tickets(None));
    let text = "stream: tickets\nitem: item\noccurred: at\nevent: event\ntime: { zone: Asia/Tehran }\n";
    let facts = desk.read(Stream::Tickets, text, &["a.parquet"]);
    assert!(tickets(&facts)[0].starts_with("T1 2026-01-05T04:30:00Z opened*"), "{:?}", tickets(&facts));
    let fault = desk.fault(Stream::Tickets, "", &["a.parquet"]);
    assert!(fault.contains("the times in column `at` have no zone"), "{fault}");
}

#[test]
fn reads_dictionaries_numbers_and_lists() {
    let desk = Desk::new();
    let keys: arrow::array::DictionaryArray<Int32Type> = vec!["A", "B"].into_iter().collect();
    let mut list = arrow::array::ListBuilder::new(arrow::array::StringBuilder::new());
    list.append_value([Some("x"), Some("y")]);
    list.append_value([Some("y")]);
    let list: ListArray = list.finish();
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("began", Arc::new(Int64Array::from(vec![1_767_600_000, 1_767_601_800]))),
        ("ended", Arc::new(Int64Array::from(vec![Some(1_767_600_060), None]))),
        ("level", Arc::new(keys)),
        ("parts", Arc::new(list)),
    ];
    desk.write("a.parquet", &parquet(columns));
    let text = "stream: outages\nbegan: began\nended: ended\nstate: level\nsplit: { column: parts }\n\
        time: { format: unix-seconds }\n";
    let facts = desk.read(Stream::Outages, text, &["a.parquet"]);
    assert_eq!(
        crate::desk::outages(&facts),
        [
            "x 2026-01-05T08:00:00Z 2026-01-05T08:01:00Z a",
            "y 2026-01-05T08:00:00Z 2026-01-05T08:01:00Z a",
            "y 2026-01-05T08:30:00Z - b",
        ]
    );
}

#[test]
fn reads_records_longer_than_one_chunk() {
    let desk = Desk::new();
    let long = "x".repeat(3 << 20);
    let text = format!(
        "item,at,event,note\nT1,2026-01-05T08:00:00Z,opened,\"{long}\"\nT2,2026-01-05T08:00:00Z,opened,\n"
    );
    desk.write("a.csv", text.as_bytes());
    let facts = desk.read_all(&[desk.request(Stream::Tickets, "", &["a.csv"])], Some(&[])).unwrap();
    assert_eq!(tickets(&facts), ["T1 2026-01-05T08:00:00Z opened*", "T2 2026-01-05T08:00:00Z opened*"]);
}
