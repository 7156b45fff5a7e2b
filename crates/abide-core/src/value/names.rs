use std::collections::HashMap;
use std::sync::Arc;

/// A text met in the agreement or in the facts, as a small number. Only the [`Names`] that gave it can
/// turn it back; two names of one table are equal exactly when their texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(u32);

impl Name {
    /// The position in the table, counted from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The table of texts. It only grows; the order of names is the order of first meeting and must decide nothing.
#[derive(Debug, Clone, Default)]
pub struct Names {
    texts: Vec<Arc<str>>,
    positions: HashMap<Arc<str>, Name>,
}

impl Names {
    /// The name of `text`, entered when it is new.
    pub fn name(&mut self, text: &str) -> Name {
        if let Some(&name) = self.positions.get(text) {
            return name;
        }
        #[expect(clippy::expect_used, reason = "four thousand million different texts do not fit in memory")]
        let name = Name(u32::try_from(self.texts.len()).expect("fewer than 2^32 names"));
        let shared: Arc<str> = Arc::from(text);
        self.texts.push(Arc::clone(&shared));
        self.positions.insert(shared, name);
        name
    }

    /// The name of `text` where it has been met.
    pub fn find(&self, text: &str) -> Option<Name> {
        self.positions.get(text).copied()
    }

    /// The text of `name`.
    pub fn text(&self, name: Name) -> &str {
        &self.texts[name.index()]
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether no text has been met.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}
