use abide_core::agreement::Part;

use super::{Provision, Sentence};
use crate::document::Text;

/// A part with its clauses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PartText {
    /// Which part.
    pub(super) part: Part,
    /// Its title.
    pub(super) title: Text,
    /// Its clauses: entries first, then what holds in general.
    pub(super) provisions: Vec<Provision>,
}

impl PartText {
    /// Adds the clause of an entry.
    pub(super) fn entry(&mut self, section: &str, id: &str, title: Text, lead: Sentence) -> &mut Provision {
        self.add(format!("{section}.{id}"), Some(title), lead)
    }

    /// Adds a clause that holds in general.
    pub(super) fn general(&mut self, lead: Sentence) -> &mut Provision {
        self.add(lead.key.to_owned(), None, lead)
    }

    fn add(&mut self, name: String, title: Option<Text>, lead: Sentence) -> &mut Provision {
        let number = self.part.clause(self.provisions.len());
        self.provisions.push(Provision {
            name,
            number,
            title,
            lead,
            points: Vec::new(),
            exhibits: Vec::new(),
        });
        let last = self.provisions.len() - 1;
        &mut self.provisions[last]
    }
}
