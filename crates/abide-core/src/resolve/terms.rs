use super::Resolved;
use super::permission::Overridden;
use crate::diagnostic::Span;
use crate::text::{Node, NodeKind};

/// One value of a resolved agreement, with what it stands in for.
#[derive(Debug, Clone)]
pub struct ResolvedTerm<'r> {
    /// Its keys; positions in lists are numbers from 0.
    pub path: Vec<String>,
    /// What it says.
    pub value: &'r str,
    /// Where it says so.
    pub span: Span,
    /// What upper layers said instead, the uppermost first.
    pub instead_of: Vec<&'r Node>,
}

/// Every value of a resolved agreement, in its order.
pub fn resolved_terms(resolved: &Resolved) -> Vec<ResolvedTerm<'_>> {
    let mut terms = Vec::new();
    walk(&resolved.node, &mut Vec::new(), &resolved.overridden, &mut terms);
    terms
}

fn walk<'r>(
    node: &'r Node,
    path: &mut Vec<String>,
    was: &'r [Overridden],
    terms: &mut Vec<ResolvedTerm<'r>>,
) {
    let first = terms.len();
    match &node.kind {
        NodeKind::Scalar(scalar) => {
            let term = ResolvedTerm {
                path: path.clone(),
                value: &scalar.text,
                span: node.span,
                instead_of: Vec::new(),
            };
            terms.push(term);
        }
        NodeKind::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(at.to_string());
                walk(item, path, was, terms);
                path.pop();
            }
        }
        NodeKind::Map(entries) => {
            for entry in entries {
                path.push(entry.key.value.clone());
                walk(&entry.value, path, was, terms);
                path.pop();
            }
        }
    }
    // What a value of several parts stands in for is told at the first of them.
    let before: Vec<&Node> = was.iter().filter(|one| one.path == *path).map(|one| &one.was).collect();
    if let (false, Some(term)) = (before.is_empty(), terms.get_mut(first)) {
        term.instead_of = before;
    }
}
