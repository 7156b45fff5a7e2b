use std::path::Path;

use abide_core::diagnostic::Diagnostic;
use abide_core::lifecycle::{Act, Life, LifeTerms, life};
use abide_core::text::Source;
use abide_time::Instant;

use crate::load::{Loaded, load};
use crate::record::{life_terms, recorded};
use crate::signing::SignError;

/// An agreement with the course that its record tells.
#[derive(Debug)]
pub struct Lived {
    /// The agreement, without errors.
    pub loaded: Loaded,
    /// The record.
    pub record: Source,
    /// Its acts.
    pub acts: Vec<Act>,
    /// What is wrong with it; the course then tells nothing.
    pub diagnostics: Vec<Diagnostic>,
    /// The course.
    pub life: Life,
    /// As of when.
    pub as_of: Instant,
}

impl Lived {
    /// What the course depends on.
    pub fn terms(&self) -> Option<LifeTerms<'_>> {
        life_terms(&self.loaded)
    }
}

/// How far an agreement has come by an instant.
///
/// Errors: a file that cannot be read, an agreement with errors.
pub fn life_of(agreement: &Path, record: Option<&Path>, as_of: Instant) -> Result<Lived, SignError> {
    let loaded = load(agreement)?;
    let Some(terms) = life_terms(&loaded) else {
        return Err(SignError::Faulty { source_text: loaded.source, diagnostics: loaded.diagnostics });
    };
    let record = recorded(&loaded, agreement, record)?;
    let life = life(&terms, &record.acts, as_of);
    Ok(Lived {
        record: record.source,
        acts: record.acts,
        diagnostics: record.diagnostics,
        life,
        as_of,
        loaded,
    })
}
