//! The part of the error gallery that is about several texts: each folder holds the one text in which it differs from
//! the clean ones in `levels-clean`, by one marked line, and the message that the check of it gives.
//!
//! `UPDATE_GALLERY=1` writes the messages anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use abide_app::{Checked, check};
use abide_core::check::CATALOGUE;
use abide_core::diagnostic::Severity;
use abide_core::{backing, resolve};
use abide_report::diagnostic::render;

use crate::gallery::{MARK, gallery, one_marked_line, read, updates};

/// The folder of the clean texts.
const CLEAN: &str = "levels-clean";
/// The texts, the one that builds on most first.
const TEXTS: [&str; 4] = ["payroll", "platform-ola", "finance", "corporate"];

/// The folders by code.
pub(crate) fn pages() -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(gallery()).expect("the gallery is there");
    let folders = entries.map(|entry| entry.expect("the gallery can be listed").path());
    folders
        .filter(|path| changed(path).is_some())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), path))
        .filter(|(name, _)| name != CLEAN)
        .collect()
}

/// The first text that a folder holds anew.
fn changed(folder: &Path) -> Option<&'static str> {
    TEXTS.into_iter().find(|text| folder.join(format!("{text}.yaml")).is_file())
}

/// What the check of a folder's text says, the clean ones beside it; files are named as they stand in the folder.
fn checked(folder: &Path) -> (Checked, String) {
    let place = tempfile::tempdir().expect("a folder for the texts");
    for text in TEXTS {
        let file = format!("{text}.yaml");
        let own = Some(folder.join(&file)).filter(|path| path.is_file());
        let from = own.unwrap_or_else(|| gallery().join(CLEAN).join(&file));
        fs::copy(from, place.path().join(&file)).expect("the text can be copied");
    }
    // What stands beneath is looked at from what stands on it.
    let text = match changed(folder) {
        Some("platform-ola") | None => "payroll",
        Some(text) => text,
    };
    let checked = check(&place.path().join(format!("{text}.yaml"))).expect("the text is there");
    let message = render(&checked.source, &checked.diagnostics, false);
    let message = message.replace(&format!("{}/", place.path().display()), "");
    (checked, message)
}

/// Every fault that only several texts can have, with its weight and when it is found.
fn faults() -> BTreeMap<&'static str, (Severity, &'static str)> {
    let own = resolve::FAULTS.iter().chain(backing::FAULTS);
    let rules = CATALOGUE.iter().map(|rule| (rule.code, (rule.severity, rule.about)));
    rules.chain(own.map(|fault| (fault.code, (fault.severity, fault.about)))).collect()
}

#[test]
fn clean_texts_are_silent() {
    let (checked, message) = checked(&gallery().join(CLEAN));
    assert!(checked.diagnostics.is_empty(), "{message}");
    assert_eq!(checked.carried.len(), 2, "both promises of payroll stand on something");
}

#[test]
fn every_fault_between_texts_gives_its_message() {
    let mut wrong = Vec::new();
    for (code, folder) in pages() {
        let (checked, message) = checked(&folder);
        let codes: Vec<&str> = checked.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        if codes.is_empty() || codes.iter().any(|shown| *shown != code) {
            wrong.push(format!("{code}: the codes shown are {codes:?}\n{message}"));
        }
        let severity = faults().get(code.as_str()).map(|(severity, _)| *severity);
        if checked.diagnostics.iter().any(|diagnostic| Some(diagnostic.severity) != severity) {
            wrong.push(format!("{code}: the severity is another"));
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
fn every_fault_between_texts_has_a_page_of_one_marked_line() {
    let own = resolve::FAULTS.iter().chain(backing::FAULTS).map(|fault| fault.code);
    let missing: BTreeSet<&str> = own.filter(|code| !pages().contains_key(*code)).collect();
    assert!(missing.is_empty(), "faults without a page: {missing:?}");
    for (code, folder) in pages() {
        let marked: Vec<&str> = TEXTS
            .into_iter()
            .filter(|text| {
                let file = format!("{text}.yaml");
                let path = folder.join(&file);
                path.is_file() && {
                    let (clean, bad) = (read(&gallery().join(CLEAN).join(&file)), read(&path));
                    let is_marked = bad.contains(MARK);
                    // A text beside the marked one differs at most in the digest of that.
                    assert!(!is_marked || one_marked_line(&clean, &bad).is_ok(), "{code}: {file}");
                    is_marked
                }
            })
            .collect();
        assert_eq!(marked.len(), 1, "{code}: marked are {marked:?}");
    }
}

/// These pages as they stand in the index.
pub(crate) fn index() -> String {
    let mut index = String::from(
        "\n# Faults between texts\n\nEach folder holds the text in which it differs from [the clean texts](levels-clean), by one \
         marked line, and the message that the check of it gives.\n",
    );
    let faults = faults();
    for (code, folder) in pages() {
        let (_, message) = checked(&folder);
        let about = faults.get(code.as_str()).map_or("", |(_, about)| about);
        let text = changed(&folder).unwrap_or_default();
        index += &format!(
            "\n## {code}\n\nFound when {about} ([text]({code}/{text}.yaml)).\n\n```text\n{message}```\n"
        );
    }
    index
}
