use std::path::Path;

use abide_core::backing::Carried;
use abide_core::diagnostic::{Diagnostic, Severity};
use abide_core::text::Source;

use crate::backing::held_against_backing;
use crate::load::{LoadError, load_unsorted};

/// What checking an agreement found.
#[derive(Debug)]
pub struct Checked {
    /// The text, for showing places.
    pub source: Source,
    /// All findings, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// How what is promised stands to the agreements beneath.
    pub carried: Vec<Carried>,
}

impl Checked {
    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Checks an agreement: by itself, against the layers that it builds on, and against the agreements beneath it.
pub fn check(path: &Path) -> Result<Checked, LoadError> {
    let (loaded, mut faults) = load_unsorted(path)?;
    let mut source = loaded.source;
    let carried = match loaded.agreement.as_ref().zip(loaded.plan.as_ref()) {
        Some((agreement, plan)) => held_against_backing(agreement, plan, path, &mut source, &mut faults),
        None => Vec::new(),
    };
    Ok(Checked { source, diagnostics: faults.sorted(), carried })
}
