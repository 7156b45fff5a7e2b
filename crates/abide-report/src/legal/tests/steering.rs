//! Characters of users that would steer the text around them reach no document.

use super::fixtures::{Deed, FULL};
use crate::document::Document;
use crate::legal::{LegalOptions, LegalStyle, legal_document};
use crate::{Language, Messages, render_html, render_markdown};

/// Ends an isolate that is not its own, turns round what follows, and opens an isolate that never ends.
const HOSTILE: &str = "\u{2069}Evil\u{202E}\u{202B}\u{2067}";

fn documents(deed: &Deed) -> Vec<Document> {
    let mut documents = Vec::new();
    for language in Language::ALL {
        documents.extend(LegalStyle::ALL.map(|style| deed.document(language, style)));
        let (first, second) = (Messages::new(language), Messages::new(Language::Persian));
        let options = LegalOptions { beside: Some(&second), draft: true, ..LegalOptions::default() };
        documents.push(legal_document(deed.terms(), &first, &options));
    }
    documents
}

/// How many isolates are open where a text ends; nothing where one ends that never began.
fn open_isolates(text: &str) -> Option<usize> {
    text.chars().try_fold(0_usize, |open, character| match character {
        '\u{2066}'..='\u{2068}' => Some(open + 1),
        '\u{2069}' => open.checked_sub(1),
        _ => Some(open),
    })
}

#[test]
fn no_name_of_a_user_turns_a_legal_document_round() {
    let mut text = FULL.to_owned();
    for name in ["Marketing", "Anna", "Lead of marketing", "Agency", "The teams", "Everything at once"] {
        text = text.replace(&format!(" {name}"), &format!(" \"{HOSTILE}\""));
    }
    let deed = Deed::new(&text);
    for document in documents(&deed) {
        for page in [render_html(&document), render_markdown(&document)] {
            assert!(page.contains("Evil"));
            assert!(!page.contains(['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}']));
            for line in page.lines() {
                assert_eq!(open_isolates(line), Some(0), "{line:?}");
            }
        }
        assert!(!document.title.contains('\u{202E}') && !document.running.contains('\u{202E}'));
    }
}
