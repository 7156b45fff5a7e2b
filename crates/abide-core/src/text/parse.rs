use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};

use super::{Entry, Node, NodeKind, Scalar, Source};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};

/// Nodes in one document; ten real agreements together stay below a tenth of it.
const NODES_MAX: usize = 60_000;
/// Lists and maps inside each other; the deepest real agreement has 12.
const DEPTH_MAX: usize = 64;

/// The tree of a YAML 1.2 document, or `None` where its syntax is broken.
///
/// Anchors, aliases, tags, merge keys, nulls and duplicate keys are faults: an agreement is read by people
/// who do not know them, and an alias can make a short text enormous.
pub fn parse(source: &Source, faults: &mut Diagnostics) -> Option<Node> {
    let bytes = CharacterBytes::of(source.text());
    let mut builder = Builder {
        text: source.text(),
        parser: Parser::new_from_str(source.text()),
        source,
        bytes: &bytes,
        faults,
        nodes: 0,
        last: Span::default(),
    };
    match builder.document() {
        Ok(node) => node,
        Err(fault) => {
            faults.push(*fault);
            None
        }
    }
}

/// Where each character starts, because the parser counts characters and a span counts bytes.
struct CharacterBytes(Vec<u32>);

impl CharacterBytes {
    fn of(text: &str) -> Self {
        let ends = std::iter::once(text.len());
        let starts = text.char_indices().map(|(at, _)| at).chain(ends);
        CharacterBytes(starts.map(|at| u32::try_from(at).unwrap_or(u32::MAX)).collect())
    }

    fn at(&self, character: usize) -> u32 {
        self.0.get(character).or(self.0.last()).copied().unwrap_or(0)
    }
}

type Built<T> = Result<T, Box<Diagnostic>>;

struct Builder<'a> {
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    source: &'a Source,
    bytes: &'a CharacterBytes,
    faults: &'a mut Diagnostics,
    nodes: usize,
    last: Span,
}

impl<'a> Builder<'a> {
    fn document(&mut self) -> Built<Option<Node>> {
        loop {
            match self.next()? {
                Some((Event::DocumentStart(_), _)) => break,
                Some((Event::StreamEnd, _)) | None => return Err(self.empty()),
                Some(_) => {}
            }
        }
        let Some((event, span)) = self.next()? else { return Err(self.empty()) };
        let node = self.node(event, span, 0)?;
        while let Some((event, span)) = self.next()? {
            if matches!(event, Event::DocumentStart(_)) {
                return Err(Box::new(Diagnostic::error(
                    "second-document",
                    span,
                    "the file holds more than one document",
                    "keep one agreement in one file and remove what follows `---`",
                )));
            }
        }
        if matches!(&node.kind, NodeKind::Scalar(scalar) if scalar.text.is_empty() || is_null(scalar)) {
            return Err(self.empty());
        }
        Ok(Some(node))
    }

    fn empty(&self) -> Box<Diagnostic> {
        Box::new(Diagnostic::error(
            "empty-document",
            self.last,
            "the file holds no document",
            "start with `abide: 1`, or let `abide new` write a first agreement",
        ))
    }

    fn next(&mut self) -> Built<Option<(Event<'a>, Span)>> {
        match self.parser.next_event() {
            None => Ok(None),
            Some(Ok((event, span))) => {
                self.last =
                    Span { start: self.bytes.at(span.start.index()), end: self.bytes.at(span.end.index()) };
                Ok(Some((event, self.last)))
            }
            Some(Err(fault)) => {
                let at = self.bytes.at(fault.marker().index());
                if let Some(comparison) = unquoted_comparison(self.source, at) {
                    return Err(comparison);
                }
                Err(Box::new(
                    Diagnostic::error(
                        "broken-yaml",
                        Span { start: at, end: at },
                        format!("this is not YAML: {}", fault.info()),
                        "check indentation, colons, brackets and quotes here and just before",
                    )
                    .remark("the parser stopped here"),
                ))
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Built<Node> {
        self.nodes += 1;
        if self.nodes > NODES_MAX || depth > DEPTH_MAX {
            return Err(Box::new(Diagnostic::error(
                "oversized-document",
                span,
                format!("the document has more than {NODES_MAX} values or is deeper than {DEPTH_MAX}"),
                "split it into layers; no agreement between people is this large",
            )));
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_anchor(anchor, tag.is_some(), span)?;
                let quoted = !matches!(style, ScalarStyle::Plain);
                let span = self.without_tail(span, style);
                Ok(Node { kind: NodeKind::Scalar(Scalar { text: text.into_owned(), quoted }), span })
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_anchor(anchor, tag.is_some(), span)?;
                self.list(span, depth)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_anchor(anchor, tag.is_some(), span)?;
                self.map(span, depth)
            }
            Event::Alias(_) => Err(anchor_fault(span)),
            _ => Err(self.empty()),
        }
    }

    fn refuse_anchor(&self, anchor: usize, tagged: bool, span: Span) -> Built<()> {
        if anchor != 0 || tagged { Err(anchor_fault(span)) } else { Ok(()) }
    }

    /// The parser counts white space and a comment behind a closing quote to the scalar: cut them off.
    fn without_tail(&self, span: Span, style: ScalarStyle) -> Span {
        let quote = match style {
            ScalarStyle::DoubleQuoted => '"',
            ScalarStyle::SingleQuoted => '\'',
            _ => return span,
        };
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or_default();
        let mut characters = text.char_indices().skip(1).peekable();
        while let Some((at, character)) = characters.next() {
            let doubled = character == '\'' && characters.peek().is_some_and(|(_, next)| *next == '\'');
            if (character == '\\' && quote == '"') || (doubled && quote == '\'') {
                characters.next();
            } else if character == quote {
                return Span { start: span.start, end: span.start + u32::try_from(at + 1).unwrap_or(0) };
            }
        }
        span
    }

    /// A list or map from its start to its bracket; in block style to its last character that is no white space,
    /// because the end of a block stands before whatever comes next.
    fn until(&self, start: Span, end: Span) -> Span {
        let closing = self.text.get(end.start as usize..).is_some_and(|rest| rest.starts_with([']', '}']));
        let inside = end.start.max(start.start);
        if closing && end.end > end.start {
            return Span { start: start.start, end: inside + 1 };
        }
        let text = self.text.get(start.start as usize..inside as usize).unwrap_or_default();
        let length = u32::try_from(text.trim_end().len()).unwrap_or(0);
        Span { start: start.start, end: start.start + length }
    }

    fn list(&mut self, span: Span, depth: usize) -> Built<Node> {
        let mut items = Vec::new();
        while let Some((event, item)) = self.next()? {
            if matches!(event, Event::SequenceEnd) {
                return Ok(Node { kind: NodeKind::List(items), span: self.until(span, item) });
            }
            items.push(self.node(event, item, depth + 1)?);
        }
        Err(self.empty())
    }

    fn map(&mut self, span: Span, depth: usize) -> Built<Node> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut places: HashMap<String, Span> = HashMap::new();
        while let Some((event, at)) = self.next()? {
            if matches!(event, Event::MappingEnd) {
                return Ok(Node { kind: NodeKind::Map(entries), span: self.until(span, at) });
            }
            let key = self.node(event, at, depth + 1)?;
            let Some((event, at)) = self.next()? else { break };
            let value = self.node(event, at, depth + 1)?;
            let Some(text) = key.text() else {
                self.faults.push(Diagnostic::error(
                    "complex-key",
                    key.span,
                    "a key must be a single word",
                    "write `key: value`",
                ));
                continue;
            };
            if let Some(&first) = places.get(text) {
                self.faults.push(
                    Diagnostic::error(
                        "duplicate-key",
                        key.span,
                        format!("`{text}` stands twice in one map"),
                        "keep one of the two; a later key never overrides an earlier one here",
                    )
                    .label(first, "first here"),
                );
                continue;
            }
            places.insert(text.to_owned(), key.span);
            entries.push(Entry { key: Spanned::new(text.to_owned(), key.span), value });
        }
        Err(self.empty())
    }
}

/// A line like `goal: >= 95%`, which YAML takes for the start of a block of text.
fn unquoted_comparison(source: &Source, at: u32) -> Option<Box<Diagnostic>> {
    let line = source.place(at).line;
    let lines = source.text().lines().enumerate().skip((line as usize).saturating_sub(2)).take(2);
    let mut found = None;
    let mut start = source.line_start(line.saturating_sub(1).max(1));
    for (_, text) in lines {
        if let Some((before, value)) = text.split_once(": >") {
            let from = start + u32::try_from(before.len() + 2).unwrap_or(0);
            let to = from + u32::try_from(value.len() + 1).unwrap_or(0);
            let what =
                format!("`>{value}` is not in quotes, and YAML takes `>` for the start of a block of text");
            let hint = format!("write `\">{}\"`", value.trim_end());
            let span = Span { start: from, end: to };
            found = Some(Box::new(Diagnostic::error("unquoted-comparison", span, what, hint)));
        }
        start += u32::try_from(text.len() + 1).unwrap_or(0);
    }
    found
}

fn anchor_fault(span: Span) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(
        "anchor-or-tag",
        span,
        "anchors (`&`), aliases (`*`) and tags (`!`) are not part of the agreement language",
        "write the value out; text that begins with one of these signs goes into quotes",
    ))
}

/// The core schema's ways to write nothing.
pub(super) fn is_null(scalar: &Scalar) -> bool {
    !scalar.quoted && matches!(scalar.text.as_str(), "" | "~" | "null" | "Null" | "NULL")
}
