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

#[test]
fn the_demo_speaks_every_language() {
    let desk = Desk::new();
    for (language, folder) in [("fa", "نمونه"), ("ar", "مثال"), ("ru", "пример")] {
        let run = desk.say(&format!("demo --lang {language} --output {folder}"));
        assert_eq!(run.status, 0, "{run:?}");
        assert_eq!(desk.read(&format!("{folder}/statement.{language}.txt")), run.stdout);
    }
}
