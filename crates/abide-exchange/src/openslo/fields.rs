use abide_core::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use abide_core::text::{Entry, Node, NodeKind, nearest};
use abide_core::value::Ratio;

use super::names::{is_label, is_word};
use super::{Mode, Relaxation};
use crate::{Note, NoteKind};

/// What a reading needs beside the nodes: how strict it is, and where faults and notes go.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    mode: Mode,
    faults: &'a mut Diagnostics,
    notes: &'a mut Vec<Note>,
}

/// The keys of one map.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields<'n> {
    /// What the map is, for messages.
    what: &'static str,
    entries: &'n [Entry],
    /// Its place.
    pub(super) span: Span,
}

impl<'n> Fields<'n> {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&'n Node> {
        self.entries.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
    }

    /// The place of a key, or of the map where the key is not there.
    pub(super) fn place(&self, key: &str) -> Span {
        self.entries.iter().find(|entry| entry.key.value == key).map_or(self.head(), |entry| entry.key.span)
    }

    /// The keys with their places and values.
    pub(super) fn entries(&self) -> &'n [Entry] {
        self.entries
    }

    fn head(&self) -> Span {
        self.entries.first().map_or(self.span, |entry| entry.key.span)
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(mode: Mode, faults: &'a mut Diagnostics, notes: &'a mut Vec<Note>) -> Self {
        Reading { mode, faults, notes }
    }

    /// Adds a fault.
    pub(super) fn fault(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.faults.push(Diagnostic::error(code, span, message, hint));
    }

    /// Whether a rule may be relaxed here: if so that is noted, otherwise the fault is.
    pub(super) fn relaxed(
        &mut self,
        relaxation: Relaxation,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> bool {
        if self.mode == Mode::Strict {
            let hint = format!("{}; `--lenient` accepts it", hint.into());
            self.fault(relaxation.id(), span, message, hint);
            return false;
        }
        let kind = NoteKind::Relaxed(relaxation.id());
        self.notes.push(Note { kind, text: relaxation.done().to_owned(), span: Some(span) });
        true
    }

    /// Notes what has no place in an agreement.
    pub(super) fn left_out(&mut self, text: impl Into<String>, span: Span) {
        self.notes.push(Note::left_out(text, Some(span)));
    }

    /// The keys of a map, of which no others than the known ones may be there.
    pub(super) fn fields<'n>(
        &mut self,
        node: &'n Node,
        what: &'static str,
        known: &[&'static str],
    ) -> Option<Fields<'n>> {
        let fields = self.any_fields(node, what)?;
        for entry in fields.entries {
            let key = entry.key.value.as_str();
            if !known.contains(&key) {
                let hint = match nearest(key, known.iter().copied()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("it may have {}", listed(known)),
                };
                self.fault(
                    "openslo-unknown-field",
                    entry.key.span,
                    format!("{what} has no field `{key}`"),
                    hint,
                );
            }
        }
        Some(fields)
    }

    /// The keys of a map that may have any.
    pub(super) fn any_fields<'n>(&mut self, node: &'n Node, what: &'static str) -> Option<Fields<'n>> {
        match &node.kind {
            NodeKind::Map(entries) => Some(Fields { what, entries, span: node.span }),
            _ => {
                self.wrong_form(node, what, "a map of fields");
                None
            }
        }
    }

    fn wrong_form(&mut self, node: &Node, what: &str, wanted: &str) {
        let message = format!("{what} is {}, where {wanted} is expected", node.form());
        self.fault("openslo-wrong-type", node.span, message, format!("write {wanted}"));
    }

    /// The elements of a list; an absent one is empty.
    pub(super) fn list<'n>(&mut self, fields: &Fields<'n>, key: &'static str) -> &'n [Node] {
        match fields.get(key) {
            None => &[],
            Some(Node { kind: NodeKind::List(items), .. }) => items,
            Some(node) => {
                self.wrong_form(node, key, "a list");
                &[]
            }
        }
    }

    /// A value that must be there.
    pub(super) fn required<'n>(&mut self, fields: &Fields<'n>, key: &'static str) -> Option<&'n Node> {
        let found = fields.get(key);
        if found.is_none() {
            let message = format!("{} has no `{key}`", fields.what);
            self.fault("openslo-missing-field", fields.head(), message, format!("add `{key}`"));
        }
        found
    }

    /// A text; an absent or empty one is `None`.
    pub(super) fn text(&mut self, fields: &Fields<'_>, key: &'static str) -> Option<Spanned<String>> {
        let node = fields.get(key)?;
        match node.text() {
            Some(text) if text.trim().is_empty() => None,
            Some(text) => Some(Spanned::new(text.to_owned(), node.span)),
            None => {
                self.wrong_form(node, key, "a text");
                None
            }
        }
    }

    /// A text that must be there and not be empty.
    pub(super) fn required_text(
        &mut self,
        fields: &Fields<'_>,
        key: &'static str,
    ) -> Option<Spanned<String>> {
        let node = self.required(fields, key)?;
        let text = self.text(fields, key);
        if text.is_none() && node.text().is_some() {
            let message = format!("`{key}` is empty");
            self.fault("openslo-missing-field", node.span, message, format!("write `{key}` out"));
        }
        text
    }

    /// A text of at most so many characters.
    pub(super) fn text_up_to(
        &mut self,
        fields: &Fields<'_>,
        key: &'static str,
        most: usize,
    ) -> Option<String> {
        let text = self.text(fields, key)?;
        let length = text.value.chars().count();
        if length > most {
            let message = format!("`{key}` has {length} characters; at most {most} are allowed");
            self.fault("openslo-too-long", text.span, message, "shorten it");
        }
        Some(text.value)
    }

    /// The name of an object or a reference to one.
    pub(super) fn name(&mut self, text: Option<Spanned<String>>) -> Option<Spanned<String>> {
        let text = text?;
        let name = &text.value;
        if is_label(name) {
            return Some(text);
        }
        let message = format!("`{name}` is no label of RFC 1123");
        let hint = "use at most 63 small letters, digits and hyphens, none of them at the ends";
        if is_word(name) {
            self.relaxed(Relaxation::NameNotDnsLabel, text.span, message, hint);
        } else {
            self.fault("name-not-dns-label", text.span, message, hint);
        }
        Some(text)
    }

    /// An exact number.
    pub(super) fn number(&mut self, fields: &Fields<'_>, key: &'static str) -> Option<Spanned<Ratio>> {
        let node = fields.get(key)?;
        let number = match &node.kind {
            NodeKind::Scalar(scalar) if !scalar.quoted => decimal(&scalar.text),
            _ => None,
        };
        if number.is_none() {
            let message = format!("`{key}` is no number");
            self.fault(
                "openslo-wrong-type",
                node.span,
                message,
                "write a number like `0.999`, without quotes",
            );
        }
        Some(Spanned::new(number?, node.span))
    }

    /// Yes or no; an absent one is no.
    pub(super) fn flag(&mut self, fields: &Fields<'_>, key: &'static str) -> bool {
        match fields.get(key) {
            None => false,
            Some(node) => match node.text() {
                Some("true") => true,
                Some("false") => false,
                _ => {
                    let message = format!("`{key}` is neither `true` nor `false`");
                    self.fault("openslo-wrong-type", node.span, message, "write one of the two");
                    false
                }
            },
        }
    }

    /// One of some words.
    pub(super) fn word<T: Copy>(&mut self, text: &Spanned<String>, words: &[(&'static str, T)]) -> Option<T> {
        let found = words.iter().find(|(word, _)| *word == text.value).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<&'static str> = words.iter().map(|(word, _)| *word).collect();
            let message = format!("`{}` is none of {}", text.value, listed(&known));
            let hint = match nearest(&text.value, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "write one of them".to_owned(),
            };
            self.fault("openslo-unknown-word", text.span, message, hint);
        }
        found
    }
}

/// A number as YAML and JSON write it, also with an exponent.
fn decimal(text: &str) -> Option<Ratio> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok().filter(|e| e.abs() <= 18)?),
        None => (text, 0),
    };
    let number: Ratio = digits.strip_prefix('+').unwrap_or(digits).parse().ok()?;
    let power = Ratio::whole(10_i64.checked_pow(exponent.unsigned_abs())?);
    if exponent < 0 { number.over(&power).ok() } else { Some(&number * &power) }
}

/// "`a`, `b`, `c`".
fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
