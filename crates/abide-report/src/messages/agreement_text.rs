use abide_core::agreement::Wording;

use super::Messages;

/// Which of an agreement's texts is shown, and whether it says that it is in another language. There is one rule for
/// reports and documents: what the agreement does not say in the reader's language has the mark of the language that
/// it is in, `Git, by the month [en]`, wherever it stands. Only the name of a party or of a group's member that is
/// written once, without a language, is its name in all of them.
impl Messages {
    /// The text in the language of the reader, else in the agreement's first; `first` is that language.
    pub(crate) fn agreement_text(&self, wording: &Wording, first: &str) -> String {
        self.marked(wording.text(self.language().tag()), self.other_language(wording, first))
    }

    /// The same of the name of a party or of a group's member.
    pub(crate) fn proper_name(&self, wording: &Wording, first: &str) -> String {
        let other = self.other_language(wording, first).filter(|_| !is_for_all(wording));
        self.marked(wording.text(self.language().tag()), other)
    }

    /// The language of the text that is shown, where it is not the reader's.
    pub(crate) fn other_language(&self, wording: &Wording, first: &str) -> Option<String> {
        let languages = || {
            let entries = wording.entries.iter();
            entries.map(|(own, _)| own.as_ref().map_or(first, |own| own.0.as_str()))
        };
        let is_there = languages().any(|language| language == self.language().tag());
        languages().next().filter(|_| !is_there).map(str::to_owned)
    }

    fn marked(&self, text: &str, other: Option<String>) -> String {
        let text = self.isolate(text);
        match other {
            Some(tag) => format!("{text} {}", self.isolate(&format!("[{tag}]"))),
            None => text,
        }
    }
}

/// Whether a name is written once for all languages.
pub(crate) fn is_for_all(wording: &Wording) -> bool {
    matches!(wording.entries.as_slice(), [(None, _)])
}

#[cfg(test)]
mod tests {
    use crate::samples::{plain, wording};
    use crate::{Language, Messages};

    #[test]
    fn what_is_not_in_the_readers_language_has_a_mark_and_a_name_for_all_has_none() {
        let russian = Messages::new(Language::Russian);
        assert_eq!(russian.agreement_text(&plain("Desk"), "en"), "Desk [en]");
        assert_eq!(russian.agreement_text(&wording("Desk", "میز"), "en"), "Desk [en]");
        assert_eq!(russian.proper_name(&plain("Contoso GmbH"), "en"), "Contoso GmbH");
        assert_eq!(russian.proper_name(&wording("Contoso", "کانتوسو"), "en"), "Contoso [en]");
        assert_eq!(russian.agreement_text(&plain("Служба"), "ru"), "Служба");
    }
}
