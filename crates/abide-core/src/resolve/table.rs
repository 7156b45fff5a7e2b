use std::cmp::Ordering;

use crate::text::{Node, NodeKind};

/// A value for all items or by a field, as texts.
struct Table<'n> {
    by: Option<&'n str>,
    of: Vec<(&'n str, &'n str)>,
    rest: Option<&'n str>,
}

impl<'n> Table<'n> {
    fn of(node: &'n Node) -> Option<Table<'n>> {
        match &node.kind {
            NodeKind::Scalar(scalar) => Some(Table { by: None, of: Vec::new(), rest: Some(&scalar.text) }),
            NodeKind::List(_) => None,
            NodeKind::Map(_) => {
                let of = node
                    .get("of")?
                    .entries()
                    .iter()
                    .map(|entry| Some((entry.key.value.as_str(), entry.value.text()?)));
                Some(Table {
                    by: Some(node.get("by")?.text()?),
                    of: of.collect::<Option<_>>()?,
                    rest: match node.get("else") {
                        Some(rest) => Some(rest.text()?),
                        None => None,
                    },
                })
            }
        }
    }

    fn value(&self, key: &str) -> Option<&'n str> {
        self.of.iter().find(|(known, _)| *known == key).map(|(_, value)| *value).or(self.rest)
    }
}

/// How each value of a lower table stands to the upper one's, in the sense of `compare`; `None` where one of them cannot
/// be compared. Where the upper one says nothing for a value of the field, whatever is said is more.
pub(super) fn pointwise(
    upper: &Node,
    lower: &Node,
    compare: impl Fn(&str, &str) -> Option<Ordering>,
) -> Option<Vec<Ordering>> {
    let (upper, lower) = (Table::of(upper)?, Table::of(lower)?);
    if let (Some(one), Some(other)) = (upper.by, lower.by)
        && one != other
    {
        return None;
    }
    let keys = upper.of.iter().chain(&lower.of).map(|(key, _)| *key);
    let pairs = keys.map(|key| (upper.value(key), lower.value(key)));
    let pairs = pairs.chain([(upper.rest, lower.rest)]);
    pairs
        .map(|pair| match pair {
            (None, None) => Some(Ordering::Equal),
            (None, Some(_)) => Some(Ordering::Greater),
            (Some(_), None) => Some(Ordering::Less),
            (Some(one), Some(two)) if one == two => Some(Ordering::Equal),
            (Some("none"), Some(_)) => Some(Ordering::Greater),
            (Some(_), Some("none")) => Some(Ordering::Less),
            (Some(one), Some(two)) => compare(one, two),
        })
        .collect()
}
