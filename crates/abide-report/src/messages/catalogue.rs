//! The catalogues held against each other and against the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Filling, Language, Messages, as_read};

/// The words in Latin letters that stand in texts of other scripts: what is never translated, and what is written
/// into an agreement or typed as it stands here.
const NEVER_TRANSLATED: [&str; 5] = ["SLA", "SHA", "JSON", "PDF", "abide"];

/// The gaps that hold a count.
const COUNTS: [&str; 6] = ["count", "items", "number", "quarter", "half", "shown"];

/// The quarters of a year in Russian are counted in Roman digits.
const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

/// What a message says: its texts in order and the gaps it has.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    texts: Vec<String>,
    gaps: BTreeSet<String>,
    /// What decides on a form, and the name of the form.
    forms: BTreeSet<(String, String)>,
    attributes: Vec<String>,
}

fn catalogue(language: Language) -> BTreeMap<String, Said> {
    let parsed =
        parser::parse(language.catalogue()).unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in parsed.body {
        let Entry::Message(message) = entry else { continue };
        let mut said = Said::default();
        read(message.value.as_ref().expect("a message has a text"), &mut said);
        for attribute in &message.attributes {
            read(&attribute.value, &mut said);
            said.attributes.push(attribute.id.name.to_owned());
        }
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
                    for variant in variants {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                            &variant.key;
                        said.forms.insert((name_of(selector).to_owned(), (*name).to_owned()));
                        read(&variant.value, said);
                    }
                }
            },
        }
    }
}

fn name_of<'a>(selector: &InlineExpression<&'a str>) -> &'a str {
    match selector {
        InlineExpression::VariableReference { id } => id.name,
        other => panic!("{other:?} selects in no catalogue"),
    }
}

fn read_inline(inline: &InlineExpression<&str>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.gaps.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => {
            said.texts.push(unescape_unicode_to_string(value).into_owned());
        }
        other => panic!("{other:?} is used in no catalogue"),
    }
}

fn is_month(key: &str) -> bool {
    ["gregorian-", "persian-", "umm-al-qura-"].iter().any(|system| key.starts_with(system))
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
fn no_text_in_another_script_keeps_words_in_latin_letters() {
    for language in Language::ALL.into_iter().filter(|&language| language != Language::English) {
        for (key, said) in catalogue(language) {
            let texts = said.texts.join(" ");
            let words = texts.split(|character: char| !character.is_ascii_alphabetic() && character != '-');
            for word in words.map(|word| word.trim_matches('-')).filter(|word| !word.is_empty()) {
                // Beside its own word stands the one that an agreement writes: `solution (resolved)`.
                let known = NEVER_TRANSLATED.contains(&word)
                    || said.forms.iter().any(|(_, form)| form == word)
                    || (key == "period-quarter" && language == Language::Russian && ROMAN.contains(&word));
                assert!(known, "{language:?}: {key} says `{word}`");
            }
        }
    }
}

#[test]
fn a_language_has_another_form_in_dates_for_every_month_or_for_none() {
    for language in Language::ALL {
        let messages = catalogue(language);
        let months = || messages.iter().filter(|(key, _)| is_month(key));
        let formed = months().filter(|(_, said)| said.attributes == ["in-date"]).count();
        assert_eq!(months().count(), 36);
        assert_eq!(formed, if language == Language::Russian { 36 } else { 0 }, "{language:?}");
        let strays = messages.iter().filter(|(key, said)| !is_month(key) && !said.attributes.is_empty());
        assert_eq!(strays.count(), 0, "{language:?}");
    }
}

/// The plural categories that counts of a language fall into, by the rules of CLDR for cardinal numbers. A message
/// with forms by count has one for each where it has any of them; `other` stands for those that read the same.
#[test]
fn forms_are_those_that_the_language_has() {
    for language in Language::ALL {
        let known: &[&str] = match language {
            Language::English | Language::Persian => &["one"],
            Language::Arabic => &["zero", "one", "two", "few", "many"],
            Language::Russian => &["one", "few", "many"],
        };
        for (key, said) in catalogue(language) {
            for (_, form) in said.forms.iter().filter(|(selector, _)| COUNTS.contains(&selector.as_str())) {
                let known = known.contains(&form.as_str()) || form == "other" || form.parse::<u32>().is_ok();
                assert!(known, "{language:?}: {key} has `{form}`");
            }
        }
    }
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let (keys, sources) = (catalogue(Language::English), sources());
    for key in keys.keys().filter(|key| !is_month(key)) {
        assert!(sources.contains(&format!("\"{key}\"")), "nothing says {key}");
    }
    for call in [".say(\"", ".say_with(\"", ".say_number(\"", ".between(\""] {
        for rest in sources.split(call).skip(1) {
            let key = rest.split('"').next().unwrap();
            // The end of this list of calls is itself cut off by the first of them.
            assert!(key.starts_with(", ") || keys.contains_key(key), "{key} is in no catalogue");
        }
    }
}

#[test]
fn messages_with_forms_read_well_for_every_count() {
    let catalogues = Language::ALL.map(catalogue);
    let formed = |key: &String| catalogues.iter().any(|catalogue| !catalogue[key].forms.is_empty());
    let mut shown = String::new();
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (key, said) in catalogues[0].iter().filter(|(key, _)| formed(key)) {
            for count in [0_u64, 1, 2, 3, 11, 100, 102, 103, 111, 365] {
                let mut fillings: Vec<(&'static str, Filling)> = Vec::new();
                for gap in &said.gaps {
                    let name: &'static str = gap.clone().leak();
                    let counted = COUNTS.contains(&name);
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
                shown.push_str(&format!("{} {key} {count}: {}\n", language.tag(), as_read(&text)));
            }
        }
    }
    insta::assert_snapshot!("forms", shown);
}
