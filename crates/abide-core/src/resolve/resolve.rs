use super::faults::{DROP_NOTHING, LAYER_DROP, LAYER_MISSING, LAYER_ORDER};
use super::overlay::put_over;
use super::permission::{Overridden, Permission, lookup};
use super::policy::{Policy, Ruling, check_policy};
use super::{Header, Level, Levels};
use crate::agreement::{Agreement, Digest, MergeClass};
use crate::diagnostic::Diagnostics;
use crate::text::{Entry, Node, NodeKind, Read, Shape};

/// What belongs to a text and not to what builds on it.
const STAYS_BEHIND: [&str; 6] = ["id", "version", "layer", "extends", "signatures", "amendments"];

/// One text, read as a tree whose places are those of the space of all texts.
#[derive(Debug, Clone)]
pub struct LayerText {
    /// Its tree.
    pub node: Node,
    /// What it says about itself.
    pub header: Header,
    /// Its file.
    pub file: String,
    /// Its first byte in the space of all texts.
    pub base: u32,
    /// The digest of its canonical form, where it was asked for.
    pub digest: Option<Digest>,
}

/// An agreement made of its layers.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// Its tree: every node with the place that says it.
    pub node: Node,
    /// The texts that it is made of.
    pub levels: Levels,
    /// What upper layers say that does not hold, in the order in which it was replaced, upper layers first.
    pub overridden: Vec<Overridden>,
}

/// Puts layers over each other, the top one first, the agreement's own text last.
///
/// What comes out depends on nothing but the texts: entries meet by key, and a term that a layer does not say is the
/// one of the layer above. Each change is held to the policies of all layers above it. Of one text the answer is that
/// text. `None` where there is no text at all.
pub fn resolve(texts: &[LayerText], faults: &mut Diagnostics) -> Option<Resolved> {
    let (first, lower) = texts.split_first()?;
    let shape = Agreement::shape();
    let mut node = first.node.clone();
    let mut policies: Vec<Policy> = Vec::new();
    let mut overridden = Vec::new();
    check_policy(first, &policies, lower.is_empty(), faults);
    policies.push(policy_of(first, &node));
    for (at, text) in lower.iter().enumerate() {
        check_order(&texts[at], text, faults);
        check_policy(text, &policies, at + 1 == lower.len(), faults);
        let upper = dropped(inherited(node), text, &policies, faults);
        let mut permission = Permission { policies: &policies, faults, overridden: Vec::new() };
        node = put_over(&upper, &text.node, &shape, &mut Vec::new(), &mut permission);
        overridden.append(&mut permission.overridden);
        policies.push(policy_of(text, &node));
    }
    if !lower.is_empty() {
        in_order_of(&shape, &mut node);
    }
    let levels = Levels(texts.iter().rev().filter_map(level).collect());
    Some(Resolved { node, levels, overridden })
}

/// Puts the sections of an agreement into the order of the grammar: those of one text stand as they were written, of
/// several there is no such order.
fn in_order_of(shape: &Shape, node: &mut Node) {
    let (Shape::Section { fields, .. }, NodeKind::Map(entries)) = (shape, &mut node.kind) else { return };
    let keys: Vec<String> = fields().into_iter().map(|field| field.key).collect();
    entries.sort_by_key(|entry| keys.iter().position(|key| *key == entry.key.value).unwrap_or(keys.len()));
}

fn level(text: &LayerText) -> Option<Level> {
    Some(Level {
        id: text.header.id.as_ref()?.value.clone(),
        version: text.header.version,
        layer: text.header.layer.as_ref().map(|layer| layer.value),
        digest: text.digest.clone(),
        file: text.file.clone(),
        base: text.base,
    })
}

fn policy_of(text: &LayerText, says: &Node) -> Policy {
    let id = text.header.id.as_ref().map_or("the layer above", |id| id.value.as_str());
    Policy { of: format!("`{id}`"), entries: text.header.policy.clone(), says: says.clone() }
}

/// A tree without what belongs to its text alone.
fn inherited(node: Node) -> Node {
    let NodeKind::Map(mut entries) = node.kind else { return node };
    entries.retain(|entry| !STAYS_BEHIND.contains(&entry.key.value.as_str()));
    Node { kind: NodeKind::Map(entries), span: node.span }
}

fn check_order(upper: &LayerText, lower: &LayerText, faults: &mut Diagnostics) {
    let (Some(above), Some(below)) = (&upper.header.layer, &lower.header.layer) else {
        let silent = if lower.header.layer.is_none() { lower } else { upper };
        faults.push(LAYER_MISSING.at(
            silent.header.id.as_ref().map_or(silent.header.start, |id| id.span),
            "nothing says for whom the terms of this text hold, and others are built with them",
            "add `layer: corporate`, `layer: customer` or `layer: service`",
        ));
        return;
    };
    if above.value >= below.value {
        let message =
            format!("a {} layer cannot build on a {} layer", below.value.word(), above.value.word());
        let hint = "the order is corporate, then customer, then service";
        faults.push(LAYER_ORDER.at(below.span, message, hint).label(above.span, "the layer above"));
    }
}

/// A tree without what the layer below drops of it.
fn dropped(mut node: Node, text: &LayerText, policies: &[Policy], faults: &mut Diagnostics) -> Node {
    for path in &text.header.drops {
        let keys = path.value.keys();
        let Some(term) = lookup(&node, keys) else {
            let message = format!("the layers above say no `{}` that could be dropped", path.value);
            faults.push(DROP_NOTHING.at(path.span, message, "correct the path, or remove it"));
            continue;
        };
        let protects = |policy: &'_ Policy| -> Option<(String, crate::diagnostic::Span)> {
            let ruling = policy.ruling(keys).filter(|ruling| ruling.class.value != MergeClass::Replace);
            let Ruling { class, path, .. } = ruling.or_else(|| policy.inside(keys))?;
            let what = format!("the policy of {} for `{}`", policy.of, path.value);
            Some((what, class.span))
        };
        if let Some((what, place)) = policies.iter().find_map(protects) {
            let message = format!("`{}` cannot be dropped", path.value);
            let fault = LAYER_DROP.at(path.span, message, "leave it, or change it as the policy allows");
            let start = crate::diagnostic::Span { start: term.span.start, end: term.span.start + 1 };
            faults.push(fault.label(start, "what holds above").label(place, what));
            continue;
        }
        remove(&mut node, keys);
    }
    node
}

fn remove(node: &mut Node, keys: &[String]) {
    let (Some((key, rest)), NodeKind::Map(entries)) = (keys.split_first(), &mut node.kind) else { return };
    if rest.is_empty() {
        entries.retain(|entry| entry.key.value != *key);
    } else if let Some(Entry { value, .. }) = entries.iter_mut().find(|entry| entry.key.value == *key) {
        remove(value, rest);
    }
}
