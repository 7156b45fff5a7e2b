use crate::diagnostic::{Diagnostic, Severity, Span};

/// One thing that can be wrong between texts: a code with what it stands for.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    /// Kebab-case, stable over releases; also the name of its page in the gallery.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// When it is found, in one sentence.
    pub about: &'static str,
}

impl Fault {
    /// An error.
    pub const fn error(code: &'static str, about: &'static str) -> Fault {
        Fault { code, severity: Severity::Error, about }
    }

    /// A warning.
    pub const fn warning(code: &'static str, about: &'static str) -> Fault {
        Fault { code, severity: Severity::Warning, about }
    }

    /// This fault at one place.
    pub fn at(&self, span: Span, message: impl Into<String>, hint: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: self.severity, ..Diagnostic::error(self.code, span, message, hint) }
    }
}
