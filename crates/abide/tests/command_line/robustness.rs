//! What damages files in the field, each kind on the same sound log: it is told where it is, the rest is judged as if the
//! damage were not there or nothing is judged, and `--strict` refuses.

use std::io::Write;
use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch, StringArray};
use flate2::Compression;
use flate2::write::GzEncoder;
use parquet::arrow::ArrowWriter;

use crate::desk::{CLEAN, Desk, Run};

/// Tickets of the sound log beside those of the clean case.
const TICKETS: usize = 40;
/// Of these, one in so many is solved too late.
const LATE_EVERY: usize = 8;

/// A ticket of the log: opened at nine in Berlin, solved in one hour, or too late in five.
fn rows_of(number: usize) -> [String; 2] {
    let day = 9 + number % 5;
    let solved = if number.is_multiple_of(LATE_EVERY) { "14:30" } else { "10:00" };
    [
        format!("{},L-{number},{day:02}.03.2026 09:00,Opened,p2,", 1000 + 2 * number),
        format!("{},L-{number},{day:02}.03.2026 {solved},Solved,,", 1001 + 2 * number),
    ]
}

/// The clean case with a longer log, in which something may be damaged.
fn desk(damage: impl Fn(String) -> String) -> Desk {
    let desk = Desk::clean();
    let rows: String = (0..TICKETS).flat_map(rows_of).map(|row| row + "\n").collect();
    let sound = desk.read("tickets.csv") + &rows;
    desk.write("tickets.csv", damage(sound));
    desk
}

fn evaluate(desk: &Desk, words: &str, more: &str) -> Run {
    desk.say(&format!("evaluate {words} --period 2026-03 --format json{more}"))
}

/// How many tickets were within their limit, and how many over.
fn solved(run: &Run) -> (u64, u64) {
    let items = &run.json()["judgement"]["services"][0]["objectives"][0]["figure"]["items"];
    let count = |class: &str| items[class].as_u64().unwrap_or_else(|| panic!("{items}"));
    (count("met"), count("missed"))
}

const SOUND: (u64, u64) = (37, 5);

#[test]
fn the_sound_log_is_judged_in_silence() {
    let run = evaluate(&desk(|log| log), CLEAN, " --strict");
    assert_eq!(solved(run.quiet()), SOUND);
}

/// Damage of some rows: they are told by cause and first place, the rest is judged, `--strict` refuses, and without a
/// word about how many may be rejected so many are too many.
fn rows_are_told(damage: impl Fn(String) -> String, told: &[&str], judged: (u64, u64)) {
    let desk = desk(damage);
    let run = evaluate(&desk, CLEAN, " --max-rejects 30%");
    assert_eq!(run.status, 0, "{run:?}");
    for part in told {
        assert!(run.stderr.contains(part), "{part} in\n{}", run.stderr);
    }
    assert_eq!(solved(&run), judged, "{}", run.stderr);
    assert!(desk.read("tickets.rejects.csv").lines().count() > 1);
    for refusing in [" --strict", ""] {
        let refused = evaluate(&desk, CLEAN, refusing);
        assert_eq!((refused.status, refused.stdout.as_str()), (1, ""), "{refusing}: {refused:?}");
        for part in told {
            assert!(
                refused.stderr.contains(part) || part.starts_with("warning"),
                "{part} in\n{}",
                refused.stderr
            );
        }
    }
}

/// Damage of a file or description as a whole: nothing is judged, strict or not.
fn whole_is_refused(desk: &Desk, words: &str, told: &[&str]) {
    for strict in ["", " --strict", " --max-rejects 100%"] {
        let run = evaluate(desk, words, strict);
        assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{strict}: {run:?}");
        for part in told {
            assert!(run.stderr.contains(part), "{part} in\n{}", run.stderr);
        }
    }
}

#[test]
fn a_typo_in_a_source_description_is_told_at_its_place() {
    for (from, to, told) in [
        ("occurred: time", "ocurred: time", ["tickets.source.yaml:5:1", "did you mean `occurred`?"]),
        ("Solved: resolved", "Solvd: resolved", ["tickets.csv:4:", "`names`"]),
        ("occurred: time", "occurred: tmie", ["tickets.source.yaml:5:11", "did you mean `time`?"]),
        ("zone: Europe/Berlin", "zone: Europe/Berln", ["tickets.source.yaml:3:", "Europe/Berlin"]),
    ] {
        let desk = desk(|log| log);
        desk.write("tickets.source.yaml", desk.read("tickets.source.yaml").replace(from, to));
        if to.starts_with("Solvd") {
            // Half of the rows are rejected.
            let run = evaluate(&desk, CLEAN, "");
            assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{run:?}");
            assert!(told.iter().all(|part| run.stderr.contains(part)), "{}", run.stderr);
        } else {
            whole_is_refused(&desk, CLEAN, &told);
        }
    }
}

#[test]
fn a_missing_column_is_told_with_those_that_there_are() {
    let desk = desk(|log| log.replacen("row,ticket,time,what,priority", "row,ticket,time,what,urgency", 1));
    let told = ["tickets.csv:1:1", "it has no column `priority`; it has: row, ticket, time"];
    whole_is_refused(&desk, CLEAN, &told);
}

#[test]
fn rows_in_another_time_format_are_told() {
    let iso = |log: String| {
        log.replace("1003,L-1,10.03.2026 10:00", "1003,L-1,2026-03-10T10:00:00+01:00")
            .replace("1005,L-2,11.03.2026 10:00", "1005,L-2,03/11/2026 10:00 AM")
    };
    let told = [
        "2 × unreadable date or time in `time`, first at tickets.csv:11:10",
        "help: times are RFC 3339 with their offset",
    ];
    // Two tickets are not solved as far as is known, and run over.
    rows_are_told(iso, &told, (35, 7));
}

#[test]
fn a_local_time_in_a_clock_change_is_never_guessed() {
    let changed = |log: String| {
        log.replace("1002,L-1,10.03.2026 09:00", "1002,L-1,29.03.2026 02:30")
            .replace("1003,L-1,10.03.2026 10:00", "1003,L-1,25.10.2026 02:30")
    };
    let told = [
        "2 × local time that a clock change leaves out or repeats in `time`, first at tickets.csv:10:10",
        "help: the clocks of the zone skip this time or show it twice; let the source write the offset",
    ];
    rows_are_told(changed, &told, (36, 5));
}

#[test]
fn a_truncated_gzip_file_is_not_judged() {
    let desk = desk(|log| log);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(desk.read("tickets.csv").as_bytes()).expect("memory takes it");
    let whole = encoder.finish().expect("memory takes it");
    let words = CLEAN.replace("tickets.csv:", "tickets.csv.gz:");
    desk.write("tickets.csv.gz", &whole);
    assert_eq!(solved(evaluate(&desk, &words, "").quiet()), SOUND);
    for left in [whole.len() - 1, whole.len() - 9, whole.len() / 2, 12] {
        desk.write("tickets.csv.gz", &whole[..left]);
        whole_is_refused(
            &desk,
            &words,
            &["tickets.csv.gz: it breaks off in the middle", "fetch the file again"],
        );
    }
}

/// The log as Parquet.
fn parquet(csv: &str) -> Vec<u8> {
    let mut lines = csv.lines().map(|line| line.splitn(6, ',').collect::<Vec<_>>());
    let header = lines.next().expect("a header");
    let rows: Vec<Vec<&str>> = lines.collect();
    let columns = header.iter().enumerate().map(|(at, name)| {
        let column: StringArray = rows.iter().map(|row| Some(row[at]).filter(|it| !it.is_empty())).collect();
        (*name, Arc::new(column) as ArrayRef)
    });
    let batch = RecordBatch::try_from_iter(columns).expect("columns of one length");
    let mut writer = ArrowWriter::try_new(Vec::new(), batch.schema(), None).expect("memory takes it");
    writer.write(&batch).expect("memory takes it");
    writer.into_inner().expect("memory takes it")
}

#[test]
fn a_truncated_parquet_file_is_not_judged() {
    let desk = desk(|log| log);
    let whole = parquet(&desk.read("tickets.csv"));
    let words = CLEAN.replace("tickets.csv:", "tickets.parquet:");
    desk.write("tickets.parquet", &whole);
    assert_eq!(solved(evaluate(&desk, &words, "").quiet()), SOUND);
    for left in [whole.len() - 1, whole.len() - 200, whole.len() / 2, 10] {
        desk.write("tickets.parquet", &whole[..left]);
        whole_is_refused(
            &desk,
            &words,
            &["tickets.parquet: it breaks off in the middle", "fetch the file again"],
        );
    }
}

/// An export that gets a column in the middle: no later row is read by the old header.
#[test]
fn rows_of_another_number_of_columns_are_told() {
    let grown = |log: String| {
        log.lines()
            .map(|line| {
                let later = ["L-36,", "L-37,", "L-38,", "L-39,"].iter().any(|ticket| line.contains(ticket));
                line.to_owned() + if later { ",phone\n" } else { "\n" }
            })
            .collect()
    };
    let told = ["8 × wrong number of columns, first at tickets.csv:80:1", "help: "];
    rows_are_told(grown, &told, (33, 5));
}

/// One row in ten: each is counted, located and written out, and the others are judged.
#[test]
fn ten_percent_of_bad_rows_are_counted_and_the_rest_is_judged() {
    let bad = |log: String| {
        let damaged = |(at, line): (usize, &str)| match line.contains("Opened") && at % 10 == 7 {
            true => line.replacen(".03.2026", ".13.2026", 1) + "\n",
            false => line.to_owned() + "\n",
        };
        log.lines().enumerate().map(damaged).collect()
    };
    // Tickets without an opening are findings beside the rejected rows.
    let told = ["8 × unreadable date or time in `time`, first at tickets.csv:8:10"];
    rows_are_told(bad, &told, (30, 4));
}

/// A log in many files, some of them compressed, is the same log.
#[test]
fn a_pattern_names_many_files_compressed_or_not() {
    let desk = desk(|log| log);
    let whole = desk.read("tickets.csv");
    let (header, rows) = whole.split_once('\n').expect("a header");
    let rows: Vec<&str> = rows.lines().collect();
    std::fs::create_dir(desk.path("logs")).expect("a folder");
    for (at, part) in rows.chunks(30).enumerate() {
        let text = format!("{header}\n{}\n", part.join("\n"));
        if at == 1 {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(text.as_bytes()).expect("memory takes it");
            desk.write("logs/part-1.csv.gz", encoder.finish().expect("memory takes it"));
        } else {
            desk.write(&format!("logs/part-{at}.csv"), text);
        }
    }
    let words = CLEAN.replace("tickets.csv:", "logs/*.csv*:");
    assert_eq!(solved(evaluate(&desk, &words, " --strict").quiet()), SOUND);
    // The rejected rows of one run are no facts of the next.
    desk.write("logs/part-9.csv", format!("{header}\n9,T-2,31.02.2026 10:00,Replied,,\n"));
    for _ in 0..2 {
        let run = evaluate(&desk, &words, " --max-rejects 5%");
        assert_eq!((run.status, solved(&run)), (0, SOUND), "{run:?}");
        assert!(run.stderr.contains("first at logs/part-9.csv:2:7"), "{}", run.stderr);
    }
    let sources =
        "sources:\n  tickets: { stream: tickets, file: \"logs/*.csv*\", description: tickets.source.yaml }\n";
    desk.write("sources.yaml", sources);
    let words = "agreement.yaml --sources sources.yaml --facts outages=outages.csv --facts windows=windows.csv \
                 --as-of 2026-04-20T00:00:00Z";
    assert_eq!(solved(&evaluate(&desk, words, " --max-rejects 5%")), SOUND);
    let none = evaluate(&desk, &CLEAN.replace("tickets.csv:", "logs/*.parquet:"), "");
    assert_eq!((none.status, none.stdout.as_str()), (1, ""));
    assert!(none.stderr.contains("logs/*.parquet: no file fits this pattern\n  help: "), "{}", none.stderr);
}
