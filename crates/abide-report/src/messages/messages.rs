use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::numbers::{self, Numbers};
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
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut arguments = FluentArgs::with_capacity(N);
        for (name, filling) in fillings {
            arguments.set(name, FluentValue::from(filling));
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }

    /// A name or number that stands by itself, kept in its own direction where the language runs from right to
    /// left.
    #[must_use]
    pub fn isolate(&self, text: &str) -> String {
        if self.language.is_right_to_left() && !text.is_empty() {
            format!("{ISOLATE}{text}{END_OF_ISOLATE}")
        } else {
            text.to_owned()
        }
    }

    /// Several things in a row, as the language enumerates them.
    #[must_use]
    pub fn list<I: IntoIterator<Item = String>>(&self, parts: I) -> String {
        parts.into_iter().collect::<Vec<_>>().join(&self.say("list-comma"))
    }

    /// Several things in a row that have commas inside.
    #[must_use]
    pub fn long_list<I: IntoIterator<Item = String>>(&self, parts: I) -> String {
        parts.into_iter().collect::<Vec<_>>().join(&self.say("list-semicolon"))
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Messages").field(&self.language).finish()
    }
}
