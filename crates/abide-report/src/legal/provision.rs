use abide_core::agreement::ClauseNumber;

use super::{Exhibit, Sentence};
use crate::document::{Style, Text};

/// A numbered term before it is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Provision {
    /// What it is across versions: the section and the id of an entry, or the key of a general sentence.
    pub(super) name: String,
    /// Its number.
    pub(super) number: ClauseNumber,
    /// How an entry is called; a general term has no title.
    pub(super) title: Option<Text>,
    /// What it says first.
    pub(super) lead: Sentence,
    /// What it says besides.
    pub(super) points: Vec<Sentence>,
    /// Its tables.
    pub(super) exhibits: Vec<Exhibit>,
}

impl Provision {
    /// Its anchor: `clause-6-2`.
    pub(super) fn anchor(&self) -> String {
        anchor(self.number)
    }

    /// Its title, where it has one, and its first sentence.
    pub(super) fn text(&self) -> Text {
        match &self.title {
            Some(title) => title.clone().and(". ").and(self.lead.text.clone()),
            None => self.lead.text.clone(),
        }
    }

    /// Adds a sentence.
    pub(super) fn point(&mut self, sentence: Sentence) {
        self.points.push(sentence);
    }

    /// Adds a table, unless it has no row.
    pub(super) fn exhibit(&mut self, exhibit: Exhibit) {
        if !exhibit.table.rows.is_empty() {
            self.exhibits.push(exhibit);
        }
    }
}

/// The anchor of a clause.
pub(super) fn anchor(number: ClauseNumber) -> String {
    format!("clause-{}-{}", number.part.number(), number.position)
}

/// A title in the form in which it opens a clause, with the id by which the agreement's text knows the entry.
pub(super) fn title(name: Text, id: String) -> Text {
    let mut title = name;
    for piece in &mut title.0 {
        if piece.style == Style::Plain {
            piece.style = Style::Strong;
        }
    }
    titled(title, id)
}

/// A name with the id that facts use for it.
pub(super) fn titled(name: Text, id: String) -> Text {
    if name.plain() == id { name } else { name.and(" ").and(Text::styled(Style::Quiet, format!("({id})"))) }
}
