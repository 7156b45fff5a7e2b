use serde_json::Value;

use crate::printable::is_invisible;

/// The most characters that stand together in prose before a line may break among them; about half a line.
const PROSE: usize = 36;
/// The same in a cell.
const CELL: usize = 22;
/// The same in a cell of what stands in a column itself.
const NESTED: usize = 13;
/// Where a line may break although nothing shows it.
const BREAK: char = '\u{200B}';

/// Lets lines break within words that are too long for a line, such as addresses and keys: they would run over
/// what stands beside them. All else stays as it is.
pub(crate) fn allow(blocks: &mut Value) {
    walk(blocks, PROSE);
}

fn walk(value: &mut Value, longest: usize) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| walk(one, longest)),
        Value::Object(fields) => {
            let narrow = matches!(
                fields.get("kind").and_then(Value::as_str),
                Some("table" | "pairs" | "tiles" | "columns" | "signatures")
            );
            let longest = match (narrow, longest < PROSE) {
                (true, true) => NESTED,
                (true, false) => CELL,
                (false, _) => longest,
            };
            for (name, field) in fields.iter_mut() {
                match field {
                    Value::String(text) if is_prose(name) => {
                        if let Some(broken) = broken(text, longest) {
                            *text = broken;
                        }
                    }
                    _ => walk(field, longest),
                }
            }
        }
        _ => {}
    }
}

/// Whether a field holds what is read, not a word of the layout.
fn is_prose(field: &str) -> bool {
    matches!(field, "text" | "title" | "value" | "label")
}

/// The text with breaks in words longer than `longest`; nothing where it has none.
fn broken(text: &str, longest: usize) -> Option<String> {
    let too_long = text.split(char::is_whitespace).any(|word| seen(word) > longest);
    if !too_long {
        return None;
    }
    let words = text.split_inclusive(char::is_whitespace);
    Some(
        words
            .map(|word| if seen(word) > longest { with_breaks(word, longest) } else { word.to_owned() })
            .collect(),
    )
}

fn with_breaks(word: &str, longest: usize) -> String {
    let mut result = String::with_capacity(word.len() + word.len() / 4);
    let mut since = 0;
    let mut rest = word.chars().peekable();
    while let Some(one) = rest.next() {
        result.push(one);
        since += usize::from(!is_invisible(one));
        let joint =
            since > 3 && matches!(one, '/' | '.' | '_' | '-' | '@' | ':' | ',' | ';' | '?' | '&' | '=' | ')');
        let next_stands_alone = rest.peek().is_some_and(|next| !is_invisible(*next) && !is_mark(*next));
        if (joint || since >= longest) && next_stands_alone {
            result.push(BREAK);
            since = 0;
        }
    }
    result
}

/// How many of its characters are seen.
fn seen(word: &str) -> usize {
    word.chars().filter(|one| !is_invisible(*one)).count()
}

/// Whether it belongs to the character before it.
const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{0300}'..='\u{036F}'
            | '\u{0483}'..='\u{0489}'
            | '\u{0610}'..='\u{061A}'
            | '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06ED}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_are_too_long_get_breaks() {
        assert_eq!(broken("plain words of no length at all, each of them", 10), None);
        let address = broken("see https://status.example.com/history/2026 there", 22).expect("broken");
        assert_eq!(address.replace(BREAK, "|"), "see https:|//status.|example.|com/|history/|2026 there");
        assert_eq!(broken("aaaaaaaaaaaa", 5).expect("broken").replace(BREAK, "|"), "aaaaa|aaaaa|aa");
    }

    #[test]
    fn words_in_a_table_that_stands_in_a_column_are_shorter() {
        let word = "desk@maker.example";
        let table = serde_json::json!({ "kind": "table", "rows": [{ "cells": [[{ "text": word }]] }] });
        let mut blocks = serde_json::json!([table.clone(), { "kind": "columns", "columns": [[table]] }]);
        allow(&mut blocks);
        assert_eq!(blocks[0]["rows"][0]["cells"][0][0]["text"], word);
        let nested = &blocks[1]["columns"][0][0]["rows"][0]["cells"][0][0]["text"];
        assert!(nested.as_str().expect("a text").contains(BREAK), "{nested}");
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        assert_eq!(broken("بببب\u{064E}بب", 4).expect("broken"), "بببب\u{064E}\u{200B}بب");
    }
}
