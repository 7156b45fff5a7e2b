//! The cases as data, tried as `cargo xtask cases` tries them.

use std::path::{Path, PathBuf};

use xtask::cases::{CasesReport, Tried, run};

fn tried(files: &[&str], overruled: &str) -> CasesReport {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let files: Vec<PathBuf> = files.iter().map(|file| folder.join(file)).collect();
    run(&files, Some(&folder.join(overruled))).unwrap()
}

/// Tries one file and expects so many passed, so many tried, and so many of shapes that have no conversion yet.
fn all_pass(file: &str, cases: usize, other_shapes: usize) {
    let report = tried(&[file], "overruled.yaml");
    let faults: Vec<String> =
        report.faults().map(|outcome| format!("{}: {:?}", outcome.id, outcome.tried)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!((report.passed() + report.overruled().count(), report.tried()), (cases, cases));
    assert_eq!(report.other_shapes().values().sum::<usize>(), other_shapes);
}

#[test]
fn business_time() {
    all_pass("business_time.json", 130, 0);
}

#[test]
fn ticket_clocks() {
    all_pass("ticket_clocks.json", 33, 0);
}

#[test]
fn uptime() {
    all_pass("uptime.json", 75, 0);
}

#[test]
fn leads() {
    all_pass("leads.json", 31, 0);
}

#[test]
fn calls() {
    all_pass("calls.json", 56, 0);
}

#[test]
fn openslo() {
    all_pass("openslo.json", 19, 0);
}

#[test]
fn remedies() {
    all_pass("remedies.json", 76, 0);
}

/// The runner tells right from wrong: otherwise a conversion that asks nothing would pass everything.
#[test]
fn a_planted_fault_is_found() {
    let report = tried(&["planted.json"], "planted.overruled.yaml");
    let faults: Vec<&str> = report.faults().map(|outcome| outcome.id.as_str()).collect();
    assert_eq!(faults, ["wrong", "lacking"]);
    assert_eq!((report.passed(), report.overruled().count(), report.tried()), (1, 1, 4));
    assert!(report.outcomes.iter().any(|outcome| matches!(outcome.tried, Tried::OtherShape(_))));
    assert!(report.to_string().ends_with("1 of 4, 1 overruled by the design\n"), "{report}");
}

/// Each case that is judged is asked something.
#[test]
fn no_case_passes_for_want_of_a_question() {
    let report = tried(
        &["business_time.json", "ticket_clocks.json", "uptime.json", "leads.json", "calls.json"],
        "overruled.yaml",
    );
    for outcome in &report.outcomes {
        if let Tried::Judged(checks) = &outcome.tried {
            assert!(!checks.is_empty(), "{}", outcome.id);
        }
    }
}
