//! Documents as they read.

use std::collections::BTreeSet;

use super::fixtures::{BARE, Deed, FULL, texts};
use crate::document::{Block, Document};
use crate::legal::{LegalOptions, legal_document};
use crate::{Language, LegalStyle, Messages, render_html, render_markdown};

#[test]
fn the_examples_in_each_language() {
    for example in ["first-agreement", "hosting", "incident-desk", "ticket-bench"] {
        for language in Language::ALL {
            let document = Deed::example(example).document(language, LegalStyle::Formal);
            insta::assert_snapshot!(format!("{example}_{}", language.tag()), render_markdown(&document));
        }
    }
}

#[test]
fn an_agreement_that_uses_every_key() {
    for language in Language::ALL {
        let document = Deed::new(FULL).document(language, LegalStyle::Columns);
        insta::assert_snapshot!(format!("full_{}", language.tag()), render_markdown(&document));
    }
}

#[test]
fn the_other_styles() {
    let deed = Deed::example("hosting");
    for style in [LegalStyle::Funnel, LegalStyle::Service, LegalStyle::Bullets, LegalStyle::Summary] {
        let document = deed.document(Language::English, style);
        insta::assert_snapshot!(format!("hosting_{}", style.word()), render_markdown(&document));
    }
}

#[test]
fn two_languages_stand_side_by_side_that_of_the_document_first() {
    let deed = Deed::example("first-agreement");
    let (english, persian) = (Messages::new(Language::English), Messages::new(Language::Persian));
    let beside = |first, second| {
        let options = LegalOptions { draft: true, beside: Some(second), ..LegalOptions::default() };
        legal_document(deed.terms(), first, &options)
    };
    let document = beside(&english, &persian);
    assert_eq!(document.language, Language::English);
    assert_eq!(beside(&persian, &english).language, Language::Persian);
    for said in [&document.running, &document.watermark] {
        assert!(said.contains(" / "), "{said}: in both languages");
    }
    insta::assert_snapshot!("beside", render_markdown(&document));
}

fn every_document() -> Vec<Document> {
    let deeds =
        [Deed::new(BARE), Deed::new(FULL), Deed::example("hosting"), Deed::example("first-agreement")];
    let all = deeds.iter().flat_map(|deed| {
        Language::ALL.into_iter().flat_map(move |language| {
            LegalStyle::ALL.into_iter().map(move |style| deed.document(language, style))
        })
    });
    all.collect()
}

/// A key that no catalogue has says itself, and so does a gap that nothing fills.
#[test]
fn nothing_of_the_catalogue_shows() {
    for document in every_document() {
        for text in texts(&document.blocks) {
            let text = text.plain();
            assert!(!text.contains("legal-") && !text.contains('{'), "{text}");
        }
    }
}

#[test]
fn every_link_leads_somewhere_and_every_anchor_stands_once() {
    fn anchors<'d>(blocks: &'d [Block], found: &mut Vec<&'d str>) {
        for block in blocks {
            match block {
                Block::Heading { anchor, .. } if !anchor.is_empty() => found.push(anchor),
                Block::Clause(clause) => found.push(&clause.anchor),
                Block::Columns(columns) => columns.iter().for_each(|column| anchors(column, found)),
                Block::InLanguage(_, inner) => anchors(inner, found),
                _ => {}
            }
        }
    }
    let deed = Deed::new(FULL);
    let persian = Messages::new(Language::Persian);
    let options = LegalOptions { beside: Some(&persian), ..LegalOptions::default() };
    let beside = legal_document(deed.terms(), &Messages::new(Language::English), &options);
    for document in every_document().into_iter().chain([beside]) {
        let mut found = Vec::new();
        anchors(&document.blocks, &mut found);
        let known: BTreeSet<&str> = found.iter().copied().collect();
        assert_eq!(known.len(), found.len(), "an anchor stands twice: {found:?}");
        for piece in texts(&document.blocks).into_iter().flat_map(|text| &text.0) {
            assert!(piece.link.is_empty() || known.contains(piece.link.as_str()), "{piece:?} leads nowhere");
        }
    }
}

#[test]
fn user_texts_are_data() {
    let hostile = BARE
        .replace("name: Maker", "name: \"<b>[Maker](x) *a* | \\uE000\"")
        .replace("name: App", "name: \"# `App`\"");
    let document = Deed::new(&hostile).document(Language::English, LegalStyle::Formal);
    let (page, markdown) = (render_html(&document), render_markdown(&document));
    assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"));
    assert!(!markdown.contains("<b>") && !markdown.contains("[Maker](x)") && !markdown.contains("`App`"));
}

#[test]
fn a_draft_says_so_on_each_page() {
    let deed = Deed::new(BARE);
    for language in Language::ALL {
        let messages = Messages::new(language);
        let draft = |draft| {
            legal_document(deed.terms(), &messages, &LegalOptions { draft, ..LegalOptions::default() })
        };
        assert!(!draft(true).watermark.is_empty() && draft(false).watermark.is_empty());
    }
}
