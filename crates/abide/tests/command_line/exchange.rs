//! What comes in and goes out in the formats of others. Each folder under `tests/exchange` holds files, the lines that are
//! typed, and what the program says to them. `UPDATE_EXCHANGE=1` writes the answers anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use abide_core::agreement::Agreement;
use abide_core::diagnostic::Diagnostics;
use abide_core::text::Source;

use crate::desk::{Desk, repository};

fn cases() -> Vec<PathBuf> {
    let folder = repository().join("crates/abide/tests/exchange");
    let entries = fs::read_dir(folder).expect("the cases are there");
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.expect("they can be listed").path()).collect();
    cases.sort();
    cases
}

/// What a person sees: each line that is typed, what comes back, and the files that were written.
fn answer(case: &Path) -> String {
    let desk = Desk::new();
    desk.copy_all(case);
    let mut answer = String::new();
    for line in desk.read("arguments.txt").lines() {
        let run = desk.say(line);
        // The versions of the program and of its time zones are no part of an answer.
        let stdout = run.stdout.split_inclusive('\n').filter(|line| !line.contains("· time zones "));
        answer += &format!("$ abide {line}\n{}{}", run.stderr, stdout.collect::<String>());
        if let Some((_, output)) = line.split_once("--output ") {
            let output = output.split(' ').next().unwrap_or_default();
            if desk.path(output).is_file() {
                answer += &format!("--- {output}\n{}", desk.read(output));
            }
        }
        answer += &format!("--- status {}\n", run.status);
    }
    answer
}

#[test]
fn every_answer_is_as_written() {
    let update = std::env::var_os("UPDATE_EXCHANGE").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let (path, answer) = (case.join("answer.txt"), answer(&case));
        if update {
            fs::write(&path, &answer).expect("the answer can be written");
        } else if fs::read_to_string(&path).unwrap_or_default() != answer {
            wrong.push(format!("{}: the answer is now\n{answer}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The objectives of a text without their places, by id.
fn objectives(text: &str) -> Vec<(String, String)> {
    let source = Source::new("agreement", text);
    let mut faults = Diagnostics::default();
    let agreement = Agreement::from_text(&source, &mut faults).expect("it is an agreement");
    let plain = |text: String| {
        let mut parts = text.split("span: Span {");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + part.split_once('}').map_or(part, |(_, rest)| rest))
    };
    let objective = |id: &str, terms: &abide_core::agreement::Objective| {
        let measured =
            (&terms.measure, &terms.limit, &terms.r#where, &terms.except, &terms.by, &terms.at_least);
        let asked = (
            &terms.goal,
            &terms.period,
            &terms.warn,
            &terms.floor,
            &terms.no_data,
            terms.service.value.as_str(),
        );
        (id.to_owned(), plain(format!("{measured:?} {asked:?}")))
    };
    agreement.objectives.iter().map(|(id, terms)| objective(id.value.as_str(), terms)).collect()
}

#[test]
fn the_export_of_an_example_comes_back_as_the_same_objectives() {
    let mut came_back = 0;
    for example in ["hosting", "contact-centre", "three-customers"] {
        let desk = Desk::new();
        let path = repository().join("examples").join(example).join("agreement.yaml");
        let text = fs::read_to_string(&path).expect("the example is there");
        let path = path.display().to_string();
        let export =
            desk.run(["export", "openslo", path.as_str(), "--format", "json", "--output", "slo.yaml"]);
        assert_eq!(export.status, 0, "{example}: {export:?}");
        let run = desk.say("import openslo slo.yaml --output back.yaml");
        assert_eq!(run.status, 0, "{example}: {run:?}");
        let written = objectives(&text);
        let back = objectives(&desk.read("back.yaml"));
        for (id, terms) in &back {
            let original = written.iter().find(|(other, _)| other == id).map(|(_, terms)| terms);
            assert_eq!(original, Some(terms), "{example}, {id}");
        }
        // What did not come back was named.
        let notes = export.json()["notes"].to_string();
        for (id, _) in written.iter().filter(|(id, _)| !back.iter().any(|(other, _)| other == id)) {
            assert!(notes.contains(&format!("objective `{id}`: ")), "{example}, {id}: {notes}");
        }
        came_back += back.len();
    }
    assert!(came_back >= 8, "{came_back}");
}

#[test]
fn prometheus_takes_the_rules() {
    let desk = Desk::new();
    desk.copy_all(&repository().join("crates/abide/tests/exchange/prometheus"));
    assert_eq!(desk.say("export prometheus shop.yaml --output rules.yaml").status, 0);
    let checked = Command::new("promtool").args(["check", "rules"]).arg(desk.path("rules.yaml")).output();
    let checked = checked.expect("promtool is there: `./test --install` installs it");
    let said =
        String::from_utf8_lossy(&checked.stdout).into_owned() + &String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success(), "{said}");
    // Three objectives with seven windows and a budget each; four alerts, of which a day has the two of hours.
    assert!(said.contains("SUCCESS: 34 rules found"), "{said}");
}
