//! The error gallery: each folder of `errors/` is one fault of an agreement and the message it gives.
//!
//! `UPDATE_GALLERY=1` writes the messages and the index anew; what changed is then seen in the diff.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use abide_core::agreement::Agreement;
use abide_core::check::{CATALOGUE, check};
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::text::Source;
use abide_report::diagnostic::render;

/// What marks the line that makes the difference.
pub(crate) const MARK: &str = "# <-- fault";
/// What the first line of a bad agreement says before the path of its clean one.
const BASE: &str = "# One line differs from ../";

pub(crate) fn gallery() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("errors")
}

pub(crate) fn updates() -> bool {
    std::env::var_os("UPDATE_GALLERY").is_some()
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The folders of agreements by code; those of data files are the affair of another test.
fn pages() -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(gallery()).expect("the gallery is there");
    let folders = entries.map(|entry| entry.expect("the gallery can be listed").path());
    folders
        .filter(|path| path.join("bad.yaml").is_file())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), path))
        .collect()
}

/// The folders of faulty facts; the tests of the command line see to their messages.
fn facts_cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(gallery()).expect("the gallery is there");
    let folders = entries.map(|entry| entry.expect("the gallery can be listed").path());
    let mut cases: Vec<PathBuf> = folders.filter(|path| path.join("about.txt").is_file()).collect();
    cases.sort();
    cases
}

fn judged(name: &str, text: String) -> (Source, Vec<Diagnostic>) {
    let source = Source::new(name, text);
    let mut diagnostics = Diagnostics::default();
    if let Some(agreement) = Agreement::from_text(&source, &mut diagnostics) {
        check(&agreement, &mut diagnostics);
    }
    (source, diagnostics.sorted())
}

fn message(text: String) -> (Vec<&'static str>, String) {
    let (source, diagnostics) = judged("bad.yaml", text);
    let codes = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    (codes, render(&source, &diagnostics, false))
}

#[test]
fn clean_agreements_are_silent() {
    let clean = fs::read_dir(gallery().join("clean")).expect("the clean agreements are there");
    let mut count = 0;
    for entry in clean {
        let path = entry.expect("the clean agreements can be listed").path();
        let (source, diagnostics) = judged("clean.yaml", read(&path));
        assert!(diagnostics.is_empty(), "{}\n{}", path.display(), render(&source, &diagnostics, false));
        count += 1;
    }
    assert!(count > 0);
}

/// A half-written agreement is what an editor checks most of the time: whatever is missing, there is an answer.
#[test]
fn any_line_may_be_missing_or_cut() {
    let clean = fs::read_dir(gallery().join("clean")).expect("the clean agreements are there");
    for entry in clean {
        let text = read(&entry.expect("the clean agreements can be listed").path());
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let half: String = line.chars().take(line.chars().count() / 2).collect();
            let (before, after) = (&lines[..at], &lines[at + 1..]);
            for texts in
                [[before, after].concat(), [before, &[half.as_str()], after].concat(), before.to_vec()]
            {
                let (source, diagnostics) = judged("half.yaml", texts.join("\n"));
                let message = render(&source, &diagnostics, false);
                assert_eq!(message.matches("half.yaml:").count() == 0, diagnostics.is_empty(), "{message}");
            }
        }
    }
}

#[test]
fn every_fault_gives_its_message() {
    let mut wrong = Vec::new();
    for (code, folder) in pages() {
        let (codes, message) = message(read(&folder.join("bad.yaml")));
        if codes.iter().any(|shown| *shown != code) || codes.is_empty() {
            wrong.push(format!("{code}: the codes shown are {codes:?}"));
        }
        let path = folder.join("message.txt");
        if updates() {
            fs::write(&path, &message).expect("the message can be written");
        } else if fs::read_to_string(&path).unwrap_or_default() != message {
            wrong.push(format!("{code}: the message is now\n{message}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fault_is_one_marked_line() {
    let mut wrong = Vec::new();
    for (code, folder) in pages() {
        let bad = read(&folder.join("bad.yaml"));
        let first = bad.lines().next().unwrap_or_default();
        let Some(base) = first.strip_prefix(BASE).and_then(|rest| rest.split(',').next()) else {
            wrong.push(format!("{code}: the first line does not name the clean agreement"));
            continue;
        };
        let clean = read(&gallery().join(base));
        if let Err(fault) = one_marked_line(&clean, &bad) {
            wrong.push(format!("{code}: {fault}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Below their first lines, the bad text has exactly one line that is marked, in place of at most one other.
pub(crate) fn one_marked_line(clean: &str, bad: &str) -> Result<(), String> {
    let (clean, bad): (Vec<&str>, Vec<&str>) =
        (clean.lines().skip(1).collect(), bad.lines().skip(1).collect());
    let same_before = clean.iter().zip(&bad).take_while(|(one, two)| one == two).count();
    let rest = clean.len().min(bad.len()) - same_before;
    let backwards = clean.iter().rev().zip(bad.iter().rev());
    let same_after = backwards.take(rest).take_while(|(one, two)| one == two).count();
    let (gone, come) = (clean.len() - same_before - same_after, &bad[same_before..bad.len() - same_after]);
    match come {
        [line] if gone <= 1 && line.contains(MARK) => Ok(()),
        [_] if gone <= 1 => Err(format!("line {} is not marked", same_before + 2)),
        _ => Err(format!("{gone} lines became {}", come.len())),
    }
}

#[test]
fn every_rule_has_a_page() {
    let codes: BTreeSet<&str> = CATALOGUE.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), CATALOGUE.len(), "two rules have one code");
    let (pages, of_several) = (pages(), crate::levels_gallery::pages());
    let has_page = |code: &str| pages.contains_key(code) || of_several.contains_key(code);
    let missing: Vec<&&str> = codes.iter().filter(|code| !has_page(code)).collect();
    assert!(missing.is_empty(), "rules without a page: {missing:?}");
    assert!(pages.len() >= 40, "{} pages", pages.len());
}

#[test]
fn the_severity_of_a_rule_is_the_one_of_its_findings() {
    for (code, folder) in pages() {
        let Some(rule) = CATALOGUE.iter().find(|rule| rule.code == code) else { continue };
        let (_, diagnostics) = judged("bad.yaml", read(&folder.join("bad.yaml")));
        assert!(diagnostics.iter().all(|diagnostic| diagnostic.severity == rule.severity), "{code}");
    }
}

#[test]
fn the_index_lists_every_message() {
    let mut index = String::from(
        "# Error gallery\n\nEach folder holds an agreement with one fault, `bad.yaml`, and the message it gives, `message.txt`. \
         The line that makes the difference from the clean agreement is marked. This page is written by \
         `UPDATE_GALLERY=1 cargo test -p abide-suite`.\n",
    );
    for (code, folder) in pages() {
        let (_, message) = message(read(&folder.join("bad.yaml")));
        let about = CATALOGUE.iter().find(|rule| rule.code == code).map(|rule| rule.about);
        let about = about.unwrap_or("the text does not follow the grammar");
        index += &format!(
            "\n## {code}\n\nFound when {about} ([agreement]({code}/bad.yaml)).\n\n```text\n{message}```\n"
        );
    }
    index += &crate::levels_gallery::index();
    index += "\n# Faults of facts\n\nEach folder `facts-…` holds the one file in which it differs from \
         [the clean case](facts-clean), by one marked line, and what the program says to it, written by \
         `UPDATE_GALLERY=1 cargo test -p abide`. The call is that of [arguments.txt](facts-clean/arguments.txt): rows may be \
         rejected up to one half.\n";
    for folder in facts_cases() {
        let name = folder.file_name().expect("a name").to_string_lossy();
        let (about, message) = (read(&folder.join("about.txt")), read(&folder.join("message.txt")));
        index += &format!(
            "\n## {name}\n\nFound when {} ([file]({name})).\n\n```text\n{message}```\n",
            about.trim()
        );
    }
    let path = gallery().join("README.md");
    if updates() {
        fs::write(&path, &index).expect("the index can be written");
    }
    assert!(read(&path) == index, "README.md of the gallery is old: run with UPDATE_GALLERY=1");
}
