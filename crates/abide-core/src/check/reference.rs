use super::Rule;
use crate::agreement::Id;
use crate::diagnostic::{Diagnostic, Spanned};
use crate::text::{Map, nearest};

/// The finding for an id that names nothing; `what` is what it should name, without an article.
pub(super) fn unknown_reference<'k>(
    rule: &Rule,
    what: &str,
    id: &Spanned<Id>,
    known: impl IntoIterator<Item = &'k str>,
    otherwise: &str,
) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let hint = match nearest(id.value.as_str(), known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if known.is_empty() => otherwise.to_owned(),
        None => format!("write one of: {}; or {otherwise}", known.join(", ")),
    };
    rule.at(id.span, format!("there is no {what} `{}`", id.value), hint)
}

/// The ids of a section, in document order.
pub(super) fn ids_of<V>(section: &Map<Id, V>) -> impl Iterator<Item = &str> {
    section.iter().map(|(id, _)| id.value.as_str())
}
