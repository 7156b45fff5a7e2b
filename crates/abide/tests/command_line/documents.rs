//! Programs read standard output: one versioned document and nothing else.

use crate::desk::{CLEAN, Desk};

#[test]
fn a_statement_is_one_versioned_document() {
    let desk = Desk::clean();
    let run = desk.say(&format!("evaluate {CLEAN} --period 2026-03 --format json"));
    let json = run.quiet().json();
    assert_eq!(json["format"], "abide.statement/1");
    assert_eq!(json["judgement"]["period"]["name"], "2026-03");
    assert_eq!(json["judgement"]["services"][0]["objectives"][0]["outcome"], "met");
    let to_file = desk.say(&format!("evaluate {CLEAN} --period 2026-03 --format json --output s.json"));
    assert_eq!(to_file.quiet().stdout, "");
    assert_eq!(desk.read("s.json"), run.stdout);
}

#[test]
fn the_same_question_has_the_same_answer_byte_for_byte() {
    let desk = Desk::clean();
    for format in ["text", "json"] {
        let words = format!("evaluate {CLEAN} --period 2026-03 --format {format}");
        assert_eq!(desk.say(&words).stdout, desk.say(&words).stdout);
    }
}

#[test]
fn diagnostics_are_a_document_too_and_faults_keep_their_status() {
    let desk = Desk::clean();
    let json = desk.say("check agreement.yaml --format json").quiet().json();
    assert_eq!(
        (json["format"].as_str(), json["diagnostics"].as_array().map(Vec::len)),
        (Some("abide.check/1"), Some(0))
    );
    desk.write("agreement.yaml", desk.read("agreement.yaml").replace("goal:", "gaol:"));
    let run = desk.say("check agreement.yaml --format json");
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    let diagnostics = run.json()["diagnostics"].as_array().expect("a list").clone();
    assert!(diagnostics.iter().any(|fault| fault["code"] == "unknown-key"), "{diagnostics:?}");
}

#[test]
fn explanations_of_one_item_and_of_all() {
    let desk = Desk::clean();
    let facts = CLEAN.replace("evaluate ", "");
    let one = desk.say(&format!("explain {facts} --item T-1 --format json"));
    let json = one.quiet().json();
    assert_eq!(json["format"], "abide.explanation/1");
    assert_eq!(json["items"][0]["runs"][0]["elapsed_s"], "5400");
    let all = desk.say(&format!("explain {facts} --all --objective solved --format json"));
    assert_eq!(all.quiet().json()["items"].as_array().map(Vec::len), Some(2));
    let unknown = desk.say(&format!("explain {facts} --item T-9"));
    assert_eq!((unknown.status, unknown.stdout.as_str()), (1, ""));
    assert!(unknown.stderr.contains("T-9"), "{}", unknown.stderr);
}

/// Whoever keeps such a document must be able to tell years later what it is.
#[test]
fn every_document_says_first_what_it_is() {
    let desk = Desk::clean();
    desk.write("c.yaml", "timezone: UTC\nhours: { mon-fri: \"09:00-17:00\" }\n");
    let from = "--calendar c.yaml --from 2026-03-02T09:00:00Z";
    let documents = [
        (format!("evaluate {CLEAN} --format json"), "statement"),
        (format!("report {CLEAN} --format json --output -"), "statement"),
        (format!("explain {CLEAN} --objective solved --format json"), "statement"),
        (format!("explain {CLEAN} --item T-1 --format json"), "explanation"),
        ("check agreement.yaml --format json".to_owned(), "check"),
        ("document agreement.yaml --format json".to_owned(), "document"),
        (format!("clock elapsed {from} --to 2026-03-02T10:00:00Z --format json"), "clock-elapsed"),
        ("calc uptime 99.9% --format json".to_owned(), "calc-uptime"),
        ("new --list --format json".to_owned(), "templates"),
        ("new first --output folder --format json".to_owned(), "new"),
    ];
    for (words, what) in documents {
        let run = desk.say(&words);
        let head = format!("{{\n  \"format\": \"abide.{what}/1\",\n");
        assert!(run.quiet().stdout.starts_with(&head), "abide {words}: {}", run.stdout);
    }
    let due = ["--limit", "4 hours", "--format", "json"];
    let run = desk.run(["clock", "due"].into_iter().chain(from.split(' ')).chain(due));
    assert_eq!(run.quiet().json()["format"], "abide.clock-due/1");
}

#[test]
fn text_has_no_colour_where_it_goes_to_no_terminal() {
    let desk = Desk::clean();
    for language in ["en", "fa", "ar", "ru"] {
        let run = desk.say(&format!("evaluate {CLEAN} --period 2026-03 --lang {language}"));
        assert!(!run.quiet().stdout.contains('\u{1b}'));
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let desk = Desk::clean();
    let run = desk.say(&format!("evaluate {CLEAN}"));
    assert_eq!(
        run.quiet().stdout.lines().nth(1),
        Some("Statement 1 for March 2026"),
        "the last month that has ended"
    );
}
