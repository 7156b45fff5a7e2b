use std::collections::HashMap;

use abide_core::diagnostic::Spanned;
use abide_core::text::Map;
use abide_core::value::{Name, Names};

use super::hyphenated::hyphenated;
use crate::description::{CellText, Others};

/// What the values of a column mean.
#[derive(Debug)]
pub(super) struct Coding {
    names: HashMap<String, String>,
    others: Others,
    kept: Kept,
    /// The value met last, because neighbouring rows mostly repeat it.
    last: (String, Coded),
    known: HashMap<String, Coded>,
}

/// How a text that no name was given for becomes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// As it stands.
    AsIs,
    /// As a name.
    Hyphenated,
}

/// What one value means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coded {
    Name(Name),
    /// It counts as not said.
    Ignored,
    /// The description does not say.
    Unknown,
}

impl Coding {
    /// The coding of a description; nothing said about others rejects them where there are names.
    pub(super) fn new<N>(
        names: &Map<CellText, Spanned<N>>,
        text: fn(&N) -> &str,
        others: Option<Spanned<Others>>,
        kept: Kept,
    ) -> Coding {
        let usual = if names.is_empty() { Others::Keep } else { Others::Reject };
        let pairs = names.iter().map(|(key, name)| (key.value.0.clone(), text(&name.value).to_owned()));
        Coding {
            names: pairs.collect(),
            others: others.map_or(usual, |others| others.value),
            ..Coding::keep(kept)
        }
    }

    /// Every text is its own value.
    pub(super) fn keep(kept: Kept) -> Coding {
        Coding {
            names: HashMap::new(),
            others: Others::Keep,
            kept,
            last: (String::new(), Coded::Unknown),
            known: HashMap::new(),
        }
    }

    /// What `text` means.
    pub(super) fn code(&mut self, text: &str, names: &mut Names) -> Coded {
        if !text.is_empty() && self.last.0 == text {
            return self.last.1;
        }
        let coded = if self.names.is_empty() && self.kept == Kept::AsIs && self.others == Others::Keep {
            Coded::Name(names.name(text))
        } else if let Some(&coded) = self.known.get(text) {
            coded
        } else {
            let coded = self.find(text, names);
            self.known.insert(text.to_owned(), coded);
            coded
        };
        self.last.0.clear();
        self.last.0.push_str(text);
        self.last.1 = coded;
        coded
    }

    fn find(&self, text: &str, names: &mut Names) -> Coded {
        if let Some(name) = self.names.get(text) {
            return Coded::Name(names.name(name));
        }
        match (self.others, self.kept) {
            (Others::Reject, _) => Coded::Unknown,
            (Others::Ignore, _) => Coded::Ignored,
            (Others::Keep, Kept::AsIs) => Coded::Name(names.name(text)),
            (Others::Keep, Kept::Hyphenated) => match hyphenated(text).as_str() {
                "" => Coded::Unknown,
                name => Coded::Name(names.name(name)),
            },
        }
    }
}
