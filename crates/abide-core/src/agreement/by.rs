use super::{Field, Line};
use crate::diagnostic::Spanned;
use crate::section;
use crate::text::{Map, Node, NodeKind, Read, ReadText, Reader, Shape, TextFault, TextForm};

/// A value for all items, or one by the value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By<T> {
    /// The same for all.
    All(Spanned<T>),
    /// By a field.
    Field {
        /// Whose value decides.
        by: Spanned<Field>,
        /// The values, in the order of the document.
        of: Map<Line, Spanned<T>>,
        /// What the others get; nothing said leaves them undecided and a finding.
        otherwise: Option<Spanned<Otherwise<T>>>,
    },
}

/// What items get whose value is not listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Otherwise<T> {
    /// They are not judged.
    None,
    /// They get this.
    Value(T),
}

impl<T: ReadText> ReadText for Otherwise<T> {
    const FORM: TextForm = T::FORM;

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text == "none" { Ok(Otherwise::None) } else { T::read_text(text).map(Otherwise::Value) }
    }
}

section! {
    /// The keys of a value by field, before they are put together.
    pub struct ByKeys ("value by field") {
        /// The field whose value decides.
        required by: Spanned<Field>,
        /// The value for each value of the field.
        required of: Map<Line, AnyText>,
        /// The value for every other; `none` leaves them unjudged.
        optional r#else: AnyText,
    }
}

/// A node kept for a second reading with the type that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyText(Node);

impl Read for AnyText {
    fn read(node: &Node, _reader: &mut Reader<'_>) -> Option<Self> {
        Some(AnyText(node.clone()))
    }

    fn shape() -> Shape {
        Shape::Text(Line::FORM)
    }
}

impl<T: ReadText> Read for By<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            return Spanned::<T>::read(node, reader).map(By::All);
        };
        let keys = ByKeys::read(node, reader)?;
        let of = entries.iter().find(|entry| entry.key.value == "of").map(|entry| &entry.value)?;
        let of = Map::<Line, Spanned<T>>::read(of, reader)?;
        let otherwise = match keys.r#else {
            None => None,
            Some(AnyText(node)) => Some(Spanned::<Otherwise<T>>::read(&node, reader)?),
        };
        Some(By::Field { by: keys.by, of, otherwise })
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text(T::FORM), ByKeys::shape()])
    }
}
