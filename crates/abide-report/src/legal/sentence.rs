use crate::document::Text;

/// A sentence with the key by which the same sentence of another version is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sentence {
    /// The key of its message.
    pub(super) key: &'static str,
    /// What it says.
    pub(super) text: Text,
}
