use crate::desk::{CLEAN, Desk};

#[test]
fn done_is_0() {
    let desk = Desk::clean();
    desk.say("check agreement.yaml").quiet();
    desk.say(&format!("evaluate {CLEAN} --period 2026-03")).quiet();
}

#[test]
fn errors_of_the_agreement_are_1_and_give_no_statement() {
    let desk = Desk::clean();
    desk.write("agreement.yaml", desk.read("agreement.yaml").replace("goal:", "gaol:"));
    for words in ["check agreement.yaml".to_owned(), format!("evaluate {CLEAN} --period 2026-03")] {
        let run = desk.say(&words);
        assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{run:?}");
        assert!(run.stderr.contains("did you mean `goal`?"), "{}", run.stderr);
        assert!(run.stderr.contains("agreement.yaml:12:5"), "{}", run.stderr);
    }
}

#[test]
fn an_agreement_that_is_not_there_is_1() {
    let desk = Desk::new();
    for words in ["check none.yaml", "evaluate none.yaml --facts tickets=none.csv"] {
        let run = desk.say(words);
        assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{run:?}");
        assert!(
            run.stderr.starts_with("error: none.yaml: there is no such file\n  help: "),
            "{}",
            run.stderr
        );
    }
    desk.write("calendar.yaml", "timezone: UTC\nhours: { daily: \"09:00-17:00\" }\n");
    let from = "--from 2026-03-02T09:00:00Z --to 2026-03-02T10:00:00Z";
    let run = desk.say(&format!("clock elapsed --calendar calender.yaml {from}"));
    let told = "error: calender.yaml: there is no such file\n  help: did you mean `calendar.yaml`?\n";
    assert_eq!((run.status, run.stderr.as_str()), (1, told));
    let run = desk.say("document .");
    assert!(run.stderr.ends_with("  help: name a file in this folder\n"), "{}", run.stderr);
}

#[test]
fn wrong_words_are_2() {
    let desk = Desk::clean();
    let wrong = [
        "evaluate".to_owned(),
        "judge agreement.yaml".to_owned(),
        "evaluate agreement.yaml".to_owned(),
        "evaluate agreement.yaml --facts tickets".to_owned(),
        "evaluate agreement.yaml --facts tikets=tickets.csv".to_owned(),
        format!("evaluate {CLEAN} --period 2026-13"),
        format!("evaluate {CLEAN} --period 2019-03"),
        format!("evaluate {CLEAN} --max-rejects many"),
        format!("evaluate {CLEAN} --lang xx"),
        "evaluate agreement.yaml --facts tickets=tickets.csv --as-of yesterday".to_owned(),
        "clock due --calendar c.yaml --from 2026-03-02T09:00:00Z --limit soon".to_owned(),
        "calc uptime 101%".to_owned(),
        "new --template none my-id".to_owned(),
        "new Not-An-Id".to_owned(),
        "explain agreement.yaml --facts tickets=tickets.csv --item T-1 --all".to_owned(),
        "explain agreement.yaml --facts tickets=tickets.csv".to_owned(),
    ];
    for words in wrong {
        let run = desk.say(&words);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "abide {words}: {run:?}");
        assert!(!run.stderr.is_empty(), "abide {words}");
    }
}

#[test]
fn who_asks_to_explain_nothing_is_told_to_name_an_item() {
    let run = Desk::clean().say(&format!("explain {CLEAN}"));
    assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{run:?}");
    let hint = run.stderr.lines().nth(1).unwrap_or_default();
    assert!(hint.starts_with("  help: name an item by its id in the facts, like `--item T-1`"), "{hint}");
}

#[test]
fn a_missed_promise_is_3_where_that_was_asked_for() {
    let desk = Desk::clean();
    let outages = desk.read("outages.csv") + "help,2026-03-20T00:00:00Z,2026-03-22T00:00:00Z,\n";
    desk.write("outages.csv", outages);
    let words = format!("evaluate {CLEAN} --period 2026-03");
    desk.say(&words).quiet();
    let run = desk.say(&format!("{words} --fail-on missed"));
    assert_eq!(run.status, 3);
    assert!(run.stdout.contains("1 missed"), "the statement is printed all the same: {}", run.stdout);
    assert_eq!(desk.say(&format!("evaluate {CLEAN} --period 2026-02 --fail-on missed")).status, 0);
}

#[test]
fn what_fails_outside_is_4() {
    let desk = Desk::clean();
    let run = desk.say(&format!("evaluate {CLEAN} --period 2026-03 --output none/statement.txt"));
    assert_eq!(run.status, 4, "{run:?}");
    assert!(run.stderr.contains("none/statement.txt"), "{}", run.stderr);
}
