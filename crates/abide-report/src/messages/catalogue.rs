//! The catalogues held against each other and against the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Filling, Language, Messages};

/// What a message says: its texts in order and the gaps it has.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    texts: Vec<String>,
    gaps: BTreeSet<String>,
    forms: usize,
}

fn catalogue(language: Language) -> BTreeMap<String, Said> {
    let parsed =
        parser::parse(language.catalogue()).unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in parsed.body {
        let Entry::Message(message) = entry else { continue };
        let mut said = Said::default();
        read(message.value.as_ref().expect("a message has a text"), &mut said);
        let twice = messages.insert(message.id.name.to_owned(), said);
        assert!(twice.is_none(), "{language:?} says {} twice", message.id.name);
    }
    messages
}

fn read(pattern: &Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.texts.push(value.trim().to_owned()),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => read_inline(inline, said),
                Expression::Select { selector, variants } => {
                    read_inline(selector, said);
                    said.forms += variants.len();
                    variants.iter().for_each(|variant| read(&variant.value, said));
                }
            },
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.gaps.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => said.texts.push((*value).to_owned()),
        other => panic!("{other:?} is used in no catalogue"),
    }
}

/// The Rust texts of this crate, joined.
fn sources() -> String {
    fn walk(folder: &Path, out: &mut String) {
        let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                out.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut out = String::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out
}

#[test]
fn every_language_says_every_message_in_its_own_words() {
    let english = catalogue(Language::English);
    for language in Language::ALL.into_iter().filter(|&language| language != Language::English) {
        let other = catalogue(language);
        let lacks: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let unknown: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(lacks.is_empty() && unknown.is_empty(), "{language:?} lacks {lacks:?} and has {unknown:?}");
        for (key, said) in &english {
            // Where a word has forms, as the name of a currency has, a language may look at the count beside it.
            let mut gaps = other[key].gaps.clone();
            gaps.retain(|gap| gap != "count" || said.gaps.contains(gap));
            assert_eq!(said.gaps, gaps, "{language:?}: {key} has other gaps");
            let has_letters = said.texts.iter().any(|text| text.chars().any(char::is_alphabetic));
            assert!(!has_letters || said.texts != other[key].texts, "{language:?}: {key} is not translated");
        }
    }
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let (keys, sources) = (catalogue(Language::English), sources());
    let months = ["gregorian-", "persian-", "umm-al-qura-"];
    for key in keys.keys().filter(|key| !months.iter().any(|month| key.starts_with(month))) {
        assert!(sources.contains(&format!("\"{key}\"")), "nothing says {key}");
    }
    for call in [".say(\"", ".say_with(\"", ".between(\""] {
        for rest in sources.split(call).skip(1) {
            let key = rest.split('"').next().unwrap();
            // The end of this list of calls is itself cut off by the first of them.
            assert!(key.starts_with(", ") || keys.contains_key(key), "{key} is in no catalogue");
        }
    }
}

#[test]
fn messages_with_forms_read_well_for_every_count() {
    let english = catalogue(Language::English);
    let mut shown = String::new();
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (key, said) in english.iter().filter(|(_, said)| said.forms > 0) {
            for count in [0_u64, 1, 2, 3, 11, 100] {
                let mut fillings: Vec<(&'static str, Filling)> = Vec::new();
                for gap in &said.gaps {
                    let name: &'static str = gap.clone().leak();
                    let counted = ["count", "items", "number", "quarter", "half"].contains(&name);
                    let text = || Filling::Text(format!("<{name}>"));
                    fillings.push((name, if counted { Filling::Count(count) } else { text() }));
                }
                // Forms that follow a word and not a count are held against the code where they are said.
                if !fillings.iter().any(|(_, filling)| matches!(filling, Filling::Count(_))) {
                    continue;
                }
                let text = match fillings.as_slice() {
                    [one] => messages.say_with(key, [one.clone()]),
                    [one, two] => messages.say_with(key, [one.clone(), two.clone()]),
                    [one, two, three] => messages.say_with(key, [one.clone(), two.clone(), three.clone()]),
                    [one, two, three, four] => {
                        messages.say_with(key, [one.clone(), two.clone(), three.clone(), four.clone()])
                    }
                    other => panic!("{key} has {} gaps", other.len()),
                };
                assert!(!text.contains('{'), "{key}: {text}");
                let text = text.replace(['\u{200f}', '\u{2068}', '\u{2069}'], "");
                shown.push_str(&format!("{} {key} {count}: {text}\n", language.tag()));
            }
        }
    }
    insta::assert_snapshot!("forms", shown);
}
