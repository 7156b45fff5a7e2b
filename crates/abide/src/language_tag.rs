use std::ffi::OsStr;

use abide_report::Language;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

/// Reads a language by its tag, also one with a region; help and completions list the tags.
#[derive(Clone)]
pub(crate) struct LanguageTag;

impl TypedValueParser for LanguageTag {
    type Value = Language;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Language, Error> {
        let language = |text: &str| {
            let known = || Language::ALL.map(Language::tag).join(", ");
            Language::from_tag(text)
                .ok_or_else(|| format!("there are no texts in `{text}`; one of: {}", known()))
        };
        language.parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Language::ALL.into_iter().map(|language| PossibleValue::new(language.tag()))))
    }
}
