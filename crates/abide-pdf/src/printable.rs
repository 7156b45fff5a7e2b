use std::collections::{BTreeMap, BTreeSet};

use abide_report::document::{Document, layout_json, pictures};
use serde_json::Value;

use crate::Fonts;

/// What stands for a character that no font has.
const REPLACEMENT: char = '\u{FFFD}';

/// The characters of a document that no font has, sorted: [`pdf`](crate::pdf) prints `�` in their place, because
/// the standard of the file allows no glyph without a meaning. Give [`Fonts::with_folder`] a font that has them.
#[must_use]
pub fn unprintable(document: &Document, fonts: &Fonts) -> Vec<char> {
    let mut printable = Printable::new(fonts);
    printable.value(&mut layout_json(document));
    for picture in pictures(document) {
        printable.text(picture);
    }
    printable.missing()
}

/// Puts a sign in the place of characters that no font has.
pub(crate) struct Printable<'f> {
    fonts: &'f Fonts,
    /// What was asked before: a document has many characters and few different ones.
    known: BTreeMap<char, bool>,
}

impl Printable<'_> {
    pub(crate) fn new(fonts: &Fonts) -> Printable<'_> {
        Printable { fonts, known: BTreeMap::new() }
    }

    /// Replaces them in all texts of a value.
    pub(crate) fn value(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Some(replaced) = self.text(text) {
                    *text = replaced;
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|one| self.value(one)),
            Value::Object(fields) => fields.values_mut().for_each(|one| self.value(one)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The text with a sign in their place; nothing where it can stay as it is.
    pub(crate) fn text(&mut self, text: &str) -> Option<String> {
        let wrong = text.chars().filter(|character| !self.has(*character)).count();
        if wrong == 0 {
            return None;
        }
        Some(text.chars().map(|one| if self.has(one) { one } else { REPLACEMENT }).collect())
    }

    fn missing(self) -> Vec<char> {
        let missing: BTreeSet<char> =
            self.known.into_iter().filter(|(_, has)| !has).map(|(one, _)| one).collect();
        missing.into_iter().collect()
    }

    fn has(&mut self, character: char) -> bool {
        if character.is_ascii_graphic() || character == ' ' {
            return true;
        }
        let fonts = self.fonts;
        *self.known.entry(character).or_insert_with(|| {
            // Some fonts have an empty glyph for what steers a terminal; paper has no use for it.
            let shown = !character.is_control() && fonts.have(character);
            shown || matches!(character, '\n' | '\r' | '\t') || is_invisible(character)
        })
    }
}

/// Whether it only steers other characters, so that it needs no glyph: joiners, directions and isolates, places
/// where a line may break, variation selectors.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{00AD}'
            | '\u{061C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FE00}'..='\u{FE0F}'
    )
}
