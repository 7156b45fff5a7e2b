//! The part of the error gallery that is about the record of an agreement. Each folder `record-…` holds the record in
//! which a case differs from `record-clean`, by one marked line, what it is about, and what the program says to it.
//!
//! `UPDATE_GALLERY=1` writes the messages anew; the index of the gallery is written by the suite of texts.

use std::fs;
use std::path::{Path, PathBuf};

use crate::desk::{Desk, gallery};

const MARK: &str = "  # <-- fault";
const RECORD: &str = "agreement.record.yaml";

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(gallery()).expect("the gallery is there");
    let is_case = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("record-") && name != "record-clean"
    };
    let mut cases: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the gallery can be listed").path()).filter(is_case).collect();
    cases.sort();
    cases
}

/// What a person sees: what is wrong with the record, or else what had no effect.
fn message(case: &Path) -> String {
    let desk = Desk::new();
    desk.copy_all(&gallery().join("record-clean"));
    desk.copy_all(case);
    let run = desk.say("status agreement.yaml --as-of 2026-12-01T00:00:00Z");
    let without_effect = run.stdout.split("\n\n").filter(|part| part.starts_with("On record"));
    let standing = run.stdout.lines().nth(1).map(|line| format!("{line}\n"));
    let told: Vec<String> = [run.stderr.trim().to_owned()]
        .into_iter()
        .chain(without_effect.map(|part| part.trim_end().to_owned()))
        .filter(|part| !part.is_empty())
        .collect();
    format!("{}\n\n{}exit status {}\n", told.join("\n\n"), standing.unwrap_or_default(), run.status)
}

#[test]
fn the_clean_record_has_its_effect() {
    let desk = Desk::new();
    desk.copy_all(&gallery().join("record-clean"));
    let run = desk.say("status agreement.yaml --as-of 2026-12-01T00:00:00Z");
    assert!(run.quiet().stdout.contains(": closed\n") && !run.stdout.contains("On record"), "{}", run.stdout);
    let verified = desk.say("verify agreement.yaml --complete");
    assert!(verified.quiet().stdout.ends_with("every party agreed to this text\n"), "{}", verified.stdout);
}

#[test]
fn every_fault_of_a_record_gives_its_message() {
    let update = std::env::var_os("UPDATE_GALLERY").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let path = case.join("message.txt");
        let message = message(&case);
        if update {
            fs::write(&path, &message).expect("the message can be written");
        } else if fs::read_to_string(&path).unwrap_or_default() != message {
            wrong.push(format!("{}: the message is now\n{message}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases().len() >= 12);
}

#[test]
fn every_fault_of_a_record_is_one_marked_line() {
    let read = |folder: &Path| fs::read_to_string(folder.join(RECORD)).expect("the record is there");
    let clean = read(&gallery().join("record-clean"));
    for case in cases() {
        let bad = read(&case);
        assert_eq!(clean.lines().count(), bad.lines().count(), "{}", case.display());
        let different: Vec<&str> =
            clean.lines().zip(bad.lines()).filter(|(one, two)| one != two).map(|(_, two)| two).collect();
        assert!(matches!(different[..], [line] if line.ends_with(MARK)), "{}: {different:?}", case.display());
    }
}
