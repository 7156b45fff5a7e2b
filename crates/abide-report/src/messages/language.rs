use icu_locale_core::{Locale, locale};

/// A language in which statements are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Persian, written from right to left with its own digits.
    Persian,
    /// Arabic, written from right to left with its own digits.
    Arabic,
    /// Russian.
    Russian,
}

impl Language {
    /// Every language there is a catalogue for.
    pub const ALL: [Language; 4] =
        [Language::English, Language::Persian, Language::Arabic, Language::Russian];

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
            Language::Arabic => "ar",
            Language::Russian => "ru",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Language::Persian | Language::Arabic)
    }

    /// Its catalogue.
    pub(super) const fn catalogue(self) -> &'static str {
        match self {
            Language::English => include_str!("../../messages/en.ftl"),
            Language::Persian => include_str!("../../messages/fa.ftl"),
            Language::Arabic => include_str!("../../messages/ar.ftl"),
            Language::Russian => include_str!("../../messages/ru.ftl"),
        }
    }

    /// The locale of its numbers. That of Arabic names the digits, because the bare tag stands for Latin ones.
    pub(super) const fn locale(self) -> Locale {
        match self {
            Language::English => locale!("en"),
            Language::Persian => locale!("fa"),
            Language::Arabic => locale!("ar-u-nu-arab"),
            Language::Russian => locale!("ru"),
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
        assert_eq!(Language::from_tag("ar_SA"), Some(Language::Arabic));
        assert_eq!(Language::from_tag("ru"), Some(Language::Russian));
        assert_eq!(Language::from_tag("fan"), None);
        assert_eq!(Language::from_tag(""), None);
    }
}
