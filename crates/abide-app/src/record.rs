use std::path::{Path, PathBuf};

use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::lifecycle::{Act, LifeTerms, read_acts};
use abide_core::text::Source;

use crate::load::{LoadError, Loaded, read_text};
use crate::signing::check_signatures;

/// The record of what people did with an agreement.
#[derive(Debug)]
pub struct Recorded {
    /// Its text; empty where there is none yet.
    pub source: Source,
    /// The acts, in the order of the record; none where it has faults that leave nothing to look at.
    pub acts: Vec<Act>,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where the record of an agreement lies if nothing else is said: `care.record.yaml` beside `care.yaml`.
pub fn record_path(agreement: &Path) -> PathBuf {
    agreement.with_extension("record.yaml")
}

/// Reads the record of an agreement without errors, from where it lies by default or from `path`, which must then be
/// there. Signatures are verified.
///
/// Errors: a file that cannot be read. What is wrong with its text is among the diagnostics.
pub fn recorded(loaded: &Loaded, agreement: &Path, path: Option<&Path>) -> Result<Recorded, LoadError> {
    let own = record_path(agreement);
    let text = match (path, read_text(path.unwrap_or(&own))) {
        (_, Ok(text)) => text,
        (None, Err(LoadError::Missing { .. })) => String::new(),
        (_, Err(error)) => return Err(error),
    };
    let source = Source::new(path.unwrap_or(&own).display().to_string(), text);
    let mut faults = Diagnostics::default();
    let acts =
        life_terms(loaded).and_then(|terms| read_acts(&source, &terms, &mut faults)).unwrap_or_default();
    check_signatures(&acts, &mut faults);
    Ok(Recorded { source, acts, diagnostics: faults.sorted() })
}

impl Recorded {
    /// Whether anything is wrong with it.
    pub fn has_errors(&self) -> bool {
        !self.diagnostics.is_empty()
    }
}

/// What the course of a loaded agreement depends on; nothing where it has errors.
pub(crate) fn life_terms(loaded: &Loaded) -> Option<LifeTerms<'_>> {
    let (agreement, plan) = loaded.agreement.as_ref().zip(loaded.plan.as_ref())?;
    Some(LifeTerms { agreement, plan, digest: loaded.canonical()?.digest })
}
