//! The part of the error gallery that is about facts. Each folder `facts-…` holds the one file in which a case differs
//! from `facts-clean`, by one marked line, what it is about, and what the program says to it.
//!
//! `UPDATE_GALLERY=1` writes the messages anew; the index of the gallery is written by the suite of texts.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use crate::desk::{Desk, Run, gallery};

/// What marks the line that makes the difference.
const MARK: &str = "<-- fault";

/// Outages whose beginning has another name than in Abide's own form.
const BEGUN: &str =
    "{\"service\": \"help\", \"begin\": \"2026-03-04T10:00:00Z\", \"ended\": \"2026-03-04T10:30:00Z\"}\n";

/// Outages of which the second is no JSON: a quote is missing.
const BROKEN: &str = concat!(
    "{\"service\": \"help\", \"began\": \"2026-03-04T10:00:00Z\", \"ended\": \"2026-03-04T10:30:00Z\"}\n",
    "{\"service\": \"help, \"began\": \"2026-03-18T21:00:00Z\", \"ended\": \"2026-03-18T22:00:00Z\"}\n",
);

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(gallery()).expect("the gallery is there");
    let mut cases: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the gallery can be listed").path())
        .filter(|path| path.join("about.txt").is_file() && !is_of_a_record(path))
        .collect();
    cases.sort();
    cases
}

/// Whether a case is about the record of an agreement, which is tested beside this.
fn is_of_a_record(case: &std::path::Path) -> bool {
    case.file_name().is_some_and(|name| name.to_string_lossy().starts_with("record-"))
}

/// The clean files with the faulty one over them, and the broken files that some cases name.
fn run(case: &std::path::Path) -> Run {
    let desk = Desk::clean();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(desk.read("tickets.csv").as_bytes()).expect("memory takes it");
    let whole = encoder.finish().expect("memory takes it");
    desk.write("cut.csv.gz", &whole[..whole.len() - 12]);
    desk.write("outages.parquet", desk.read("outages.csv"));
    desk.write("outages.xlsx", desk.read("outages.csv"));
    desk.write("holidays.ics", "");
    desk.write("begun.jsonl", BEGUN);
    desk.write("broken.jsonl", BROKEN);
    desk.copy_all(case);
    let arguments = desk.read("arguments.txt");
    let words = arguments.lines().map(|line| line.split("  #").next().unwrap_or_default());
    desk.run(words.flat_map(|line| line.split(' ')))
}

/// What a person sees of the fault: all complaints, and what the statement says of the facts.
fn message(run: &Run) -> String {
    let mut message = run.stderr.trim_start().trim_end().to_owned() + "\n";
    let headings = ["Rejected from", "Findings in the facts"];
    let paragraphs: Vec<&str> = run
        .stdout
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| headings.iter().any(|heading| paragraph.starts_with(heading)))
        .collect();
    if !paragraphs.is_empty() {
        message += &format!("\nOn the statement:\n\n{}\n", paragraphs.join("\n\n"));
    }
    let standing = run.stdout.lines().find(|line| line.contains(" kept, "));
    if let Some(standing) = standing {
        message += &format!("\n{standing}\n");
    }
    message.trim_start().to_owned() + &format!("\nexit status {}\n", run.status)
}

#[test]
fn the_clean_case_is_silent() {
    let run = run(&gallery().join("facts-clean"));
    run.quiet();
    assert!(!run.stdout.contains("Findings") && !run.stdout.contains("Rejected"), "{}", run.stdout);
}

#[test]
fn every_fault_of_facts_gives_its_message() {
    let update = std::env::var_os("UPDATE_GALLERY").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let path = case.join("message.txt");
        let message = message(&run(&case));
        if update {
            fs::write(&path, &message).expect("the message can be written");
        } else if fs::read_to_string(&path).unwrap_or_default() != message {
            wrong.push(format!("{}: the message is now\n{message}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases().len() >= 20);
}

#[test]
fn every_fault_of_facts_is_one_marked_line() {
    for case in cases() {
        let entries = fs::read_dir(&case).expect("the case can be listed");
        let files: Vec<PathBuf> = entries
            .map(|entry| entry.expect("the case can be listed").path())
            .filter(|path| !path.ends_with("about.txt") && !path.ends_with("message.txt"))
            .collect();
        let [bad] = files.as_slice() else { panic!("{}: {} files", case.display(), files.len()) };
        let name = bad.file_name().expect("a file has a name");
        let read = |path: PathBuf| {
            let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect::<Vec<_>>()
        };
        let clean = read(gallery().join("facts-clean").join(name));
        let bad_lines = read(bad.clone());
        assert_eq!(clean.len(), bad_lines.len(), "{}", bad.display());
        let different: Vec<&String> =
            clean.iter().zip(&bad_lines).filter(|(one, two)| one != two).map(|(_, two)| two).collect();
        assert!(matches!(different[..], [line] if line.contains(MARK)), "{}: {different:?}", bad.display());
    }
}
