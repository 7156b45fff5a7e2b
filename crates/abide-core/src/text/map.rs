use super::node::{Node, NodeKind};
use super::read::{Read, ReadText, Reader};
use super::shape::Shape;
use crate::diagnostic::{Diagnostic, Spanned};

/// A map from a kind of text to values, in the order of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(Spanned<K>, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Map(Vec::new())
    }
}

impl<K, V> Map<K, V> {
    /// The entries in document order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&Spanned<K>, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Adds an entry after all others.
    pub fn push(&mut self, key: Spanned<K>, value: V) {
        self.0.push((key, value));
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: PartialEq, V> Map<K, V> {
    /// The value of a key.
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: PartialEq<Q>,
    {
        self.0.iter().find(|(known, _)| known.value == *key).map(|(_, value)| value)
    }

    /// The position of a key.
    pub fn position<Q: ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: PartialEq<Q>,
    {
        self.0.iter().position(|(known, _)| known.value == *key)
    }
}

impl<K: ReadText, V: Read> Read for Map<K, V> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            reader.wrong_form(node, "a map", "write `key: value` pairs, one a line or in `{ }`");
            return None;
        };
        let read: Vec<Option<(Spanned<K>, V)>> = entries
            .iter()
            .map(|entry| {
                let key = read_key(&entry.key, reader);
                let value = V::read(&entry.value, reader);
                Some((key?, value?))
            })
            .collect();
        read.into_iter().collect::<Option<Vec<_>>>().map(Map)
    }

    fn shape() -> Shape {
        Shape::Map { key: K::FORM, value: Box::new(V::shape()) }
    }
}

fn read_key<K: ReadText>(key: &Spanned<String>, reader: &mut Reader<'_>) -> Option<Spanned<K>> {
    match K::read_text(&key.value) {
        Ok(value) => Some(Spanned::new(value, key.span)),
        Err(fault) => {
            reader.fault(Diagnostic::error(fault.code, key.span, fault.message, fault.hint));
            None
        }
    }
}
