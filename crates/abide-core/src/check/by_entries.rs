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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::Percent;
    use crate::diagnostic::Diagnostics;
    use crate::text::{Read, Reader, Source, parse};

    fn table(text: &str) -> By<Percent> {
        let mut faults = Diagnostics::default();
        let node = parse(&Source::new("table", text), &mut faults).expect("a tree");
        By::read(&node, &mut Reader::new(&mut faults)).expect("a table")
    }

    fn pairs(first: &str, second: &str) -> Vec<String> {
        let (first, second) = (table(first), table(second));
        let met = by_pairs(&first, &second);
        met.iter().map(|pair| format!("{} {}", pair.first.value.0, pair.second.value.0)).collect()
    }

    #[test]
    fn values_meet_by_case_else_by_the_rest() {
        let by_priority = "{ by: priority, of: { p1: 1%, p2: 2% }, else: 3% }";
        assert_eq!(pairs("50%", by_priority), ["0.5 0.01", "0.5 0.02", "0.5 0.03"]);
        assert_eq!(pairs(by_priority, "50%"), ["0.01 0.5", "0.02 0.5", "0.03 0.5"]);
        let other = "{ by: priority, of: { p1: 10% }, else: 30% }";
        assert_eq!(pairs(by_priority, other), ["0.01 0.1", "0.02 0.3", "0.03 0.3"]);
        assert_eq!(pairs(by_priority, "{ by: priority, of: { p1: 10% }, else: none }"), ["0.01 0.1"]);
        assert!(pairs(by_priority, "{ by: region, of: { north: 10% } }").is_empty());
    }
}
