//! Every language says the same, and each in its own words.

use super::fixtures::{BARE, Deed, FULL};
use crate::Language;
use crate::legal::{Provision, Sentence};

/// Sentences that hold nothing but a text of the agreement.
const ONLY_USER_TEXT: [&str; 1] = ["legal-about"];

fn sentences(provision: &Provision) -> impl Iterator<Item = &Sentence> {
    std::iter::once(&provision.lead).chain(&provision.points)
}

#[test]
fn every_language_has_the_same_clauses_in_its_own_words() {
    for text in [BARE, FULL] {
        let deed = Deed::new(text);
        let english = deed.provisions(Language::English);
        for language in Language::ALL.into_iter().filter(|&language| language != Language::English) {
            let other = deed.provisions(language);
            assert_eq!(english.len(), other.len());
            for (ours, theirs) in english.iter().zip(&other) {
                assert_eq!((&ours.name, ours.number), (&theirs.name, theirs.number));
                let (ours, theirs) = (sentences(ours), sentences(theirs));
                for (one, its) in ours.zip(theirs) {
                    assert_eq!(one.key, its.key);
                    let own = ONLY_USER_TEXT.contains(&one.key);
                    assert!(own || one.text.plain() != its.text.plain(), "{}", one.text.plain());
                }
            }
        }
    }
}

/// A statement cites the clause that the document has.
#[test]
fn the_plan_knows_the_numbers_of_the_clauses() {
    let deed = Deed::new(FULL);
    let plan = deed.terms().plan;
    let is_delivery = |id: &str| deed.terms().agreement.deliveries.get(id).is_some();
    let of_objectives = plan.objectives.iter().map(|it| {
        let section = if is_delivery(&it.id) { "deliveries" } else { "objectives" };
        (format!("{section}.{}", it.id), it.clause)
    });
    let of_exclusions = plan.exclusions.iter().map(|it| (format!("exclusions.{}", it.id), it.clause));
    let of_remedies = plan.remedies.iter().map(|it| (format!("remedies.{}", it.id), it.clause));
    let of_caps = plan.caps.iter().map(|it| (format!("caps.{}", it.id), it.clause));
    let provisions = deed.provisions(Language::English);
    for (name, clause) in of_objectives.chain(of_exclusions).chain(of_remedies).chain(of_caps) {
        let found = provisions.iter().find(|provision| provision.name == name);
        assert_eq!(found.map(|provision| provision.number), Some(clause), "{name}");
    }
}

/// What is not in the reader's script stands in an isolate (names, ids, numbers of others) or is an id in parentheses.
#[test]
fn no_english_word_stands_in_a_sentence_from_right_to_left() {
    let languages = || Language::ALL.into_iter().filter(|language| language.is_right_to_left());
    for (text, language) in [BARE, FULL].into_iter().flat_map(|text| languages().map(move |it| (text, it))) {
        for provision in Deed::new(text).provisions(language) {
            for sentence in sentences(&provision) {
                let rest = outside_of_isolates(&sentence.text.plain());
                let rest = rest.replace("SHA-256", "");
                assert!(!rest.chars().any(|letter| letter.is_ascii_alphabetic()), "{}: {rest}", sentence.key);
            }
        }
    }
}

fn outside_of_isolates(text: &str) -> String {
    let (mut depth, mut parentheses) = (0_usize, 0_usize);
    let mut rest = String::new();
    for character in text.chars() {
        match character {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            '(' | '[' => parentheses += 1,
            ')' | ']' => parentheses = parentheses.saturating_sub(1),
            other if depth == 0 && parentheses == 0 => rest.push(other),
            _ => {}
        }
    }
    rest
}
