use super::{Id, Whole};
use crate::diagnostic::Spanned;
use crate::text::{Node, NodeKind, Read, ReadText, Reader, Shape, TextFault, TextForm};
use crate::{choice, section};

/// A service of an agreement beneath.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceRef {
    /// The agreement, by its name in `backing`.
    pub agreement: Id,
    /// The service in it.
    pub service: Id,
}

impl ReadText for ServiceRef {
    const FORM: TextForm =
        TextForm { name: "a service of another agreement", example: "platform-ola#cluster" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let (agreement, service) =
            text.split_once('#').ok_or_else(|| TextFault::malformed(text, Self::FORM))?;
        Ok(ServiceRef { agreement: Id::read_text(agreement)?, service: Id::read_text(service)? })
    }
}

impl std::fmt::Display for ServiceRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}#{}", self.agreement, self.service)
    }
}

/// What a service needs in order to work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dependency {
    /// This service of another agreement.
    Service(Spanned<ServiceRef>),
    /// Several in a structure.
    Of(Together),
}

choice! {
    /// How several dependencies stand together.
    pub enum Together ("dependency") {
        /// All of them.
        Series("series": Vec<Dependency>),
        /// Any one of them.
        Parallel("parallel": Vec<Dependency>),
        /// So many of them.
        Quorum("quorum": Quorum),
    }
}

section! {
    /// So many of several.
    pub struct Quorum ("quorum") {
        /// How many must work.
        required need: Spanned<Whole>,
        /// Of which.
        required of: Vec<Dependency>,
    }
}

impl Read for Dependency {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Scalar(_) => Spanned::<ServiceRef>::read(node, reader).map(Dependency::Service),
            NodeKind::List(_) | NodeKind::Map(_) => Together::read(node, reader).map(Dependency::Of),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text(ServiceRef::FORM), Together::shape()])
    }
}

impl Dependency {
    /// Every service named in it, in the order of the text.
    pub fn services(&self) -> Vec<&Spanned<ServiceRef>> {
        match self {
            Dependency::Service(service) => vec![service],
            Dependency::Of(together) => together.parts().iter().flat_map(Dependency::services).collect(),
        }
    }
}

impl Together {
    /// What stands together.
    pub fn parts(&self) -> &[Dependency] {
        match self {
            Together::Series(parts) | Together::Parallel(parts) => parts,
            Together::Quorum(quorum) => &quorum.of,
        }
    }
}
