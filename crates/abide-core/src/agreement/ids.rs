use super::Id;
use crate::diagnostic::{Span, Spanned};
use crate::text::{Node, NodeKind, Read, ReadText, Reader, Shape, TextForm};

/// One id, several, or all there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ids {
    /// Every one.
    All(Span),
    /// These.
    These(Vec<Spanned<Id>>),
}

impl Read for Ids {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Scalar(scalar) if scalar.text == "all" => Some(Ids::All(node.span)),
            NodeKind::Scalar(_) => Spanned::<Id>::read(node, reader).map(|id| Ids::These(vec![id])),
            NodeKind::List(_) | NodeKind::Map(_) => Vec::<Spanned<Id>>::read(node, reader).map(Ids::These),
        }
    }

    fn shape() -> Shape {
        let word = TextForm { name: "an id or `all`", example: "uptime" };
        Shape::Either(vec![Shape::Text(word), Shape::List(Box::new(Shape::Text(Id::FORM)))])
    }
}
