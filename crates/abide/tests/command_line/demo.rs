use std::path::Path;

use crate::desk::Desk;

#[test]
fn the_demo_shows_a_statement_and_leaves_it_in_a_folder() {
    let desk = Desk::new();
    let run = desk.say("demo");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.stdout.contains("Incident desk") && run.stdout.contains("Remedies"), "{}", run.stdout);
    assert_eq!(desk.read("abide-demo/statement.txt"), run.stdout);
    let json: serde_json::Value =
        serde_json::from_str(&desk.read("abide-demo/statement.json")).expect("a document");
    assert_eq!(json["format"], "abide.statement/1");
    assert!(desk.read("abide-demo/statement.fa.txt").contains('۱'));
    for language in ["en", "fa", "ar", "ru"] {
        let report = desk.read(&format!("abide-demo/report.{language}.html"));
        assert!(
            report.contains(&format!("<html lang=\"{language}\"")) && report.contains("<svg"),
            "{language}"
        );
    }
    let next = run.stderr.lines().map(str::trim).find(|line| line.starts_with("abide explain"));
    let explained = desk.say(next.expect("what to try next").trim_start_matches("abide "));
    assert_eq!(explained.status, 0, "{explained:?}");
    assert!(explained.stdout.contains("counted"), "{}", explained.stdout);
}

/// What the README shows is what is printed; `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_readme_shows_what_the_demo_prints() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let page = std::fs::read_to_string(&readme).expect("the README");
    let (before, rest) = page.split_once("```text\n").expect("a block of text");
    let (shown, behind) = rest.split_once("```").expect("its end");
    let printed = Desk::new().say("demo").stdout;
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&readme, format!("{before}```text\n{printed}```{behind}")).expect("written");
    } else {
        assert_eq!(shown, printed, "UPDATE_DOCS=1 writes the README anew");
    }
}

#[test]
fn the_demo_speaks_every_language() {
    let desk = Desk::new();
    for (language, folder) in [("fa", "نمونه"), ("ar", "مثال"), ("ru", "пример")] {
        let run = desk.say(&format!("demo --lang {language} --output {folder}"));
        assert_eq!(run.status, 0, "{run:?}");
        assert_eq!(desk.read(&format!("{folder}/statement.{language}.txt")), run.stdout);
    }
}
