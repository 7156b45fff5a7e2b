use std::fmt;

use abide_core::agreement::ClauseNumber;
use abide_core::statement::RuleLine;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::direction::{has_right_to_left, right_to_left};
use super::neutral::neutral;
use super::numbers::{self, Numbers};
use super::unmarked::unmarked;
use super::{Filling, Language};

/// First strong isolate: what follows has its own direction, whatever stands around it.
const ISOLATE: char = '\u{2068}';
/// The end of what [`ISOLATE`] began.
const END_OF_ISOLATE: char = '\u{2069}';

/// The sentences, numbers and dates of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    pub(super) numbers: &'static Numbers,
}

impl Messages {
    /// The messages of a language.
    #[must_use]
    pub fn new(language: Language) -> Messages {
        #[expect(
            clippy::expect_used,
            reason = "the tags are the constants of `Language`; a test reads them all"
        )]
        let identifier: LanguageIdentifier = language.tag().parse().expect("a language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Names and numbers keep their own direction inside a sentence that runs from right to left; a text
        // that runs from left to right stays free of marks that nobody sees.
        bundle.set_use_isolating(language.is_right_to_left());
        bundle.set_formatter(Some(match language {
            Language::English => numbers::english_count,
            Language::Persian => numbers::persian_count,
            Language::Arabic => numbers::arabic_count,
            Language::Russian => numbers::russian_count,
        }));
        // A catalogue that does not parse, or says a key twice, fails the tests of this room; what can be read
        // of it is used.
        let resource = match FluentResource::try_new(language.catalogue().to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Messages { language, bundle, numbers: Numbers::of(language) }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of a key. A key that is not in the catalogue gives itself, which no key of this crate does
    /// (a test holds them against the catalogues).
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, [])
    }

    /// The message of a key with its gaps filled.
    #[must_use]
    pub fn say_with<const N: usize>(&self, key: &str, fillings: [(&'static str, Filling); N]) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(|| key.to_owned(), |pattern| self.directed(self.filled(pattern, fillings)))
    }

    /// A message that is made of digits and signs alone, such as a date in numbers: one number to whoever reads it, so its
    /// parts stand as they are written whatever the direction of the text around.
    pub(super) fn say_number<const N: usize>(
        &self,
        key: &str,
        fillings: [(&'static str, Filling); N],
    ) -> String {
        self.isolate(&unmarked(&self.say_with(key, fillings)))
    }

    /// The form of that name of a message (an attribute in the catalogue), else the message itself.
    pub(super) fn say_form(&self, key: &str, form: &str) -> String {
        let message = self.bundle.get_message(key);
        match message.and_then(|message| message.get_attribute(form)) {
            Some(form) => self.directed(self.filled(form.value(), [])),
            None => self.say(key),
        }
    }

    /// What stands between the parts of a list, as the catalogue has it.
    fn between(&self, key: &str) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(|| key.to_owned(), |pattern| self.filled(pattern, []))
    }

    fn filled<const N: usize>(
        &self,
        pattern: &Pattern<&str>,
        fillings: [(&'static str, Filling); N],
    ) -> String {
        let mut arguments = FluentArgs::with_capacity(N);
        for (name, filling) in fillings {
            // Whatever a user wrote enters a sentence here or stands by itself through `isolate`.
            let filling = match filling {
                Filling::Text(text) => Filling::Text(neutral(&text).into_owned()),
                count @ Filling::Count(_) => count,
            };
            arguments.set(name, filling.value(self.language));
        }
        let mut errors = Vec::new();
        one_point(self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }

    /// A name or number that stands by itself, kept in its own direction: where the language runs from right to left,
    /// and where the text does and the language does not. What would steer the text around it is shown instead.
    #[must_use]
    pub fn isolate(&self, text: &str) -> String {
        let text = neutral(text);
        let turns = self.language.is_right_to_left() || has_right_to_left(&text);
        if turns && !text.is_empty() { format!("{ISOLATE}{text}{END_OF_ISOLATE}") } else { text.into_owned() }
    }

    /// A text of the language, so that it runs in the language's direction wherever it is put.
    pub(crate) fn directed(&self, text: String) -> String {
        if self.language.is_right_to_left() { right_to_left(text) } else { text }
    }

    /// The number of a clause of the legal document: `6.2`. Its point is no decimal sign, so it is that of no language.
    #[must_use]
    pub fn clause_number(&self, number: ClauseNumber) -> String {
        let (part, position) = (number.part.number().to_string(), number.position.to_string());
        format!("{}.{}", self.digits(&part), self.digits(&position))
    }

    /// Where a rule stands: a line, and the text that has it where that is not the agreement's own.
    #[must_use]
    pub fn rule_line(&self, line: &RuleLine) -> String {
        let number = self.digits(&line.line.to_string());
        match &line.text {
            None => number,
            Some(text) => {
                self.say_with("line-of-text", [("line", number.into()), ("text", self.isolate(text).into())])
            }
        }
    }

    /// Several things in a row, as the language enumerates them.
    #[must_use]
    pub fn list<I: IntoIterator<Item = String>>(&self, parts: I) -> String {
        self.directed(parts.into_iter().collect::<Vec<_>>().join(&self.between("list-comma")))
    }

    /// Several things in a row that have commas inside.
    #[must_use]
    pub fn long_list<I: IntoIterator<Item = String>>(&self, parts: I) -> String {
        self.directed(parts.into_iter().collect::<Vec<_>>().join(&self.between("list-semicolon")))
    }
}

/// The text with one point where an abbreviation (`S.A.`, a Russian year) ends a sentence: its point ends both.
fn one_point(text: String) -> String {
    if !text.contains('.') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    // Whether the last character that is seen is the first point after something else.
    let (mut before, mut is_point) = (' ', false);
    while let Some(character) = rest.next() {
        let ends = rest.peek().is_none_or(|next| next.is_whitespace() || *next == END_OF_ISOLATE);
        if character == '.' && is_point && ends {
            continue;
        }
        if character != END_OF_ISOLATE {
            is_point = character == '.' && !matches!(before, '.' | ' ');
            before = character;
        }
        out.push(character);
    }
    out
}

impl fmt::Debug for Messages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Messages").field(&self.language).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::one_point;
    use crate::{Language, Messages};

    #[test]
    fn a_name_of_another_direction_keeps_to_itself() {
        let english = Messages::new(Language::English);
        assert_eq!(english.isolate("Sepehr"), "Sepehr");
        assert_eq!(english.isolate("سپهر"), "\u{2068}سپهر\u{2069}");
    }

    #[test]
    fn what_a_user_wrote_does_not_turn_a_sentence() {
        for language in Language::ALL {
            let messages = Messages::new(language);
            let said = messages.say_with("rejects-of", [("source", "T\u{202E}-2026\u{2069}".into())]);
            assert!(said.contains("T\u{FFFD}-2026\u{FFFD}"), "{said:?}");
            assert!(messages.isolate("T\u{202E}-2026").contains("T\u{FFFD}-2026"));
        }
    }

    #[test]
    fn an_abbreviation_that_ends_a_sentence_has_one_point() {
        assert_eq!(one_point("owes this to Aurora S.A..".to_owned()), "owes this to Aurora S.A.");
        assert_eq!(
            one_point("\u{2068}Forge, Inc.\u{2069}. Then".to_owned()),
            "\u{2068}Forge, Inc.\u{2069} Then"
        );
        assert_eq!(one_point("2026 г.. ../x, … 1.5. ...".to_owned()), "2026 г. ../x, … 1.5. ...");
    }

    #[test]
    fn a_list_of_names_keeps_the_direction_of_the_language() {
        let persian = Messages::new(Language::Persian);
        let list = persian.list(["p1", "p2"].map(|name| persian.isolate(name)));
        assert!(list.starts_with('\u{200f}'), "{list:?}");
        assert!(!Messages::new(Language::English).list(["p1".to_owned()]).contains('\u{200f}'));
        assert!(!persian.say("facts-heading").contains('\u{200f}'));
    }
}
