use super::Comparison;
use crate::diagnostic::{Diagnostic, Spanned};
use crate::text::{Map, Node, NodeKind, Read, ReadText, Reader, Shape, TextFault, TextForm};

/// The name of a field of a fact: like an id, but the reserved words may stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Field(pub String);

impl ReadText for Field {
    const FORM: TextForm = TextForm { name: "a field name", example: "priority" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let right = !text.is_empty()
            && text.split('-').all(|part| {
                !part.is_empty()
                    && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            });
        if right { Ok(Field(text.to_owned())) } else { Err(TextFault::malformed(text, Self::FORM)) }
    }
}

/// Which items: every entry must hold.
pub type Filter = Map<Field, FieldTest>;

/// What the value of one field must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldTest {
    /// One of these words.
    OneOf(Vec<Spanned<String>>),
    /// A number that stands so to another.
    Compared(Spanned<Comparison>),
}

impl Read for FieldTest {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Scalar(scalar) if scalar.text.starts_with(['<', '>', '=']) => {
                Spanned::<Comparison>::read(node, reader).map(FieldTest::Compared)
            }
            NodeKind::Scalar(scalar) => {
                Some(FieldTest::OneOf(vec![Spanned::new(scalar.text.clone(), node.span)]))
            }
            NodeKind::List(items) => {
                let words = items.iter().map(|item| match item.text() {
                    Some(text) => Some(Spanned::new(text.to_owned(), item.span)),
                    None => {
                        reader.fault(Diagnostic::error(
                            "wrong-type",
                            item.span,
                            "a list of values holds single words",
                            "write `[p1, p2]`",
                        ));
                        None
                    }
                });
                words.collect::<Vec<_>>().into_iter().collect::<Option<Vec<_>>>().map(FieldTest::OneOf)
            }
            NodeKind::Map(_) => {
                reader.wrong_form(
                    node,
                    "a word, a list of words or a comparison",
                    "write `priority: [p1, p2]`",
                );
                None
            }
        }
    }

    fn shape() -> Shape {
        let word = TextForm { name: "a word or a comparison", example: "p1" };
        Shape::Either(vec![Shape::Text(word), Shape::List(Box::new(Shape::Text(word)))])
    }
}
