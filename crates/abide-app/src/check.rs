use std::path::Path;

use abide_core::diagnostic::{Diagnostic, Severity};
use abide_core::text::Source;

use crate::load::{LoadError, load};

/// What checking an agreement found.
#[derive(Debug)]
pub struct Checked {
    /// The text, for showing places.
    pub source: Source,
    /// All findings, by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Checks an agreement.
pub fn check(path: &Path) -> Result<Checked, LoadError> {
    let loaded = load(path)?;
    Ok(Checked { source: loaded.source, diagnostics: loaded.diagnostics })
}
