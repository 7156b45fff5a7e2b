use crate::desk::Desk;

fn ids() -> Vec<String> {
    let json = Desk::new().say("new --list --format json").quiet().json();
    let templates = json["templates"].as_array().expect("a list").clone();
    templates.iter().map(|template| template["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn the_printed_next_command_gives_a_statement() {
    assert!(ids().len() >= 3);
    for template in ids() {
        let desk = Desk::new();
        let run = desk.run(["new", "my-agreement", "--template", &template]);
        run.quiet();
        let next = run.stdout.lines().map(str::trim).find(|line| line.starts_with("abide evaluate"));
        let next = next.unwrap_or_else(|| panic!("{template}: no next command in {}", run.stdout));
        let judged = desk.say(next.trim_start_matches("abide "));
        assert!(judged.quiet().stdout.contains("Statement 1 for October 2026"), "{template}: {judged:?}");
        assert!(judged.stdout.contains(" met, "), "{template}");
        desk.say("check my-agreement.yaml").quiet();
        assert!(desk.read("my-agreement.yaml").contains("id: my-agreement"));
    }
}

#[test]
fn programs_are_told_the_same() {
    let desk = Desk::new();
    let json = desk.say("new first --output folder --format json").quiet().json();
    let written = json["written"].as_array().expect("a list").len();
    assert_eq!(written, std::fs::read_dir(desk.path("folder")).expect("the folder").count());
    let next = json["next"].as_str().expect("a command").trim_start_matches("abide ").to_owned();
    desk.say(&next).quiet();
}

#[test]
fn nothing_is_overwritten_unless_it_is_forced() {
    let desk = Desk::new();
    desk.say("new first").quiet();
    desk.write("first.yaml", "mine");
    let run = desk.say("new first");
    assert_eq!((run.status, run.stdout.as_str()), (4, ""), "{run:?}");
    assert_eq!(desk.read("first.yaml"), "mine");
    desk.say("new first --force").quiet();
    assert_ne!(desk.read("first.yaml"), "mine");
}
