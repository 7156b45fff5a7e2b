use abide_core::diagnostic::Spanned;
use abide_core::text::{Node, NodeKind, Read, ReadText, Reader, Shape};

/// One value, or a list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOrMany<T>(pub Vec<Spanned<T>>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        OneOrMany(Vec::new())
    }
}

impl<T> OneOrMany<T> {
    /// The values without their places.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|spanned| &spanned.value)
    }
}

impl<T: ReadText> Read for OneOrMany<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Scalar(_) => Spanned::<T>::read(node, reader).map(|value| OneOrMany(vec![value])),
            NodeKind::List(_) | NodeKind::Map(_) => Vec::<Spanned<T>>::read(node, reader).map(OneOrMany),
        }
    }

    fn shape() -> Shape {
        let one = <Spanned<T> as Read>::shape();
        Shape::Either(vec![one.clone(), Shape::List(Box::new(one))])
    }
}
