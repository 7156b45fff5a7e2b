use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use abide_bulk::{missing_file_hint, nearest_file};
use abide_core::agreement::{Agreement, Canonical, Layer};
use abide_core::check::check;
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::plan::{Files, Plan};
use abide_core::resolve::Resolved;
use abide_core::text::Source;

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
    Ok(load_text(own_text(path)?, path))
}

/// The same for a text that is at hand and builds on no other; the files it names are taken from the folder.
pub(crate) fn load_source(source: Source, folder: &Path) -> Loaded {
    let path = folder.join(source.name());
    let (mut loaded, faults) = load_text(source, &path);
    loaded.diagnostics = faults.sorted();
    loaded
}

fn load_text(own: Source, path: &Path) -> (Loaded, Diagnostics) {
    let mut faults = Diagnostics::default();
    let mut space = None;
    let resolved = read_layers(own.clone(), path, &mut space, &mut faults);
    let source = space.unwrap_or_else(|| own.clone());
    let agreement = resolved.as_ref().and_then(|resolved| Agreement::from_node(&resolved.node, &mut faults));
    let (mut plan, mut files) = (None, Files::default());
    if let Some(agreement) = &agreement {
        check(agreement, &mut faults);
        let folder = path.parent().unwrap_or(Path::new(""));
        files = files_of(agreement, folder, &mut faults);
        if !faults.has_errors() {
            plan = Plan::from_agreement(agreement, &own, &files, &mut faults);
            if let (Some(plan), Some(resolved)) = (&mut plan, &resolved) {
                plan.levels.clone_from(&resolved.levels);
            }
        }
    }
    (Loaded { source, resolved, diagnostics: Vec::new(), agreement, files, plan }, faults)
}

/// The text of an agreement, under the name of its file.
pub(crate) fn own_text(path: &Path) -> Result<Source, LoadError> {
    Ok(Source::new(path.display().to_string(), read_text(path)?))
}

/// The text of a file.
pub fn read_text(path: &Path) -> Result<String, LoadError> {
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => LoadError::Missing { path: path.to_owned(), nearest: nearest_file(path) },
        _ => LoadError::Unreadable { path: path.to_owned(), error },
    })?;
    String::from_utf8(bytes).map_err(|_| LoadError::NotText { path: path.to_owned() })
}
