use std::path::Path;

use abide_core::agreement::Agreement;
use abide_core::diagnostic::{Diagnostic, Severity};
use abide_core::plan::Plan;
use abide_core::text::Source;
use abide_exchange::Note;

use crate::load::{LoadError, load};

/// An agreement in the format of others.
#[derive(Debug)]
pub struct Exported {
    /// The agreement's text.
    pub source: Source,
    /// What it became; `None` where the format can say nothing of it.
    pub text: Option<String>,
    /// What the format has no place for, and what was added.
    pub notes: Vec<Note>,
}

/// Why an agreement was not exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It could not be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It has errors.
    #[error("the agreement has errors")]
    Faulty {
        /// Its text.
        source_text: Source,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
}

/// A sound agreement as its authors wrote it, its text and its plan.
pub(crate) fn sound(path: &Path) -> Result<(Agreement, Source, Plan), ExportError> {
    let loaded = load(path)?;
    let errors = loaded.diagnostics.iter().any(|fault| fault.severity == Severity::Error);
    match (loaded.agreement, loaded.plan) {
        (Some(agreement), Some(plan)) if !errors => Ok((agreement, loaded.source, plan)),
        _ => Err(ExportError::Faulty { source_text: loaded.source, diagnostics: loaded.diagnostics }),
    }
}
