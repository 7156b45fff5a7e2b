//! Whether a report shows what its statement holds, in every language and layout.

use std::collections::BTreeSet;

use abide_core::plan::Unit;
use abide_core::statement::{FigureLine, Statement};

use super::report_document;
use crate::document::{Document, layout_json};
use crate::messages::as_read;
use crate::phrases::View;
use crate::samples::{hosting, regions, telecom};
use crate::{Language, Messages, render_html, render_markdown};

/// The texts of a statement that a reader must find, each in the language's digits and calendar.
fn wanted(statement: &Statement, messages: &Messages) -> BTreeSet<String> {
    let view = View::new(statement, messages);
    let mut wanted = BTreeSet::new();
    let mut figure = |unit: &Unit, line: &FigureLine, goal: Option<&abide_core::value::Ratio>| {
        wanted.extend(line.value.as_ref().map(|value| messages.figure(unit, value, goal)));
        let of_time = line.time.is_some();
        let counted = if of_time { Unit::Seconds } else { Unit::Count };
        if *unit == Unit::Share {
            wanted.extend([&line.numerator, &line.denominator].map(|it| messages.figure(&counted, it, None)));
        }
    };
    let lines: Vec<_> = statement.services.iter().flat_map(|service| &service.objectives).collect();
    for line in &lines {
        figure(&line.unit, &line.figure, line.goal.as_ref().map(|(_, value)| value));
        for part in &line.parts {
            figure(&line.unit, &part.figure, part.goal.as_ref().map(|(_, value)| value));
        }
    }
    for line in lines {
        wanted.extend(
            line.goal
                .iter()
                .chain(line.parts.iter().filter_map(|part| part.goal.as_ref()))
                .map(|goal| messages.goal(&line.unit, goal)),
        );
        wanted.insert(view.clause(line.clause));
        wanted.insert(view.period(&line.period));
        for breach in line.figure.items.iter().flat_map(|items| &items.breaches) {
            wanted.extend([
                breach.item.clone(),
                messages.duration(breach.elapsed),
                view.short_moment(breach.at),
            ]);
        }
    }
    for entry in &statement.entries {
        wanted.extend(entry.amount.as_ref().map(|amount| messages.money(amount)));
        wanted.extend(entry.due.map(|due| view.deadline(due)));
        wanted.extend(entry.claim_by.map(|by| view.deadline(by)));
        wanted.extend(entry.right.as_ref().map(|right| view.deadline(right.exercise_by)));
        wanted.insert(view.clause(entry.clause));
    }
    wanted.extend(statement.owed.as_ref().map(|owed| messages.money(owed)));
    wanted.extend(statement.exclusions.iter().map(|exclusion| view.clause(exclusion.clause)));
    wanted
}

/// A page as it is read: without marks, and with what HTML and JSON escape.
fn read(page: &str) -> String {
    let page = page.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    as_read(&page.replace("<span class=\"unbroken\">", "").replace("</span>", ""))
}

fn layouts(document: &Document) -> [(&'static str, String); 2] {
    [("HTML", render_html(document)), ("Typst", layout_json(document).to_string())]
}

#[test]
fn every_figure_goal_amount_date_and_clause_is_on_every_page() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for statement in [hosting(), telecom(), regions()] {
            let document = report_document(&statement, &messages);
            for (layout, page) in layouts(&document) {
                let page = read(&page);
                for text in wanted(&statement, &messages) {
                    let text = as_read(&text);
                    assert!(page.contains(&text), "{language:?}, {layout}: `{text}` is missing");
                }
            }
        }
    }
}

#[test]
fn the_same_statement_gives_the_same_bytes() {
    for language in Language::ALL {
        for statement in [hosting(), telecom(), regions()] {
            let pages = || {
                let document = report_document(&statement, &Messages::new(language));
                let [(_, html), (_, layout)] = layouts(&document);
                [html, layout, render_markdown(&document), crate::statement_csv(&statement)]
            };
            assert_eq!(pages(), pages());
        }
    }
}

/// What a page says beyond names of the agreement and of files comes from the catalogue, which has no English word in
/// another language; so no sentence of the English page may stand on another one.
#[test]
fn no_english_sentence_reaches_another_page() {
    let english = Messages::new(Language::English);
    let said = |messages: &Messages, statement: &Statement| {
        let document = report_document(statement, messages);
        let texts: BTreeSet<String> = texts(&layout_json(&document)["blocks"]).into_iter().collect();
        texts
    };
    for statement in [hosting(), telecom(), regions()] {
        let of_english = said(&english, &statement);
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            let messages = Messages::new(language);
            for text in said(&messages, &statement).iter().map(|text| as_read(text)) {
                let is_word = |word: &&str| word.len() > 2 && word.bytes().all(|it| it.is_ascii_alphabetic());
                let is_sentence = text.split_whitespace().filter(is_word).count() > 3;
                let is_name = names(&statement).iter().any(|name| text.contains(name));
                assert!(!is_sentence || is_name || !of_english.contains(&text), "{language:?}: {text}");
            }
        }
    }
}

/// Texts that the agreement and the sources give.
fn names(statement: &Statement) -> Vec<String> {
    let of = |wording: &abide_core::agreement::Wording| {
        wording.entries.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>()
    };
    let mut names: Vec<String> = statement.services.iter().flat_map(|service| of(&service.name)).collect();
    names.extend(statement.agreement.title.iter().flat_map(of));
    names.extend(statement.agreement.parties.iter().flat_map(|party| of(&party.name)));
    let lines = statement.services.iter().flat_map(|service| &service.objectives);
    names.extend(lines.filter_map(|line| line.title.as_ref()).flat_map(of));
    names.extend(statement.entries.iter().filter_map(|entry| entry.about.as_ref()).flat_map(of));
    names
}

/// Every text of a layout.
fn texts(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(text) => vec![text.clone()],
        serde_json::Value::Array(items) => items.iter().flat_map(texts).collect(),
        serde_json::Value::Object(record) => record
            .iter()
            .filter(|(key, _)| !["anchor", "link", "kind", "style", "change"].contains(&key.as_str()))
            .flat_map(|(_, value)| texts(value))
            .collect(),
        _ => Vec::new(),
    }
}
