use crate::desk::Desk;

/// The verbs that the help of a verb lists under it.
fn verbs_of(verb: &str, help: &str) -> Vec<String> {
    let (_, listed) = help.split_once("\nCommands:\n").unwrap_or_default();
    let listed = listed.lines().take_while(|line| !line.is_empty());
    // What a long explanation goes on with stands further right.
    let names = listed.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names.filter(|name| !matches!(*name, "" | "help")).map(|name| format!("{verb} {name}")).collect()
}

#[test]
fn every_verb_explains_itself() {
    let desk = Desk::new();
    let mut verbs = vec![String::new()];
    let mut explained = 0;
    while let Some(verb) = verbs.pop() {
        let run = desk.say(format!("{verb} --help").trim_start());
        assert!(run.quiet().stdout.contains("Usage: abide"), "{verb}");
        let long = run.stdout.lines().find(|line| line.chars().count() > 100);
        assert_eq!(long, None, "{verb}: a line is too long for a terminal");
        verbs.extend(verbs_of(&verb, &run.stdout));
        explained += 1;
    }
    assert!(explained > 30, "{explained} verbs");
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
