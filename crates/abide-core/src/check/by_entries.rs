use crate::agreement::{By, Otherwise};
use crate::diagnostic::Span;

/// One value of a `By` and what it stands for.
pub(super) struct ByEntry<'a, T> {
    /// The value of the field; nothing for `else` and where one value stands for all.
    pub(super) case: Option<&'a str>,
    /// What these items get.
    pub(super) value: &'a T,
    /// Where it stands.
    pub(super) span: Span,
}

/// Every value of a `By`, in the order of the document.
pub(super) fn by_entries<T>(by: &By<T>) -> Vec<ByEntry<'_, T>> {
    match by {
        By::All(value) => vec![ByEntry { case: None, value: &value.value, span: value.span }],
        By::Field { of, otherwise, .. } => {
            let cases = of.iter().map(|(case, value)| ByEntry {
                case: Some(case.value.0.as_str()),
                value: &value.value,
                span: value.span,
            });
            let rest = otherwise.iter().filter_map(|otherwise| match &otherwise.value {
                Otherwise::Value(value) => Some(ByEntry { case: None, value, span: otherwise.span }),
                Otherwise::None => None,
            });
            cases.chain(rest).collect()
        }
    }
}

/// The values of two tables that can meet on one item. Tables by different fields can meet in every way, so
/// that nothing certain can be said, and give no pairs.
pub(super) fn by_pairs<'a, A, B>(first: &'a By<A>, second: &'a By<B>) -> Vec<ByPair<'a, A, B>> {
    if let (By::Field { by, .. }, By::Field { by: other, .. }) = (first, second)
        && by.value != other.value
    {
        return Vec::new();
    }
    let seconds = by_entries(second);
    let mut pairs = Vec::new();
    for one in by_entries(first) {
        let exact = || seconds.iter().filter(|two| two.case == one.case).collect::<Vec<_>>();
        let rest = || seconds.iter().filter(|two| two.case.is_none()).collect::<Vec<_>>();
        let met = match (first, one.case) {
            (By::All(_), _) => seconds.iter().collect(),
            (By::Field { .. }, None) => rest(),
            (By::Field { .. }, Some(_)) => {
                let exact = exact();
                if exact.is_empty() { rest() } else { exact }
            }
        };
        pairs.extend(met.into_iter().map(|two| ByPair {
            first: ByEntry { ..one },
            second: ByEntry { case: two.case, value: two.value, span: two.span },
        }));
    }
    pairs
}

/// Two values that can meet on one item.
pub(super) struct ByPair<'a, A, B> {
    /// Of the first table.
    pub(super) first: ByEntry<'a, A>,
    /// Of the second table.
    pub(super) second: ByEntry<'a, B>,
}
