//! An agreement put together from its layers: as YAML that says behind each value who says it, and as JSON.

use abide_core::diagnostic::Span;
use abide_core::resolve::{Level, Resolved, ResolvedTerm, resolved_terms};
use abide_core::text::{Node, NodeKind, Scalar, Source, canonical_json};
use serde_json::{Value, json};

/// Where remarks begin, in columns; longer lines push theirs to the right.
const REMARK_COLUMN: usize = 56;

/// The agreement as YAML. Behind each value stands the layer, version and line that says it, and what upper layers say
/// in its place.
pub fn resolved_yaml(resolved: &Resolved, source: &Source) -> String {
    let mut writer = Writer { resolved, source, terms: resolved_terms(resolved), at: 0, out: String::new() };
    writer.head();
    for entry in resolved.node.entries() {
        writer.entry(&entry.key.value, &entry.value, 0);
    }
    writer.out
}

/// The agreement as programs read it: the texts that it is made of, the whole of it, and of each value who says it.
pub fn resolved_json(resolved: &Resolved, source: &Source) -> Value {
    let levels = resolved.levels.0.iter().rev().map(|level| {
        json!({
            "id": level.id.as_str(),
            "version": level.version.to_string(),
            "layer": level.layer.map(|layer| layer.word()),
            "digest": level.digest.as_ref().map(ToString::to_string),
            "file": level.file,
        })
    });
    let said = |span: Span| {
        json!({
            "level": resolved.levels.of(span).map(|level| level.id.as_str()),
            "line": source.place(span.start).line,
        })
    };
    let terms = resolved_terms(resolved).into_iter().map(|term| {
        let mut value = json!({ "path": term.path, "value": term.value });
        value["said"] = said(term.span);
        let before = term.instead_of.iter().map(|was| {
            let mut before = json!({ "value": tree(was) });
            before["said"] = said(was.span);
            before
        });
        value["instead_of"] = before.collect();
        value
    });
    json!({
        "format": "abide.resolved/1",
        "levels": levels.collect::<Vec<_>>(),
        "agreement": tree(&resolved.node),
        "terms": terms.collect::<Vec<_>>(),
    })
}

/// A tree as JSON; every single value is the text that was written.
fn tree(node: &Node) -> Value {
    match &node.kind {
        NodeKind::Scalar(scalar) => Value::String(scalar.text.clone()),
        NodeKind::List(items) => items.iter().map(tree).collect(),
        NodeKind::Map(entries) => {
            Value::Object(entries.iter().map(|entry| (entry.key.value.clone(), tree(&entry.value))).collect())
        }
    }
}

struct Writer<'r> {
    resolved: &'r Resolved,
    source: &'r Source,
    terms: Vec<ResolvedTerm<'r>>,
    /// The value that is written next.
    at: usize,
    out: String,
}

impl Writer<'_> {
    fn head(&mut self) {
        for level in self.resolved.levels.0.iter().rev() {
            let layer = level.layer.map(|layer| format!(" ({})", layer.word())).unwrap_or_default();
            let digest = level.digest.as_ref().map(|digest| format!("  {digest}")).unwrap_or_default();
            self.out += &format!("# {}{layer}  {}{digest}\n", named(level), level.file);
        }
    }

    fn entry(&mut self, key: &str, node: &Node, depth: usize) {
        let start = format!("{}{}:", "  ".repeat(depth), word(key));
        match &node.kind {
            NodeKind::Map(entries) if !entries.is_empty() => {
                self.out += &format!("{start}\n");
                for entry in entries {
                    self.entry(&entry.key.value, &entry.value, depth + 1);
                }
            }
            NodeKind::List(items) if items.iter().any(|item| !matches!(item.kind, NodeKind::Scalar(_))) => {
                self.out += &format!("{start}\n");
                for item in items {
                    let text = format!("{}- {}", "  ".repeat(depth + 1), flow(item));
                    self.line(&text, item);
                }
            }
            NodeKind::Scalar(_) | NodeKind::List(_) | NodeKind::Map(_) => {
                self.line(&format!("{start} {}", flow(node)), node);
            }
        }
    }

    /// A line with who says it behind it.
    fn line(&mut self, text: &str, node: &Node) {
        let first = self.at;
        self.at += values(node);
        let term = self.terms.get(first).filter(|_| self.at > first);
        let mut remark = self.said(term.map_or(node.span, |term| term.span));
        for was in term.into_iter().flat_map(|term| &term.instead_of) {
            remark += &format!("; {}: {}", self.said(was.span), flow(was));
        }
        let gap = REMARK_COLUMN.saturating_sub(text.chars().count()).max(2);
        self.out += &format!("{text}{}# {remark}\n", " ".repeat(gap));
    }

    fn said(&self, span: Span) -> String {
        let line = self.source.place(span.start).line;
        match self.resolved.levels.of(span) {
            Some(level) if self.resolved.levels.are_several() => format!("{}, line {line}", named(level)),
            _ => format!("line {line}"),
        }
    }
}

fn named(level: &Level) -> String {
    format!("{} {}", level.id, level.version)
}

/// How many single values a tree holds.
fn values(node: &Node) -> usize {
    match &node.kind {
        NodeKind::Scalar(_) => 1,
        NodeKind::List(items) => items.iter().map(values).sum(),
        NodeKind::Map(entries) => entries.iter().map(|entry| values(&entry.value)).sum(),
    }
}

/// A tree in one line of YAML.
pub(crate) fn flow(node: &Node) -> String {
    match &node.kind {
        NodeKind::Scalar(scalar) => word(&scalar.text),
        NodeKind::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        NodeKind::Map(entries) if entries.is_empty() => "{}".to_owned(),
        NodeKind::Map(entries) => {
            let entries =
                entries.iter().map(|entry| format!("{}: {}", word(&entry.key.value), flow(&entry.value)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A single value, in quotes where it could be read as anything else.
fn word(text: &str) -> String {
    let safe =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '.' | '%' | '_' | '/' | '+' | ' ');
    let plain = text.chars().all(safe)
        && text.starts_with(char::is_alphanumeric)
        && !text.ends_with(' ')
        && !matches!(text, "null" | "Null" | "NULL");
    if plain {
        return text.to_owned();
    }
    let node = Node {
        kind: NodeKind::Scalar(Scalar { text: text.to_owned(), quoted: true }),
        span: Span::default(),
    };
    canonical_json(&node)
}
