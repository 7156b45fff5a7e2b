//! `abide document`: the legal document in each form, and what goes wrong on the way.

use crate::desk::Desk;

#[test]
fn a_page_goes_to_standard_output() {
    let run = Desk::clean().say("document agreement.yaml");
    assert!(
        run.quiet().stdout.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"),
        "{}",
        run.stdout
    );
    let persian = Desk::clean().say("document agreement.yaml --lang fa");
    assert!(persian.quiet().stdout.contains("<html lang=\"fa\" dir=\"rtl\">"));
}

#[test]
fn the_ending_of_the_file_tells_the_form() {
    let desk = Desk::clean();
    for (file, begins) in
        [("a.html", "<!DOCTYPE html>"), ("a.md", "# "), ("a.json", "{\n  \"format\": \"abide.document/1\"")]
    {
        let run = desk.say(&format!("document agreement.yaml --output {file}"));
        assert_eq!(
            (run.status, run.stdout.as_str(), run.stderr.as_str()),
            (0, "", format!("written: {file}\n").as_str())
        );
        assert!(desk.read(file).starts_with(begins), "{file}");
    }
    let named = desk.say("document agreement.yaml --format md");
    assert_eq!(named.quiet().stdout, desk.read("a.md"));
    let unknown = desk.say("document agreement.yaml --output a.doc");
    assert_eq!(unknown.status, 2);
    assert!(unknown.stderr.contains("a.doc") && unknown.stderr.contains("--format"), "{}", unknown.stderr);
}

#[test]
fn styles_draft_and_a_second_language() {
    let desk = Desk::clean();
    for style in ["formal", "columns", "funnel", "service", "bullets", "summary"] {
        desk.say(&format!("document agreement.yaml --format md --style {style}")).quiet();
    }
    let draft = desk.say("document agreement.yaml --format md --draft");
    assert!(draft.quiet().stdout.starts_with("**DRAFT**"));
    let beside = desk.say("document agreement.yaml --beside fa");
    assert!(beside.quiet().stdout.contains("<div lang=\"fa\" dir=\"rtl\">"));
    assert_eq!(desk.say("document agreement.yaml --beside fa --style formal").quiet().stdout, beside.stdout);
    for (words, told) in
        [("--beside fa --style summary", "formal style"), ("--lang en --beside en", "another")]
    {
        let run = desk.say(&format!("document agreement.yaml {words}"));
        assert_eq!(run.status, 2);
        assert!(run.stderr.contains(told) && run.stderr.contains("help: "), "{}", run.stderr);
    }
}

#[test]
fn an_older_version_is_compared() {
    let desk = Desk::clean();
    let text = desk.read("agreement.yaml");
    desk.write("old.yaml", text.replace("lasts: 1 year", "lasts: 2 years"));
    let run = desk.say("document agreement.yaml --compare old.yaml --format md");
    assert!(
        run.quiet().stdout.contains("<del>2</del> <ins>1</ins> <del>years</del> <ins>year</ins>;"),
        "{}",
        run.stdout
    );
    desk.write("old.yaml", text.replacen("id: ", "id: other-", 1));
    let run = desk.say("document agreement.yaml --compare old.yaml");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("not an older version") && run.stderr.contains("--force"), "{}", run.stderr);
    desk.say("document agreement.yaml --compare old.yaml --force").quiet();
    desk.write("old.yaml", text.replace("goal:", "gaol:"));
    let run = desk.say("document agreement.yaml --compare old.yaml");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("old.yaml:12:5"), "{}", run.stderr);
}

#[test]
fn what_goes_wrong_is_told() {
    let desk = Desk::clean();
    let unwritable = desk.say("document agreement.yaml --output none/a.html");
    assert_eq!((unwritable.status, unwritable.stdout.as_str()), (4, ""));
    assert!(unwritable.stderr.contains("none/a.html"), "{}", unwritable.stderr);
    let language = desk.say("document agreement.yaml --lang xx");
    assert_eq!(language.status, 2);
    assert!(language.stderr.contains("one of: en, fa"), "{}", language.stderr);
    assert_eq!(desk.say("document none.yaml").status, 1);
    desk.write("agreement.yaml", desk.read("agreement.yaml").replace("goal:", "gaol:"));
    let faulty = desk.say("document agreement.yaml");
    assert_eq!((faulty.status, faulty.stdout.as_str()), (1, ""));
    assert!(faulty.stderr.contains("did you mean `goal`?"), "{}", faulty.stderr);
}
