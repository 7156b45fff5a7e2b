use crate::desk::Desk;

const VERBS: [&str; 22] = [
    "",
    "demo",
    "new",
    "check",
    "evaluate",
    "explain",
    "clock",
    "clock elapsed",
    "clock due",
    "calc",
    "calc uptime",
    "calc availability",
    "calc burn",
    "calc credit",
    "calc leads",
    "calc capacity",
    "calc staffing",
    "facts",
    "facts check",
    "facts describe",
    "schema",
    "completions",
];

#[test]
fn every_verb_explains_itself() {
    let desk = Desk::new();
    for verb in VERBS {
        let run = desk.say(format!("{verb} --help").trim_start());
        assert!(run.quiet().stdout.contains("Usage: abide"), "{verb}");
        let long = run.stdout.lines().find(|line| line.chars().count() > 100);
        assert_eq!(long, None, "{verb}: a line is too long for a terminal");
    }
    assert!(desk.say("--version").quiet().stdout.starts_with("abide "));
}

#[test]
fn without_a_verb_the_usage_is_shown() {
    let run = Desk::new().run([]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("Usage: abide"), "{}", run.stderr);
}

#[test]
fn completions_for_each_shell() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = desk.say(&format!("completions {shell}"));
        assert!(run.quiet().stdout.contains("evaluate"), "{shell}");
    }
}

#[test]
fn the_languages_are_listed() {
    let desk = Desk::new();
    for words in ["evaluate --help", "demo --help"] {
        let run = desk.say(words);
        assert!(run.quiet().stdout.contains("[possible values: en, fa, ar, ru]"), "{}", run.stdout);
    }
    assert!(desk.say("completions bash").quiet().stdout.contains("en fa ar ru"));
    let run = desk.say("demo --lang xx");
    assert!(run.stderr.contains("there are no texts in `xx`; one of: en, fa, ar, ru"), "{}", run.stderr);
}
