use crate::diagnostic::{Span, Spanned};

/// One node of the YAML tree with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Where it stands.
    pub span: Span,
}

/// The three forms of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NodeKind {
    /// A single value, kept as written: no number ever passes through a float.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the document.
    Map(Vec<Entry>),
}

/// A single value as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The characters without quotes.
    pub text: String,
    /// Whether it stood in quotes or a block, so that it is text whatever it looks like.
    pub quoted: bool,
}

/// One key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The characters of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar(scalar) => Some(&scalar.text),
            NodeKind::List(_) | NodeKind::Map(_) => None,
        }
    }

    /// The value of a key of a map.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
    }

    /// The keys and values of a map; none of anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            NodeKind::Map(entries) => entries,
            NodeKind::Scalar(_) | NodeKind::List(_) => &[],
        }
    }

    /// The same tree in a text that lies so many bytes behind.
    #[must_use]
    pub fn moved(self, by: u32) -> Node {
        let kind = match self.kind {
            NodeKind::Scalar(scalar) => NodeKind::Scalar(scalar),
            NodeKind::List(items) => NodeKind::List(items.into_iter().map(|item| item.moved(by)).collect()),
            NodeKind::Map(entries) => {
                let moved = entries.into_iter().map(|Entry { key, value }| Entry {
                    key: Spanned::new(key.value, key.span.moved(by)),
                    value: value.moved(by),
                });
                NodeKind::Map(moved.collect())
            }
        };
        Node { kind, span: self.span.moved(by) }
    }

    /// Whether both say the same, wherever they stand and in whatever quotes.
    pub fn says_the_same(&self, other: &Node) -> bool {
        match (&self.kind, &other.kind) {
            (NodeKind::Scalar(one), NodeKind::Scalar(two)) => one.text == two.text,
            (NodeKind::List(one), NodeKind::List(two)) => {
                one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.says_the_same(two))
            }
            (NodeKind::Map(one), NodeKind::Map(two)) => {
                one.len() == two.len()
                    && one.iter().all(|entry| {
                        other.get(&entry.key.value).is_some_and(|value| entry.value.says_the_same(value))
                    })
            }
            _ => false,
        }
    }

    /// What a person would call this form.
    pub fn form(&self) -> &'static str {
        match self.kind {
            NodeKind::Scalar(_) => "a single value",
            NodeKind::List(_) => "a list",
            NodeKind::Map(_) => "a map",
        }
    }
}
