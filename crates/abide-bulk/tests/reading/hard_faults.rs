use std::io::Write;

use abide_core::fact::Stream;

use crate::desk::Desk;

const DESCRIPTION: &str = "stream: tickets\nitem: number\noccurred: updatd_at\nevent: what\n";

#[test]
fn names_the_columns_that_exist_and_points_into_the_description() {
    let desk = Desk::with(&[
        ("t.csv", "number,updated_at,what\n"),
        ("t.jsonl", "{\"number\": 1, \"updated_at\": 2, \"what\": 3}\n"),
    ]);
    for file in ["t.csv", "t.jsonl"] {
        assert_eq!(
            desk.fault(Stream::Tickets, DESCRIPTION, &[file]),
            format!(
                "3:11 missing-column {file}:1:1: it has no column `updatd_at`; it has: number, updated_at, what \
                 — did you mean `updated_at`?"
            )
        );
    }
    let own = desk.fault(Stream::Tickets, "", &["t.csv"]);
    assert!(own.starts_with("t.csv:1:1: it has no column `item`"), "{own}");
    let later = Desk::with(&[
        ("t.csv", "\n\nnumber,when\n"),
        ("t.jsonl", "\nbroken\n{\"number\": 1, \"when\": 2}\n"),
    ]);
    for file in ["t.csv", "t.jsonl"] {
        let own = later.fault(Stream::Tickets, "", &[file]);
        assert!(own.starts_with(&format!("{file}:3:1: it has no column `item`")), "{own}");
        assert!(own.contains("in the source's description"), "{own}");
    }
}

#[test]
fn refuses_files_that_are_missing_cut_or_of_another_format() {
    let desk = Desk::new();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let text = "item,at,event\n".to_owned() + &"1,2026-01-05T08:00:00Z,opened\n".repeat(999);
    encoder.write_all(text.as_bytes()).unwrap();
    let gzip = encoder.finish().unwrap();
    let zstd = zstd::encode_all(text.as_bytes(), 1).unwrap();
    desk.write("cut.csv.gz", &gzip[..gzip.len() - 20]);
    desk.write("cut.csv.zst", &zstd[..zstd.len() - 5]);
    desk.write("cut.parquet", b"PAR1 and nothing that follows");
    desk.write("other.parquet", b"item,at,event");
    desk.write("empty.parquet", b"");
    desk.write("empty.csv", b"");
    desk.write("quote.csv", b"\"item,at\n");
    desk.write("data.xlsx", b"PK");
    let mut damaged = gzip.clone();
    // The sum over the contents stands near the end.
    let sum = damaged.len() - 6;
    damaged[sum] ^= 0x55;
    desk.write("damaged.csv.gz", &damaged);
    let cases = [
        ("none.csv", "there is no such file"),
        ("none", "there is no such file"),
        ("cut.csv.gz", "it breaks off in the middle"),
        ("cut.csv.zst", "it breaks off in the middle"),
        ("cut.parquet", "it breaks off in the middle"),
        ("other.parquet", "it is not of its format"),
        ("empty.parquet", "it breaks off in the middle"),
        ("empty.csv", "it is not of its format: it is empty"),
        ("quote.csv", "it is not of its format: its header has a broken quote"),
        ("damaged.csv.gz", "it is not of its format"),
        ("data.xlsx", "its name does not say its format"),
    ];
    for (file, message) in cases {
        let fault = desk.fault(Stream::Tickets, "", &[file]);
        assert!(fault.starts_with(&format!("{file}: {message}")), "{fault}");
        assert!(fault.split(" — ").nth(1).is_some_and(|hint| !hint.is_empty()), "{fault}");
    }
}

#[test]
fn refuses_a_description_of_another_stream_and_a_column_that_stands_twice() {
    let desk = Desk::with(&[("t.csv", "number,updatd_at,what,number\n")]);
    let fault = desk.fault(Stream::Outages, DESCRIPTION, &["t.csv"]);
    assert!(fault.starts_with("1:9 other-stream the description of `source` is one of tickets"), "{fault}");
    let fault = desk.fault(Stream::Tickets, DESCRIPTION, &["t.csv"]);
    assert!(fault.starts_with("t.csv:1:1: the column `number` stands twice"), "{fault}");
}

#[test]
fn reads_a_file_without_a_telling_name_by_the_described_format() {
    let desk = Desk::with(&[("export.txt", "number,updatd_at,what\n1,2026-01-05T08:00:00Z,opened\n")]);
    let facts = desk.read(Stream::Tickets, &format!("{DESCRIPTION}format: csv\n"), &["export.txt"]);
    assert_eq!(facts.tickets.len(), 1);
}
