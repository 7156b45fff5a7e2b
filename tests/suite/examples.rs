//! Every example is judged as its README says; the statements stand in `examples/`, in each language.
//!
//! `UPDATE_STATEMENTS=1` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use abide_app::{EvaluateRequest, Evaluated, Judgement, PeriodRequest, evaluate, judge};
use abide_core::value::Ratio;
use abide_report::{Language, Messages, render_text};

use crate::statement_page::without_provenance;

/// Example, period of its README, and an instant at which that had settled.
const EXAMPLES: [(&str, &str, &str); 11] = [
    ("contact-centre", "2026-03", "2026-05-20T00:00:00Z"),
    ("first-agreement", "1405-07", "2026-11-20T00:00:00Z"),
    ("hosting", "2025-07", "2026-08-21T00:00:00Z"),
    ("hosting", "2025-Q3", "2026-08-21T00:00:00Z"),
    ("hosting", "2025-05", "2026-08-21T00:00:00Z"),
    ("three-customers", "2026-10", "2026-11-20T00:00:00Z"),
    ("multi-level", "2026-06", "2026-07-20T00:00:00Z"),
    ("marketing-sales", "2026-03", "2026-04-20T00:00:00Z"),
    ("marketing-sales", "2026-02", "2026-02-16T00:00:00Z"),
    ("incident-desk", "2016-03", "2016-12-01T00:00:00Z"),
    ("incident-desk", "2016-05", "2016-12-01T00:00:00Z"),
];

/// The folder of an example, from the folder in which tests run: statements name files as they were named.
pub(super) fn example(name: &str) -> PathBuf {
    Path::new("../examples").join(name)
}

/// An agreement with the facts that a sources file names.
pub(super) fn evaluated(agreement: &Path, sources: &Path, as_of: &str) -> Evaluated {
    let folder = tempfile::tempdir().expect("a folder for rejected rows");
    let request = EvaluateRequest {
        agreement: agreement.to_owned(),
        facts: Vec::new(),
        complete_until: None,
        sources: Some(sources.to_owned()),
        as_of: as_of.parse().expect("an instant"),
        strict: false,
        max_rejects: Ratio::new(1, 100).expect("one in a hundred"),
        rejects: folder.path().join("rejects.csv"),
    };
    let evaluated = evaluate(&request).unwrap_or_else(|error| panic!("{}: {error}", agreement.display()));
    assert!(evaluated.warnings.is_empty(), "{}: {:?}", agreement.display(), evaluated.warnings);
    evaluated
}

/// The statement of a period.
pub(super) fn judged(evaluated: &Evaluated, period: &str, as_of: &str) -> Judgement {
    let as_of = as_of.parse().expect("an instant");
    judge(evaluated, &PeriodRequest::Named(period.to_owned()), as_of, "suite")
        .unwrap_or_else(|error| panic!("{period}: {error}"))
}

#[test]
fn every_example_comes_out_as_written() {
    let update = std::env::var_os("UPDATE_STATEMENTS").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut wrong = Vec::new();
    for (name, period, as_of) in EXAMPLES {
        let files = example(name);
        let evaluated = evaluated(&files.join("agreement.yaml"), &files.join("sources.yaml"), as_of);
        let statement = judged(&evaluated, period, as_of).statement;
        for language in Language::ALL {
            let text = render_text(&statement, &Messages::new(language), 100, false);
            let text = without_provenance(&text);
            let path = folder.join(format!("{name}.{period}.{}.txt", language.tag()));
            if update {
                fs::create_dir_all(&folder).expect("the folder can be made");
                fs::write(&path, text).expect("the statement can be written");
            } else if fs::read_to_string(&path).unwrap_or_default() != text {
                wrong.push(format!("{} is now\n{text}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Rows by objective, month and priority: met, missed, pending.
type Rows = BTreeMap<(String, String, String), [u64; 3]>;

#[test]
fn the_benchmark_gives_the_rows_of_the_database() {
    let files = example("ticket-bench");
    let as_of = "2026-07-01T00:00:00Z";
    let evaluated = evaluated(&files.join("agreement.yaml"), &files.join("sources.yaml"), as_of);
    let statement = judged(&evaluated, "2026", as_of).statement;
    let mut found = Rows::new();
    for line in statement.services.iter().flat_map(|service| &service.objectives) {
        for row in line.figure.items.iter().flat_map(|items| &items.rows) {
            let key = (line.id.clone(), line.period.clone(), row.values.join(","));
            found.insert(key, [row.met, row.missed, row.open]);
        }
    }
    let expected = fs::read_to_string(files.join("expected.csv")).expect("what the database answered");
    let expected: Rows = expected
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let number = |at: usize| cells[at].parse::<u64>().expect("a number");
            assert_eq!(number(3), number(4) + number(5) + number(6), "{line}");
            let key = (cells[0].to_owned(), cells[1].to_owned(), cells[2].to_owned());
            (key, [number(4), number(5), number(6)])
        })
        .collect();
    assert_eq!(found, expected);
}
