use std::cmp::Ordering;

use super::faults::{LAYER_INCOMPARABLE, LAYER_LOCKED, LAYER_LOOSER, SET_TWICE};
use super::overlay::{Change, Watch};
use super::policy::{Policy, Ruling};
use super::standing::{by_size, by_strictness};
use crate::agreement::MergeClass;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::text::Node;

/// What a text says about itself alone; no layer rules it.
const OF_THE_TEXT: [&str; 9] =
    ["abide", "id", "version", "layer", "extends", "title", "summary", "policy", "drop"];
/// What is said once for all layers: two zones or currencies in one agreement would make every number of one of them
/// mean something else than its authors meant.
const SAID_ONCE: [[&str; 2]; 2] = [["term", "timezone"], ["term", "currency"]];

/// A term of an upper layer that a lower one says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overridden {
    /// Where it stands in the agreement.
    pub path: Vec<String>,
    /// What the upper layer says.
    pub was: Node,
}

/// Holds each change to what the upper layers allow.
pub(super) struct Permission<'a> {
    pub(super) policies: &'a [Policy],
    pub(super) faults: &'a mut Diagnostics,
    pub(super) overridden: Vec<Overridden>,
}

impl Watch for Permission<'_> {
    fn class(&self, path: &[String]) -> MergeClass {
        let appends = |policy: &Policy| {
            policy.ruling(path).is_some_and(|ruling| ruling.class.value == MergeClass::Append)
        };
        if self.policies.iter().any(appends) { MergeClass::Append } else { MergeClass::Replace }
    }

    fn change(&mut self, path: &[String], beside: &Node, change: Change<'_>) {
        if path.first().is_some_and(|first| OF_THE_TEXT.contains(&first.as_str())) {
            return;
        }
        if let Change::Replaced(upper, lower) = change {
            self.said_once(path, upper, lower);
            self.overridden.push(Overridden { path: path.to_vec(), was: upper.clone() });
        }
        let policies = self.policies;
        for ruling in policies.iter().filter_map(|policy| policy.ruling(path)) {
            let fault = match &change {
                Change::Added(entry) => added(path, ruling, entry.key.span),
                Change::Replaced(upper, lower) => replaced(path, ruling, beside, upper, lower),
            };
            if let Some(fault) = fault {
                self.faults.push(fault);
                // What an upper layer forbids needs no second telling by the one above that.
                return;
            }
        }
    }
}

impl Permission<'_> {
    fn said_once(&mut self, path: &[String], upper: &Node, lower: &Node) {
        let first = |node: &Node| match &node.kind {
            crate::text::NodeKind::List(items) => items.first().and_then(Node::text).map(str::to_owned),
            _ => None,
        };
        let once = SAID_ONCE.iter().any(|once| path.iter().eq(once.iter()));
        let first_language = path.iter().eq(["languages"].iter()) && first(upper) != first(lower);
        if once || first_language {
            let what = if once { path.join(".") } else { "the first of `languages`".to_owned() };
            let message = format!("two layers say {what} differently");
            let hint = "say it in one of them; the numbers of both are read by it";
            self.faults
                .push(SET_TWICE.at(point(lower), message, hint).label(point(upper), "first said here"));
        }
    }
}

/// Where to point for a node: a single value whole, of a list or map its start.
fn point(node: &Node) -> Span {
    match node.kind {
        crate::text::NodeKind::Scalar(_) => node.span,
        _ => Span { start: node.span.start, end: node.span.start + 1 },
    }
}

fn added(path: &[String], ruling: Ruling<'_>, place: Span) -> Option<Diagnostic> {
    let (term, of) = (path.join("."), &ruling.policy.of);
    let rule = format!("the policy of {of}");
    match ruling.class.value {
        MergeClass::Append | MergeClass::Replace => None,
        MergeClass::Locked => Some(
            LAYER_LOCKED
                .at(
                    place,
                    format!("{of} locks `{}`, so nothing is added to it", ruling.path.value),
                    "remove it",
                )
                .label(ruling.class.span, rule),
        ),
        _ => Some(
            LAYER_INCOMPARABLE
                .at(
                    place,
                    format!("{of} says nothing for `{term}`, so nobody can tell whether this is stricter"),
                    format!("say it in {of} as well, or remove it here"),
                )
                .label(ruling.class.span, rule),
        ),
    }
}

fn replaced(
    path: &[String],
    ruling: Ruling<'_>,
    beside: &Node,
    upper: &Node,
    lower: &Node,
) -> Option<Diagnostic> {
    let term = path.join(".");
    let key = path.last().map(String::as_str).unwrap_or_default();
    let of = &ruling.policy.of;
    let bound = lookup(&ruling.policy.says, path).unwrap_or(upper);
    let (held_to, orders, allowed) = match ruling.class.value {
        MergeClass::Replace => return None,
        MergeClass::Locked | MergeClass::Append => {
            let word = if ruling.class.value == MergeClass::Locked { "changed" } else { "only added to" };
            let message = match ruling.class.value {
                MergeClass::Locked => {
                    format!("{of} locks `{}`, and here `{term}` is {word}", ruling.path.value)
                }
                _ => format!("{of} lets `{}` be {word}, and here `{term}` is changed", ruling.path.value),
            };
            let fault = LAYER_LOCKED.at(point(lower), message, "remove it, so that what stands above holds");
            return Some(labelled(fault, ruling, upper));
        }
        MergeClass::Floor => (bound, by_size(bound, lower), Ordering::Greater),
        MergeClass::Ceiling => (bound, by_size(bound, lower), Ordering::Less),
        MergeClass::HigherOnly => (upper, by_size(upper, lower), Ordering::Greater),
        MergeClass::LowerOnly => (upper, by_size(upper, lower), Ordering::Less),
        MergeClass::StricterOnly => (upper, by_strictness(key, upper, lower, beside), Ordering::Greater),
    };
    let Some(orders) = orders else {
        let message = format!("nobody can tell whether `{term}` is {} here", wanted(ruling.class.value));
        let hint = "write it in the same form, unit and field as above, or leave it as it is";
        return Some(labelled(LAYER_INCOMPARABLE.at(point(lower), message, hint), ruling, held_to));
    };
    if orders.iter().all(|order| *order == Ordering::Equal || *order == allowed) {
        return None;
    }
    let message = format!("`{term}` must be {} than {of} lets it be", opposite(ruling.class.value));
    let hint = match held_to.text() {
        Some(text) => format!("write `{text}`, or what is {}", wanted(ruling.class.value)),
        None => format!("leave it as it is above, or write what is {}", wanted(ruling.class.value)),
    };
    Some(labelled(LAYER_LOOSER.at(point(lower), message, hint), ruling, held_to))
}

fn labelled(fault: Diagnostic, ruling: Ruling<'_>, upper: &Node) -> Diagnostic {
    fault
        .label(point(upper), "what holds above")
        .label(ruling.class.span, format!("the policy of {}", ruling.policy.of))
}

fn wanted(class: MergeClass) -> &'static str {
    match class {
        MergeClass::Floor | MergeClass::HigherOnly => "higher",
        MergeClass::Ceiling | MergeClass::LowerOnly => "lower",
        _ => "stricter",
    }
}

fn opposite(class: MergeClass) -> &'static str {
    match class {
        MergeClass::Floor | MergeClass::HigherOnly => "no lower",
        MergeClass::Ceiling | MergeClass::LowerOnly => "no higher",
        _ => "no looser",
    }
}

/// What a tree says at a path.
pub(super) fn lookup<'n>(node: &'n Node, path: &[String]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, key| node.get(key))
}
