use crate::agreement::MergeClass;
use crate::text::{Entry, FieldShape, Node, NodeKind, Shape};

/// What happens to a term when a layer is put over another.
pub(super) enum Change<'n> {
    /// It says something else.
    Replaced(&'n Node, &'n Node),
    /// It is new.
    Added(&'n Entry),
}

/// Who is asked while a layer is put over another.
pub(super) trait Watch {
    /// What the upper layers allow for a term.
    fn class(&self, path: &[String]) -> MergeClass;
    /// A term that changes; `beside` are the terms of the upper layer among which it stands.
    fn change(&mut self, path: &[String], beside: &Node, change: Change<'_>);
}

/// Watches nothing.
struct Free;

impl Watch for Free {
    fn class(&self, _path: &[String]) -> MergeClass {
        MergeClass::Replace
    }

    fn change(&mut self, _path: &[String], _beside: &Node, _change: Change<'_>) {}
}

/// A tree with another put over it, by the shape of what it describes, whatever the upper one allows.
///
/// Sections and maps are merged key by key: the upper one's in their order, then what is new. Everything else, and so
/// also what can be written in two forms and a choice, is one value, and the lower one's holds whole: a measure of
/// which half is inherited would be read as nobody wrote it.
pub fn overlay(upper: &Node, lower: &Node, shape: &Shape) -> Node {
    put_over(upper, lower, shape, &mut Vec::new(), &mut Free)
}

/// The same, asking who watches.
pub(super) fn put_over(
    upper: &Node,
    lower: &Node,
    shape: &Shape,
    path: &mut Vec<String>,
    watch: &mut dyn Watch,
) -> Node {
    let mut merged: Vec<Entry> = upper.entries().to_vec();
    for entry in lower.entries() {
        let key = &entry.key.value;
        let Some(below) = shape_below(shape, key) else {
            // A key that the grammar does not have: the reading of the whole tells of it.
            merged.retain(|known| known.key.value != *key);
            merged.push(entry.clone());
            continue;
        };
        path.push(key.clone());
        match merged.iter_mut().find(|known| known.key.value == *key) {
            Some(known) => {
                known.key = entry.key.clone();
                known.value = value(&known.value, &entry.value, &below, path, upper, watch);
            }
            None => {
                watch.change(path, upper, Change::Added(entry));
                merged.push(entry.clone());
            }
        }
        path.pop();
    }
    Node { kind: NodeKind::Map(merged), span: lower.span }
}

fn value(
    upper: &Node,
    lower: &Node,
    shape: &Shape,
    path: &mut Vec<String>,
    beside: &Node,
    watch: &mut dyn Watch,
) -> Node {
    let merges = matches!(shape, Shape::Section { .. } | Shape::Map { .. });
    let maps = matches!((&upper.kind, &lower.kind), (NodeKind::Map(_), NodeKind::Map(_)));
    if merges && maps {
        return put_over(upper, lower, shape, path, watch);
    }
    if let (NodeKind::List(known), NodeKind::List(more), MergeClass::Append) =
        (&upper.kind, &lower.kind, watch.class(path))
    {
        let new = more.iter().filter(|item| !known.iter().any(|known| known.says_the_same(item)));
        let items = known.iter().chain(new).cloned().collect();
        return Node { kind: NodeKind::List(items), span: lower.span };
    }
    if !upper.says_the_same(lower) {
        watch.change(path, beside, Change::Replaced(upper, lower));
    }
    lower.clone()
}

/// The shape of what stands under a key; nothing where it is not merged key by key.
pub(super) fn shape_below(shape: &Shape, key: &str) -> Option<Shape> {
    match shape {
        Shape::Section { fields, .. } => {
            fields().into_iter().find(|field: &FieldShape| field.key == key).map(|field| field.shape)
        }
        Shape::Map { value, .. } => Some((**value).clone()),
        Shape::Text(_) | Shape::Words { .. } | Shape::List(_) | Shape::Choice { .. } | Shape::Either(_) => {
            None
        }
    }
}
