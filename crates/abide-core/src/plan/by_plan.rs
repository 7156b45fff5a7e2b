use crate::diagnostic::{Span, Spanned};
use crate::value::Name;

/// A value for all items, or one by the value of a field.
#[derive(Debug, Clone)]
pub enum ByPlan<T> {
    /// The same for all.
    All(Spanned<T>),
    /// By a field.
    Field {
        /// Whose value decides.
        field: Name,
        /// The values in document order.
        of: Vec<(Name, Spanned<T>)>,
        /// What the others get: nothing said, not judged, or a value.
        otherwise: Option<Spanned<Option<T>>>,
        /// The line of the table.
        span: Span,
    },
}

/// What an item gets.
#[derive(Debug, PartialEq, Eq)]
pub enum Chosen<'p, T> {
    /// This value, said there.
    Value(&'p T, Span),
    /// It is not judged, as said there.
    NotJudged(Span),
    /// Its value is not listed and nothing is said of others.
    Unlisted,
}

impl<T> Clone for Chosen<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Chosen<'_, T> {}

impl<T> ByPlan<T> {
    /// The field that decides, where there is one.
    pub fn field(&self) -> Option<Name> {
        match self {
            ByPlan::All(_) => None,
            ByPlan::Field { field, .. } => Some(*field),
        }
    }

    /// What an item gets whose deciding field has this value.
    pub fn choose(&self, value: impl FnOnce(Name) -> Option<Name>) -> Chosen<'_, T> {
        match self {
            ByPlan::All(all) => Chosen::Value(&all.value, all.span),
            ByPlan::Field { field, of, otherwise, .. } => {
                let value = value(*field);
                if let Some((_, found)) = of.iter().find(|(known, _)| Some(*known) == value) {
                    return Chosen::Value(&found.value, found.span);
                }
                match otherwise {
                    None => Chosen::Unlisted,
                    Some(Spanned { value: None, span }) => Chosen::NotJudged(*span),
                    Some(Spanned { value: Some(value), span }) => Chosen::Value(value, *span),
                }
            }
        }
    }
}
