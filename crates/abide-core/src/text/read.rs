use super::node::{Node, NodeKind};
use super::parse::is_null;
use super::shape::{Shape, TextForm};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};

/// What a reading needs beside the node: where faults go.
#[derive(Debug)]
pub struct Reader<'a> {
    faults: &'a mut Diagnostics,
}

impl<'a> Reader<'a> {
    /// A reader that adds to `faults`.
    pub fn new(faults: &'a mut Diagnostics) -> Self {
        Reader { faults }
    }

    /// Adds a fault; the reading goes on, so that one run shows all of them.
    pub fn fault(&mut self, diagnostic: Diagnostic) {
        self.faults.push(diagnostic);
    }

    /// Adds the fault of a node that has the wrong form.
    pub fn wrong_form(&mut self, node: &Node, wanted: &str, hint: impl Into<String>) {
        let message = format!("this is {}, where {wanted} is expected", node.form());
        self.fault(Diagnostic::error("wrong-type", head(node), message, hint));
    }
}

/// A type that can be read from a node, and can say what it accepts.
pub trait Read: Sized {
    /// The value, or `None` after at least one fault was added.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// What is accepted.
    fn shape() -> Shape;
}

/// A type that is written as one text.
pub trait ReadText: Sized {
    /// How the text looks.
    const FORM: TextForm;

    /// The words with their meanings, where only these are accepted.
    const WORDS: &'static [(&'static str, &'static str)] = &[];

    /// The value of a text.
    fn read_text(text: &str) -> Result<Self, TextFault>;
}

/// Why a text is not of its form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TextFault {
    /// Stable code of the fault; `malformed-…` of the form where nothing more is known.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub hint: String,
}

impl TextFault {
    /// A fault with its own code.
    pub fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        TextFault { code, message: message.into(), hint: hint.into() }
    }

    /// A text that is not of `form`.
    pub fn malformed(text: &str, form: TextForm) -> Self {
        TextFault::new(
            "malformed-value",
            format!("`{text}` is not {}", form.name),
            format!("write it like `{}`", form.example),
        )
    }
}

/// Where to point for a node: a single value whole, of a list or map only its first line's start.
fn head(node: &Node) -> Span {
    match node.kind {
        NodeKind::Scalar(_) => node.span,
        NodeKind::List(_) | NodeKind::Map(_) => Span { start: node.span.start, end: node.span.start + 1 },
    }
}

impl<T: ReadText> Read for Spanned<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Scalar(scalar) = &node.kind else {
            reader.wrong_form(node, T::FORM.name, format!("write it like `{}`", T::FORM.example));
            return None;
        };
        if is_null(scalar) {
            reader.fault(Diagnostic::error(
                "missing-value",
                node.span,
                "there is no value here",
                format!("write {} like `{}`, or remove the key", T::FORM.name, T::FORM.example),
            ));
            return None;
        }
        match T::read_text(&scalar.text) {
            Ok(value) => Some(Spanned::new(value, node.span)),
            Err(fault) => {
                reader.fault(Diagnostic::error(fault.code, node.span, fault.message, fault.hint));
                None
            }
        }
    }

    fn shape() -> Shape {
        if T::WORDS.is_empty() { Shape::Text(T::FORM) } else { Shape::Words { words: T::WORDS.to_vec() } }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::List(items) = &node.kind else {
            reader.wrong_form(node, "a list", "write `[first, second]`, or one `- item` a line");
            return None;
        };
        let read: Vec<Option<T>> = items.iter().map(|item| T::read(item, reader)).collect();
        read.into_iter().collect()
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        T::read(node, reader).map(Box::new)
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// The candidate that a misspelt word most likely means, where one is near enough.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let allowed = 1 + word.chars().count() / 4;
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}
