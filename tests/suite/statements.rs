//! Each page of `statements/` shows one decision: an agreement, its facts, the question and the whole statement.
//!
//! `UPDATE_STATEMENTS=1` writes the answers anew; what changed is then seen in the diff.

use std::fs;
use std::path::{Path, PathBuf};

use crate::statement_page::StatementPage;

fn pages() -> Vec<PathBuf> {
    let list = |folder: &Path| {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<PathBuf> =
            entries.map(|entry| entry.expect("the folder can be listed").path()).collect();
        paths.sort();
        paths
    };
    let topics = list(&Path::new(env!("CARGO_MANIFEST_DIR")).join("statements"));
    topics.iter().filter(|topic| topic.is_dir()).flat_map(|topic| list(topic)).collect()
}

#[test]
fn every_page_comes_out_as_written() {
    let update = std::env::var_os("UPDATE_STATEMENTS").is_some();
    let pages = pages();
    let mut wrong = Vec::new();
    for path in &pages {
        let written = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let answered = StatementPage::read(path).answered();
        if written == answered {
            continue;
        }
        if update {
            fs::write(path, answered).expect("the page can be written");
        } else {
            wrong.push(format!("{}\n{}", path.display(), difference(&written, &answered)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(!pages.is_empty());
}

/// The first lines that differ, which is where a person looks.
fn difference(written: &str, answered: &str) -> String {
    let mut pairs = (1..).zip(written.lines().zip(answered.lines()));
    match pairs.find(|(_, (one, two))| one != two) {
        Some((line, (one, two))) => format!("line {line}\n  written:  {one}\n  now:      {two}"),
        None => format!("{} lines became {}", written.lines().count(), answered.lines().count()),
    }
}
