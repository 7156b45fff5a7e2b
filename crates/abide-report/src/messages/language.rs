use icu_locale_core::{Locale, locale};

/// A language in which statements are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Persian, written from right to left with its own digits.
    Persian,
}

impl Language {
    /// Every language there is a catalogue for.
    pub const ALL: [Language; 2] = [Language::English, Language::Persian];

    /// The language of a tag: `en`, `fa`, also with a region such as `fa-IR`; nothing for any other.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Its tag: `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Persian => "fa",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Language::Persian)
    }

    /// Its catalogue.
    pub(super) const fn catalogue(self) -> &'static str {
        match self {
            Language::English => include_str!("../../messages/en.ftl"),
            Language::Persian => include_str!("../../messages/fa.ftl"),
        }
    }

    /// The locale of its numbers.
    pub(super) const fn locale(self) -> Locale {
        match self {
            Language::English => locale!("en"),
            Language::Persian => locale!("fa"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_tag_names_its_language_with_or_without_a_region() {
        assert_eq!(Language::from_tag("fa-IR"), Some(Language::Persian));
        assert_eq!(Language::from_tag("EN"), Some(Language::English));
        assert_eq!(Language::from_tag("fan"), None);
        assert_eq!(Language::from_tag(""), None);
    }
}
