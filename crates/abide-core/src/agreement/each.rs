use super::{Field, Id, Percent};
use crate::diagnostic::Spanned;
use crate::section;
use crate::text::{Node, NodeKind, Read, ReadText, Reader, Shape};

/// For which values of which fields an objective is judged apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Each {
    /// The fields; several give one verdict for each combination.
    pub of: Vec<Spanned<Field>>,
    /// Who is judged even without facts.
    pub group: Option<Spanned<Id>>,
    /// What share of them must be met; all, where nothing is said.
    pub at_least: Option<Spanned<Percent>>,
}

section! {
    /// An objective judged once for every value of a field.
    pub struct EachKeys ("rule for each value") {
        /// The field, or the fields whose combinations count.
        required of: Fields,
        /// The roster whose members are judged even without facts.
        optional group: Spanned<Id>,
        /// The share of values that must be met for the objective to hold.
        optional at_least: Spanned<Percent> = "100%",
    }
    later { "joined" }
}

/// One field or a list of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fields(pub Vec<Spanned<Field>>);

impl Read for Fields {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Scalar(_) => Spanned::<Field>::read(node, reader).map(|field| Fields(vec![field])),
            NodeKind::List(_) | NodeKind::Map(_) => Vec::<Spanned<Field>>::read(node, reader).map(Fields),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text(Field::FORM), Shape::List(Box::new(Shape::Text(Field::FORM)))])
    }
}

impl Read for Each {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Map(_) => EachKeys::read(node, reader).map(|keys| Each {
                of: keys.of.0,
                group: keys.group,
                at_least: keys.at_least,
            }),
            NodeKind::Scalar(_) | NodeKind::List(_) => {
                Fields::read(node, reader).map(|fields| Each { of: fields.0, group: None, at_least: None })
            }
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Fields::shape(), EachKeys::shape()])
    }
}
