use abide_core::diagnostic::Span;

/// Something that a reader of the result must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Of what kind.
    pub kind: NoteKind,
    /// One sentence.
    pub text: String,
    /// The place in the text that was read; `None` where it is about no place.
    pub span: Option<Span>,
}

/// What a note tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    /// A rule was relaxed: its stable name.
    Relaxed(&'static str),
    /// The result says something that the text did not.
    Assumed,
    /// The text says something that the result does not.
    LeftOut,
}

impl NoteKind {
    /// The kind in one word, as programs read it.
    pub fn word(self) -> &'static str {
        match self {
            NoteKind::Relaxed(rule) => rule,
            NoteKind::Assumed => "assumed",
            NoteKind::LeftOut => "left-out",
        }
    }
}

impl Note {
    /// Something that the text did not say.
    pub(crate) fn assumed(text: impl Into<String>, span: Option<Span>) -> Note {
        Note { kind: NoteKind::Assumed, text: text.into(), span }
    }

    /// Something that has no place in the result.
    pub(crate) fn left_out(text: impl Into<String>, span: Option<Span>) -> Note {
        Note { kind: NoteKind::LeftOut, text: text.into(), span }
    }
}
