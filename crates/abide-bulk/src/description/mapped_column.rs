use abide_core::agreement::{Id, Line};
use abide_core::diagnostic::Spanned;
use abide_core::text::{Map, Node, NodeKind, Read, Reader, Shape};
use abide_core::{section, words};

use super::{CellText, Column, EventName, OneOrMany};

words! {
    /// What becomes of a value that `names` does not list.
    pub enum Others ("`reject`, `ignore` or `keep`") {
        /// The row is rejected.
        Reject = "reject",
        /// The value counts as not said.
        Ignore = "ignore",
        /// The text itself is taken.
        Keep = "keep",
    }
}

/// A column by its name, or with what its values mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnOr<T> {
    /// Its values as they stand.
    Column(Spanned<Column>),
    /// More is said.
    Terms(T),
}

impl<T: Read> Read for ColumnOr<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Scalar(_) => Spanned::<Column>::read(node, reader).map(ColumnOr::Column),
            NodeKind::List(_) | NodeKind::Map(_) => T::read(node, reader).map(ColumnOr::Terms),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![<Spanned<Column> as Read>::shape(), T::shape()])
    }
}

section! {
    /// A column of events, or of the states of outages.
    pub struct EventTerms ("column of names") {
        /// The column.
        required column: Spanned<Column>,
        /// What its values mean.
        many names: Map<CellText, Spanned<EventName>>,
        /// What becomes of the others.
        optional others: Spanned<Others> = "reject where names are given, otherwise keep",
    }
}

section! {
    /// The column of a ticket's present state.
    pub struct StateTerms ("column of states") {
        /// The column.
        required column: Spanned<Column>,
        /// What its values mean.
        many names: Map<CellText, Spanned<EventName>>,
        /// What becomes of the others.
        optional others: Spanned<Others> = "reject where names are given, otherwise keep",
        /// States in which the work is done; leaving them for another state is a reopening.
        many done: Vec<Spanned<EventName>>,
    }
}

section! {
    /// The service or the exclusion that a row is about.
    pub struct ServiceTerms ("service or exclusion of a row") {
        /// The column that names it.
        optional column: Spanned<Column>,
        /// What its values mean.
        many names: Map<CellText, Spanned<Id>>,
        /// What becomes of the others.
        optional others: Spanned<Others> = "reject where names are given, otherwise keep",
        /// The same for every row.
        optional is: Spanned<Id>,
    }
}

section! {
    /// The column of an attribute.
    pub struct FieldTerms ("column of an attribute") {
        /// The column.
        required column: Spanned<Column>,
        /// What its values mean.
        many names: Map<CellText, Spanned<Line>>,
        /// What becomes of the others.
        optional others: Spanned<Others> = "reject where names are given, otherwise keep",
    }
}

section! {
    /// How a row tells that a program did it.
    pub struct AutomaticTerms ("sign of automatic rows") {
        /// The column.
        required column: Spanned<Column>,
        /// The values that say so.
        required values: OneOrMany<CellText>,
    }
}

section! {
    /// The seconds between two columns.
    pub struct SpanTerms ("span between two columns") {
        /// The column of the earlier instant.
        required from: Spanned<Column>,
        /// The column of the later one.
        required to: Spanned<Column>,
    }
}

section! {
    /// A column that holds several services; each gives a fact.
    pub struct SplitTerms ("split column") {
        /// The column.
        required column: Spanned<Column>,
        /// The text between them; a JSON list needs none.
        optional by: Spanned<CellText>,
    }
}
