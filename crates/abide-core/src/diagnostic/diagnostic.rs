use super::Span;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; the agreement can be judged.
    Warning,
    /// The agreement cannot be judged as written.
    Error,
}

/// A place with a remark of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What this place has to do with it.
    pub text: String,
}

/// One fault: a stable code, the places, and at least one hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Kebab-case, stable over releases, named for the fault.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The places; the first is where the fault is.
    pub labels: Vec<Label>,
    /// What to do.
    pub hint: String,
}

impl Diagnostic {
    /// An error at one place.
    pub fn error(
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Diagnostic {
            code,
            severity: Severity::Error,
            message: message.into(),
            labels: vec![Label { span, text: String::new() }],
            hint: hint.into(),
        }
    }

    /// A warning at one place.
    pub fn warning(
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, span, message, hint) }
    }

    /// The same with a remark on the first place.
    #[must_use]
    pub fn remark(mut self, text: impl Into<String>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.text = text.into();
        }
        self
    }

    /// The same with one more place.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Where the fault is.
    pub fn span(&self) -> Span {
        self.labels.first().map(|label| label.span).unwrap_or_default()
    }
}

/// The faults found so far, in the order of finding.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds those of a text that lies so many bytes behind.
    pub fn append_moved(&mut self, others: Diagnostics, by: u32) {
        for mut diagnostic in others.0 {
            for label in &mut diagnostic.labels {
                label.span = label.span.moved(by);
            }
            self.0.push(diagnostic);
        }
    }

    /// Whether any is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All, by place in the text; of one place in the order of finding.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort_by_key(Diagnostic::span);
        self.0
    }
}
