use crate::agreement::Agreement;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Span};

/// One thing that can be wrong or unwise in an agreement.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Kebab-case, stable over releases; also the name of the rule's file and of its page in the gallery.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What it finds, in one sentence.
    pub about: &'static str,
    /// Adds a diagnostic for each place where it is so; silent on everything that another rule reports.
    pub run: fn(&Agreement, &mut Diagnostics),
}

impl Rule {
    /// A finding of this rule at one place.
    pub(super) fn at(&self, span: Span, message: impl Into<String>, hint: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: self.severity, ..Diagnostic::error(self.code, span, message, hint) }
    }
}
