use crate::agreement::{Digest, Id, Layer, Semver};
use crate::diagnostic::Span;

/// One text out of which an agreement is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its name.
    pub id: Id,
    /// Its version.
    pub version: Semver,
    /// For whom it holds; nothing where an agreement is one text.
    pub layer: Option<Layer>,
    /// The digest of its canonical form, where it is a parent.
    pub digest: Option<Digest>,
    /// Its file.
    pub file: String,
    /// Its first byte in the space of all texts.
    pub base: u32,
}

/// The texts out of which an agreement is made, the agreement's own first, then what it builds on, upwards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Levels(pub Vec<Level>);

impl Levels {
    /// The text in which a place lies.
    pub fn of(&self, span: Span) -> Option<&Level> {
        self.0.iter().filter(|level| level.base <= span.start).max_by_key(|level| level.base)
    }

    /// The text in which a place lies, where that is one that the agreement builds on.
    pub fn above(&self, span: Span) -> Option<&Level> {
        self.of(span).filter(|level| level.base > 0)
    }

    /// The texts that the agreement builds on, the nearest first.
    pub fn above_own(&self) -> impl Iterator<Item = &Level> {
        self.0.iter().skip(1)
    }

    /// Whether there is more than one.
    pub fn are_several(&self) -> bool {
        self.0.len() > 1
    }
}
