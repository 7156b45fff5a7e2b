//! Two versions of one agreement.

use super::fixtures::Deed;
use crate::document::{Block, Change, Document};
use crate::legal::{LegalOptions, legal_comparison};
use crate::{Language, Messages, render_markdown};

fn compared(old: &str, new: &str, language: Language) -> Document {
    let (old, new) = (Deed::new(old), Deed::new(new));
    legal_comparison(old.terms(), new.terms(), &Messages::new(language), &LegalOptions::default())
}

fn changes(document: &Document) -> Vec<(String, Change)> {
    let clauses = document.blocks.iter().filter_map(|block| match block {
        Block::Clause(clause) if clause.change != Change::Same => {
            Some((clause.number.clone(), clause.change))
        }
        _ => None,
    });
    clauses.collect()
}

const OLD: &str = include_str!("bare.yaml");

/// A new objective in front, a changed limit, a changed band, an exclusion less.
fn newer() -> String {
    OLD.replace("  up: {", "  count: { service: desk, measure: { count: { of: tickets } }, goal: \"<= 9\", period: month }\n  up: {")
        .replace("limit: 4 hours", "limit: 2 business days")
        .replace("  works: { cause: planned work, notice: 1 day }", "  storms: { cause: force majeure }")
        .replace("pays: 5%", "pays: 7%")
}

#[test]
fn what_changed_is_marked_and_what_only_moved_is_not() {
    let document = compared(OLD, &newer(), Language::English);
    let numbers = changes(&document);
    let expected = [
        ("6.1", Change::Added),
        ("6.4", Change::Changed),
        ("7.1", Change::Removed),
        ("7.1", Change::Added),
        ("8.1", Change::Changed),
        ("13.1", Change::Changed),
    ];
    assert_eq!(numbers, expected.map(|(number, change)| (number.to_owned(), change)));
    for language in Language::ALL {
        let document = compared(OLD, &newer(), language);
        insta::assert_snapshot!(format!("comparison_{}", language.tag()), render_markdown(&document));
    }
}

#[test]
fn the_same_agreement_has_no_changes() {
    let document = compared(OLD, OLD, Language::English);
    assert!(changes(&document).is_empty());
    let Some(notice) = document.blocks.iter().rev().find_map(|block| match block {
        Block::Paragraph(crate::document::ParagraphKind::Notice, text) => Some(text.plain()),
        _ => None,
    }) else {
        panic!("nothing says that nothing changed");
    };
    assert_eq!(notice, "Every clause is the same in both versions.");
}

#[test]
fn old_and_new_stand_apart_and_a_version_that_was_not_raised_is_told() {
    let document = compared(OLD, &newer(), Language::English);
    let page = render_markdown(&document);
    assert!(page.contains("<del>5</del> <ins>7</ins>"), "{page}");
    assert!(page.contains("> Both texts have the same version number"), "{page}");
    let other = compared(&OLD.replacen("id: ", "id: other-", 1), OLD, Language::English);
    assert!(render_markdown(&other).contains("The older text is another agreement: other-"));
}
