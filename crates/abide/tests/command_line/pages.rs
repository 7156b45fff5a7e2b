//! The pages of the examples, as they are printed: nothing lies upon something else, and what is copied is whole.

use std::path::{Path, PathBuf};

use abide_app::{EvaluateRequest, PeriodRequest, evaluate, judge, load};
use abide_core::value::Ratio;
use abide_pdf::{Fonts, PlacedWord, placed_words};
use abide_report::document::Document;
use abide_report::{
    Language, LegalOptions, LegalStyle, LegalTerms, Messages, legal_document, report_document,
};
use abide_time::Instant;

/// 20 November 2026: after the last fact of each example.
const AS_OF: i64 = 1_795_132_800;

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name)
}

fn report(name: &str, period: &str, language: Language) -> Document {
    let folder = tempfile::tempdir().expect("a folder");
    let evaluated = evaluate(&EvaluateRequest {
        agreement: example(name).join("agreement.yaml"),
        facts: Vec::new(),
        complete_until: None,
        sources: Some(example(name).join("sources.yaml")),
        as_of: Instant::from_seconds(AS_OF),
        strict: false,
        max_rejects: Ratio::whole(1),
        rejects: folder.path().join("rejects.csv"),
    })
    .expect("facts");
    let period = PeriodRequest::Named(period.to_owned());
    let judgement = judge(&evaluated, &period, Instant::from_seconds(AS_OF), "Abide").expect("a judgement");
    report_document(&judgement.statement, &Messages::new(language))
}

fn legal(name: &str, language: Language, style: LegalStyle, beside: Option<Language>) -> Document {
    let loaded = load(&example(name).join("agreement.yaml")).expect("an agreement");
    let (agreement, plan) =
        (loaded.agreement.as_ref().expect("no error"), loaded.plan.as_ref().expect("no error"));
    let terms = LegalTerms { agreement, plan, files: &loaded.files, resolved: loaded.resolved.as_ref() };
    let beside = beside.map(Messages::new);
    let options = LegalOptions { style: Some(style), draft: true, beside: beside.as_ref() };
    legal_document(terms, &Messages::new(language), &options)
}

/// The words of a document, none of which lies upon another.
fn words(document: &Document) -> Vec<PlacedWord> {
    let words = placed_words(document, &Fonts::built_in()).expect("pages");
    let pages = words.iter().map(|word| word.page).max().unwrap_or_default();
    for page in 0..=pages {
        let words: Vec<&PlacedWord> = words.iter().filter(|word| word.page == page).collect();
        for (at, one) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                assert!(!one.overlaps(other), "page {}: `{}` and `{}`", page + 1, one.text, other.text);
            }
        }
    }
    words
}

#[test]
fn no_two_words_of_a_report_overlap() {
    for language in [Language::English, Language::Arabic] {
        words(&report("ticket-bench", "2026", language));
    }
    words(&report("first-agreement", "1405-07", Language::Russian));
}

#[test]
fn the_digests_of_a_report_are_read_from_its_pages_as_they_are() {
    let document = report("three-customers", "2026-10", Language::Persian);
    let is_digest = |text: &str| text.len() == 64 && text.bytes().all(|one| one.is_ascii_hexdigit());
    let unsteered = |text: &str| text.replace(|one| matches!(one, '\u{2066}'..='\u{2069}'), "");
    let words = words(&document);
    let found = words.iter().filter(|word| is_digest(&unsteered(&word.text))).count();
    assert!(found >= 3, "of the agreement, the facts and a file: {found}");
    assert!(words.iter().all(|word| !word.text.contains('\u{200B}')), "no sign marks a break");
}

#[test]
fn no_two_words_of_a_legal_document_overlap() {
    words(&legal("incident-desk", Language::Russian, LegalStyle::Formal, None));
    words(&legal("first-agreement", Language::Persian, LegalStyle::Formal, Some(Language::English)));
}

#[test]
fn a_summary_is_one_page() {
    for name in ["incident-desk", "hosting", "first-agreement", "three-customers", "ticket-bench"] {
        for language in Language::ALL {
            let words = words(&legal(name, language, LegalStyle::Summary, None));
            assert!(words.iter().all(|word| word.page == 0), "{name} {language:?}");
        }
    }
}
