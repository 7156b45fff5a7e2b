//! Reports as files: every form in every language, the same bytes each time, faults with their status.

use crate::desk::{CLEAN, Desk};

/// The clean case as the words of a report.
fn clean() -> String {
    CLEAN.replace("evaluate ", "")
}

#[test]
fn every_form_is_written_twice_the_same() {
    let desk = Desk::clean();
    for language in ["en", "fa", "ar", "ru"] {
        for ending in ["html", "md", "csv", "json", "txt"] {
            let [one, two] = ["one", "two"].map(|name| {
                let file = format!("{name}.{language}.{ending}");
                let words = format!("report {} --period 2026-03 --lang {language} --output {file}", clean());
                let run = desk.say(&words);
                assert_eq!(run.status, 0, "{}", run.stderr);
                assert!(run.stderr.contains(&format!("written: {file}")), "{}", run.stderr);
                desk.read(&file)
            });
            assert!(one.len() > 200, "{one}");
            assert_eq!(one, two, "{language} {ending}");
        }
    }
}

#[test]
fn a_page_says_its_language_and_direction_and_needs_nothing_else() {
    let desk = Desk::clean();
    for (language, direction) in [("en", "ltr"), ("fa", "rtl"), ("ar", "rtl"), ("ru", "ltr")] {
        let words = format!("report {} --period 2026-03 --lang {language} --output -", clean());
        // The names of the languages of markup are no addresses to fetch.
        let page = desk.say(&words).stdout.replace("http://www.w3.org/", "");
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{language}");
        assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("http"), "{language}");
    }
}

#[test]
fn a_file_that_cannot_be_written_or_named_is_a_fault_with_its_status() {
    let desk = Desk::clean();
    let nowhere = desk.say(&format!("report {} --period 2026-03 --output nowhere/r.html", clean()));
    assert_eq!(nowhere.status, 4);
    assert!(nowhere.stderr.contains("nowhere/r.html"), "{}", nowhere.stderr);
    let ending = desk.say(&format!("report {} --period 2026-03 --output r.docx", clean()));
    assert_eq!(ending.status, 2);
    assert!(ending.stderr.contains(".docx") || ending.stderr.contains("--format"), "{}", ending.stderr);
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_carries_its_statement_and_is_the_same_each_time() {
    let desk = Desk::clean();
    let pdf = |name: &str| {
        let run = desk.say(&format!("report {} --period 2026-03 --lang fa --output {name}", clean()));
        assert_eq!(run.status, 0, "{}", run.stderr);
        desk.read_bytes(name)
    };
    let (one, two) = (pdf("one.pdf"), pdf("two.pdf"));
    assert!(one.starts_with(b"%PDF-"));
    assert!(one.windows(14).any(|bytes| bytes == b"statement.json"));
    assert_eq!(one, two);
}

#[test]
fn a_folder_of_fonts_for_a_form_without_fonts_is_a_fault() {
    let desk = Desk::clean();
    let report = format!("report {} --period 2026-03 --output r.html --font-dir fonts", clean());
    for words in [report.as_str(), "document agreement.yaml --font-dir fonts"] {
        let run = desk.say(words);
        assert_eq!(run.status, 2);
        assert!(run.stderr.contains("--font-dir fonts") && run.stderr.contains("help: "), "{}", run.stderr);
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_folder_without_fonts_is_named() {
    let desk = Desk::clean();
    let words = format!("report {} --period 2026-03 --output r.pdf --font-dir no-fonts", clean());
    let run = desk.say(&words);
    assert_eq!(run.status, 4);
    assert!(run.stderr.contains("no-fonts") && run.stderr.contains("help"), "{}", run.stderr);
}

fn three_customers() -> Desk {
    let desk = Desk::clean();
    let example = "../../examples/three-customers";
    for file in ["agreement.yaml", "sources.yaml", "tickets.source.yaml", "tickets.csv"] {
        let text = std::fs::read_to_string(format!("{example}/{file}")).expect("the example is there");
        desk.write(file, text);
    }
    desk
}

#[test]
fn every_value_and_language_gets_a_file_of_its_own() {
    let desk = three_customers();
    let words = "report agreement.yaml --sources sources.yaml --period 2026-10 --as-of 2026-11-20T00:00:00Z \
                 --every-value --lang en,fa --format md";
    let nowhere = desk.say(&format!("{words} --output reports.md"));
    assert_eq!(nowhere.status, 2);
    assert!(nowhere.stderr.contains("reports.md: no folder"), "{}", nowhere.stderr);
    desk.say(&format!("{words} --output reports"));
    let folder = std::fs::read_dir(desk.path("reports")).expect("the folder is there");
    let mut names: Vec<String> =
        folder.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    // The whole, three customers and five people, each in two languages.
    assert_eq!(names.len(), 2 * (1 + 3 + 5), "{names:?}");
    let one = names.iter().find(|name| name.contains("borealis") && name.ends_with(".en.md"));
    let one = std::fs::read_to_string(desk.path(&format!("reports/{}", one.expect("one of Borealis"))));
    let one = one.expect("a report");
    assert!(one.contains("Borealis") && !one.to_lowercase().contains("cobalt"), "{one}");
    let alone = desk.say(
        "report agreement.yaml --sources sources.yaml --period 2026-10 --as-of 2026-11-20T00:00:00Z \
         --for customer=borealis --format md --output -",
    );
    assert_eq!(alone.stdout, one);
}

/// A customer and a person of one name, and customers whose names differ in case or in a sign alone.
#[test]
fn no_statement_takes_the_file_of_another() {
    let desk = three_customers();
    let agreement = std::fs::read_to_string(desk.path("agreement.yaml")).expect("the agreement");
    let ungrouped = agreement.replace(", group: customers", "").replace(", group: reps", "");
    std::fs::write(desk.path("agreement.yaml"), ungrouped).expect("a file");
    let tickets = std::fs::read_to_string(desk.path("tickets.csv")).expect("the tickets");
    let tickets =
        tickets.replace("acme", "anna").replace("borealis", "north east").replace("cobalt", "North-East");
    std::fs::write(desk.path("tickets.csv"), tickets).expect("a file");
    let told = desk.say(
        "report agreement.yaml --sources sources.yaml --period 2026-10 --as-of 2026-11-20T00:00:00Z \
         --every-value --format md --output reports",
    );
    let mut names: Vec<String> = std::fs::read_dir(desk.path("reports"))
        .expect("the folder was made")
        .map(|file| file.expect("a file").file_name().to_string_lossy().to_lowercase())
        .collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), told.stderr.matches("written: ").count(), "{names:?}");
    assert_eq!(names.len(), 1 + 3 + 5, "{names:?}");
}

#[test]
fn one_value_alone_shows_nothing_of_the_others() {
    let desk = three_customers();
    let words =
        "evaluate agreement.yaml --sources sources.yaml --period 2026-10 --as-of 2026-11-20T00:00:00Z";
    let agreement = std::fs::read_to_string(desk.path("agreement.yaml")).expect("the agreement");
    let by_rep = agreement.replace("by: [priority]", "by: [priority, rep]");
    assert_ne!(by_rep, agreement, "the promise is broken down by people too");
    std::fs::write(desk.path("agreement.yaml"), by_rep).expect("a file");
    let one = desk.say(&format!("{words} --for customer=borealis --format json"));
    let text = one.quiet().stdout.clone();
    assert!(text.contains("borealis") && !text.contains("acme") && !text.contains("cobalt"), "{text}");
    assert!(
        ["anna", "ben", "cem", "dana", "emre"].iter().all(|rep| !text.contains(&format!("\"{rep}\""))),
        "{text}"
    );
    let json = one.json();
    assert_eq!(json["judgement"]["owed"]["amount"], "200.00");
    let unknown = desk.say(&format!("{words} --for customer=zeta"));
    assert_eq!((unknown.status, unknown.stdout.as_str()), (2, ""));
    assert!(unknown.stderr.contains("customer=borealis"), "{}", unknown.stderr);
}
