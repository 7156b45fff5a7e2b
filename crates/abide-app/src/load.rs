use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use abide_bulk::{missing_file_hint, nearest_file};
use abide_core::agreement::{Agreement, Canonical};
use abide_core::check::check;
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::plan::{Files, Plan};
use abide_core::text::Source;

use crate::files::files_of;

/// Why a text could not even be read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// There is none.
    #[error("{}: there is no such file", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
        /// The one that was probably meant.
        nearest: Option<PathBuf>,
    },
    /// The system does not give the file.
    #[error("{}: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// A pattern that no file fits.
    #[error("{}: no file fits this pattern", path.display())]
    NoMatch {
        /// The pattern.
        path: PathBuf,
    },
    /// The address of something elsewhere.
    #[error("{}: only files on disk are read", path.display())]
    NotOnDisk {
        /// The address.
        path: PathBuf,
    },
    /// Signs of a pattern that make none.
    #[error("{}: this is no pattern: {what}", path.display())]
    NotAPattern {
        /// What was to be a pattern.
        path: PathBuf,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The file is not text.
    #[error("{}: it is not text in UTF-8", path.display())]
    NotText {
        /// The file.
        path: PathBuf,
    },
}

impl LoadError {
    /// What to do.
    pub fn hint(&self) -> String {
        match self {
            LoadError::Missing { nearest, .. } => missing_file_hint(nearest.as_deref()),
            LoadError::Unreadable { error, .. } if error.kind() == ErrorKind::IsADirectory => {
                "name a file in this folder".to_owned()
            }
            LoadError::Unreadable { .. } => "check the rights of the file and its folder".to_owned(),
            LoadError::NoMatch { .. } => {
                "look into the folder; `*` stands for any characters of a name, `**` for any folders"
                    .to_owned()
            }
            LoadError::NotOnDisk { .. } => {
                "fetch it first, and name the file that it was saved to".to_owned()
            }
            LoadError::NotAPattern { .. } => "write `[[]` for a bracket that is meant as such".to_owned(),
            LoadError::NotText { .. } => "save it as UTF-8".to_owned(),
        }
    }
}

/// An agreement with everything that was found out about it.
#[derive(Debug)]
pub struct Loaded {
    /// Its text.
    pub source: Source,
    /// What is wrong with it, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// It as its authors wrote it, where its text could be read.
    pub agreement: Option<Agreement>,
    /// What stood in the files that it names.
    pub files: Files,
    /// It compiled, where it has no errors.
    pub plan: Option<Plan>,
}

impl Loaded {
    /// The form that is signed, where the text could be read.
    pub fn canonical(&self) -> Option<Canonical> {
        Canonical::new(&self.source, &self.files.digests)
    }
}

/// Reads an agreement and the files it names, checks it, and compiles it where it has no errors.
pub fn load(path: &Path) -> Result<Loaded, LoadError> {
    let source = Source::new(path.display().to_string(), read_text(path)?);
    Ok(load_source(source, path.parent().unwrap_or(Path::new(""))))
}

/// The same for a text that is at hand; the files it names are taken from the folder.
pub(crate) fn load_source(source: Source, folder: &Path) -> Loaded {
    let mut faults = Diagnostics::default();
    let agreement = Agreement::from_text(&source, &mut faults);
    let (mut plan, mut files) = (None, Files::default());
    if let Some(agreement) = &agreement {
        check(agreement, &mut faults);
        files = files_of(agreement, folder, &mut faults);
        if !faults.has_errors() {
            plan = Plan::from_agreement(agreement, &source, &files, &mut faults);
        }
    }
    Loaded { source, diagnostics: faults.sorted(), agreement, files, plan }
}

/// The text of a file.
pub fn read_text(path: &Path) -> Result<String, LoadError> {
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => LoadError::Missing { path: path.to_owned(), nearest: nearest_file(path) },
        _ => LoadError::Unreadable { path: path.to_owned(), error },
    })?;
    String::from_utf8(bytes).map_err(|_| LoadError::NotText { path: path.to_owned() })
}
