use crate::Messages;
use crate::document::{Piece, Text};
use crate::legal::{Gap, LegalTerms, PartText, Sentence};
use crate::messages::{Clockface, Filling};
use abide_core::agreement::Part;
use abide_time::CalendarSystem;

/// The first of the characters that stand for what is no plain text while a sentence is put together. They belong to
/// nobody, and the pen takes them out of the texts of users.
const FIRST_MARK: char = '\u{E000}';
/// More gaps than any sentence has.
const MARKS: u32 = 0x100;

/// An agreement and the language in which it is written down.
pub(in crate::legal) struct Pen<'a> {
    pub(in crate::legal) terms: LegalTerms<'a>,
    pub(in crate::legal) messages: &'a Messages,
    pub(in crate::legal) face: Clockface,
    pub(super) gregorian: Clockface,
}

impl<'a> Pen<'a> {
    pub(in crate::legal) fn new(terms: LegalTerms<'a>, messages: &'a Messages) -> Pen<'a> {
        let face = Clockface { zone: terms.plan.term.zone.clone(), system: terms.plan.term.system };
        let gregorian = Clockface { system: CalendarSystem::Gregorian, ..face.clone() };
        Pen { terms, messages, face, gregorian }
    }

    /// The message of a key with its gaps filled, links and styles kept.
    pub(in crate::legal) fn say<const N: usize>(&self, key: &str, gaps: [(&'static str, Gap); N]) -> Text {
        let mut kept: Vec<Text> = Vec::new();
        let fillings = gaps.map(|(name, gap)| {
            let filling = match gap {
                // The names of forms have no spaces.
                Gap::Word(word) => Filling::Text(word.replace(' ', "-")),
                Gap::Count(count) => Filling::Count(count),
                Gap::Text(text) if text.0.iter().all(is_plain) => Filling::Text(text.plain()),
                Gap::Text(text) => {
                    let mark = mark(kept.len());
                    kept.push(text);
                    Filling::Text(mark.to_string())
                }
            };
            (name, filling)
        });
        put_back(&self.messages.say_with(key, fillings), &kept)
    }

    /// The same as characters, for cells and titles.
    pub(in crate::legal) fn word(&self, key: &str) -> String {
        self.messages.say(key)
    }

    /// A sentence that knows its key.
    pub(in crate::legal) fn sentence<const N: usize>(
        &self,
        key: &'static str,
        gaps: [(&'static str, Gap); N],
    ) -> Sentence {
        Sentence { key, text: self.say(key, gaps) }
    }

    /// Several things in a row.
    pub(in crate::legal) fn list<I: IntoIterator<Item = Text>>(&self, parts: I) -> Text {
        self.directed(join(parts, &self.messages.say("list-comma")))
    }

    /// Several things in a row that have commas inside.
    pub(in crate::legal) fn long_list<I: IntoIterator<Item = Text>>(&self, parts: I) -> Text {
        self.directed(join(parts, &self.messages.say("list-semicolon")))
    }

    /// A text of names and numbers, marked with the direction of the language where no letter of its own shows it.
    pub(super) fn directed(&self, text: Text) -> Text {
        let plain = text.plain();
        let directed = self.messages.directed(plain.clone());
        match directed.strip_suffix(&plain) {
            Some(mark) if !mark.is_empty() => Text::from(mark).and(text),
            _ => text,
        }
    }

    /// A part without clauses yet.
    pub(in crate::legal) fn part(&self, part: Part) -> PartText {
        let title = self.say("legal-part", [("part", word_of(part).into())]);
        PartText { part, title, provisions: Vec::new() }
    }
}

/// Texts one behind the other with something between them.
pub(super) fn join<I: IntoIterator<Item = Text>>(parts: I, between: &str) -> Text {
    let joined = parts.into_iter().reduce(|all, next| all.and(between).and(next));
    joined.unwrap_or_default()
}

/// A text of a user without the characters that the pen needs for itself.
pub(super) fn without_marks(text: &str) -> String {
    let first = u32::from(FIRST_MARK);
    text.chars().filter(|&character| !(first..first + MARKS).contains(&u32::from(character))).collect()
}

fn is_plain(piece: &Piece) -> bool {
    piece.link.is_empty() && piece.style == crate::document::Style::Plain
}

fn mark(place: usize) -> char {
    let place = u32::try_from(place).unwrap_or(MARKS - 1).min(MARKS - 1);
    char::from_u32(u32::from(FIRST_MARK) + place).unwrap_or(FIRST_MARK)
}

fn put_back(said: &str, kept: &[Text]) -> Text {
    let mut text = Text::default();
    let mut plain = String::new();
    for character in said.chars() {
        let place = u32::from(character).checked_sub(u32::from(FIRST_MARK)).map(|place| place as usize);
        match place.and_then(|place| kept.get(place)) {
            Some(kept) => {
                if !plain.is_empty() {
                    text = text.and(std::mem::take(&mut plain));
                }
                text = text.and(kept.clone());
            }
            None => plain.push(character),
        }
    }
    if plain.is_empty() { text } else { text.and(plain) }
}

fn word_of(part: Part) -> &'static str {
    match part {
        Part::Parties => "parties",
        Part::Term => "term",
        Part::Services => "services",
        Part::Hours => "hours",
        Part::Clocks => "clocks",
        Part::Promises => "promises",
        Part::Exclusions => "exclusions",
        Part::Remedies => "remedies",
        Part::Caps => "caps",
        Part::Money => "money",
        Part::Escalation => "escalation",
        Part::Reports => "reports",
        Part::General => "general",
    }
}
