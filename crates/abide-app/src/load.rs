use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use abide_bulk::{missing_file_hint, nearest_file};
use abide_core::agreement::{Agreement, Canonical, Layer};
use abide_core::check::check;
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::plan::{Files, Plan};
use abide_core::resolve::Resolved;
use abide_core::text::{Read, Reader, Source};

use crate::files::files_of;
use crate::layers::read_layers;

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
            LoadError::NotText { .. } => "save it as UTF-8".to_owned(),
        }
    }
}

/// An agreement with everything that was found out about it.
#[derive(Debug)]
pub struct Loaded {
    /// Its text.
    pub source: Source,
    /// The texts that it is made of, put over each other, where all of them could be read.
    pub resolved: Option<Resolved>,
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
    /// Whether others are to build on it, so that it need not be a whole agreement.
    pub fn is_upper_layer(&self) -> bool {
        let own = self.resolved.as_ref().and_then(|resolved| resolved.levels.0.first());
        own.and_then(|level| level.layer).is_some_and(|layer| layer != Layer::Service)
    }

    /// The form that is signed, where the text could be read.
    pub fn canonical(&self) -> Option<Canonical> {
        Canonical::new(&self.source, &self.files.digests)
    }
}

/// Reads an agreement and the files it names, checks it, and compiles it where it has no errors.
pub fn load(path: &Path) -> Result<Loaded, LoadError> {
    let (mut loaded, faults) = load_unsorted(path)?;
    loaded.diagnostics = faults.sorted();
    Ok(loaded)
}

/// The same with what is wrong beside it, for who goes on looking.
pub(crate) fn load_unsorted(path: &Path) -> Result<(Loaded, Diagnostics), LoadError> {
    let mut faults = Diagnostics::default();
    let mut space = None;
    let layers = read_layers(path, &mut space, &mut faults)?;
    let source = space.unwrap_or_else(|| layers.own.clone());
    let resolved = layers.resolved;
    let agreement =
        resolved.as_ref().and_then(|resolved| Agreement::read(&resolved.node, &mut Reader::new(&mut faults)));
    let (mut plan, mut files) = (None, Files::default());
    if let Some(agreement) = &agreement {
        check(agreement, &mut faults);
        let folder = path.parent().unwrap_or(Path::new(""));
        files = files_of(agreement, folder, &mut faults);
        if !faults.has_errors() {
            plan = Plan::from_agreement(agreement, &layers.own, &files, &mut faults);
        }
    }
    Ok((Loaded { source, resolved, diagnostics: Vec::new(), agreement, files, plan }, faults))
}

/// The text of a file.
pub fn read_text(path: &Path) -> Result<String, LoadError> {
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => LoadError::Missing { path: path.to_owned(), nearest: nearest_file(path) },
        _ => LoadError::Unreadable { path: path.to_owned(), error },
    })?;
    String::from_utf8(bytes).map_err(|_| LoadError::NotText { path: path.to_owned() })
}
