use std::path::{Path, PathBuf};

use abide_bulk::{CompleteUntil, ReadyDescription, SourceDescription, SourceRequest, TimeTerms};
use abide_core::agreement::{FilePath, Id, ZoneName};
use abide_core::diagnostic::{Diagnostic, Diagnostics, Severity, Span, Spanned};
use abide_core::fact::Stream;
use abide_core::section;
use abide_core::text::{Map, Read, ReadText, Reader, Source, nearest, parse};

use abide_time::Instant;

use crate::file_pattern::files_named;
use crate::load::{LoadError, read_text};

section! {
    /// Where facts come from.
    pub struct SourcesFile ("sources file") {
        /// The sources by the names under which statements show them.
        required sources: Map<Id, SourceEntry>,
    }
}

section! {
    /// One source.
    pub struct SourceEntry ("source") {
        /// What it tells.
        required stream: Spanned<Stream>,
        /// Its file, or a pattern like `logs/*.csv`.
        optional file: Spanned<FilePath>,
        /// Its files, or patterns.
        many files: Vec<Spanned<FilePath>>,
        /// How it is read: a file, or the name of a ready description.
        optional description: Spanned<FilePath>,
        /// The zone of times that it writes without an offset.
        optional zone: Spanned<ZoneName> = "as the description says",
        /// How far it is complete.
        optional complete_until: Spanned<CompleteUntil> = "as the description says",
    }
}

/// One `--facts` argument: `STREAM=PATH`, or `STREAM=PATH:DESCRIPTION` with a file or the name of a ready description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsArgument {
    /// What it tells.
    pub stream: Stream,
    /// The file, or a pattern of files.
    pub path: PathBuf,
    /// How it is read.
    pub description: Option<PathBuf>,
}

/// Why a `--facts` argument cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactsArgumentError {
    /// Not `STREAM=PATH`.
    #[error(
        "`{0}` is not STREAM=FILE, like `tickets=incidents.csv` or `tickets=incidents.csv:incidents.source.yaml`"
    )]
    Form(String),
    /// No ready description has the name.
    #[error("`{name}` is not a ready description; did you mean `{nearest}`?")]
    Description {
        /// The name.
        name: String,
        /// The one that was probably meant.
        nearest: String,
    },
    /// The stream is unknown.
    #[error("{message}; {hint}")]
    Stream {
        /// What is wrong.
        message: String,
        /// What to write.
        hint: String,
    },
}

impl std::str::FromStr for FactsArgument {
    type Err = FactsArgumentError;

    fn from_str(text: &str) -> Result<Self, FactsArgumentError> {
        let form = || FactsArgumentError::Form(text.to_owned());
        let (stream, rest) = text.split_once('=').filter(|(_, rest)| !rest.is_empty()).ok_or_else(form)?;
        let stream = Stream::read_text(stream)
            .map_err(|fault| FactsArgumentError::Stream { message: fault.message, hint: fault.hint })?;
        let is_description = |text: &str| text.ends_with(".yaml") || ReadyDescription::named(text).is_some();
        let with_description = rest.rsplit_once(':').filter(|(_, description)| is_description(description));
        if let (None, Some((_, name))) = (with_description, rest.rsplit_once(':'))
            && let Some(nearest) = nearest(name, ReadyDescription::ALL.iter().map(|ready| ready.name))
        {
            let (name, nearest) = (name.to_owned(), nearest.to_owned());
            return Err(FactsArgumentError::Description { name, nearest });
        }
        let (path, description) = match with_description {
            Some((path, description)) => (path, Some(PathBuf::from(description))),
            None => (rest, None),
        };
        Ok(FactsArgument { stream, path: PathBuf::from(path), description })
    }
}

/// What is wrong with a file that says how facts are read.
#[derive(Debug)]
pub(crate) struct SourceFault {
    pub(crate) source: Source,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Requests with the texts of the descriptions, so that a fault found while reading can be shown in its place.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    pub(crate) requests: Vec<SourceRequest>,
    pub(crate) descriptions: Vec<(String, Source)>,
}

/// Why requests cannot be made.
#[derive(Debug)]
pub(crate) enum RequestError {
    Load(LoadError),
    Faulty(SourceFault),
}

impl From<LoadError> for RequestError {
    fn from(error: LoadError) -> Self {
        RequestError::Load(error)
    }
}

impl Requests {
    /// Adds what a `--facts` argument asks for.
    pub(crate) fn add_argument(
        &mut self,
        argument: &FactsArgument,
        complete_until: Option<Instant>,
    ) -> Result<(), RequestError> {
        let name =
            argument.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let description = match &argument.description {
            Some(path) => Some(self.description(&name, &path.display().to_string(), Path::new(""))?),
            None => None,
        };
        let description = match complete_until {
            None => description,
            Some(instant) => {
                let own = description.unwrap_or_else(|| SourceDescription::built_in(argument.stream));
                let said = Spanned::new(CompleteUntil::Until(instant), Span::default());
                Some(SourceDescription { complete_until: Some(said), ..own })
            }
        };
        let paths = files_named(Path::new(""), &argument.path)?;
        self.requests.push(SourceRequest { name, stream: argument.stream, paths, description });
        Ok(())
    }

    /// Adds what a sources file asks for; its paths are taken from its own folder.
    pub(crate) fn add_file(&mut self, path: &Path) -> Result<(), RequestError> {
        let file = read_sources_file(path).map_err(|error| match error {
            SourcesError::Load(error) => RequestError::Load(error),
            SourcesError::Faulty { source_text, diagnostics } => {
                RequestError::Faulty(SourceFault { source: source_text, diagnostics })
            }
        })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for (id, entry) in file.sources.iter() {
            let name = id.value.as_str().to_owned();
            let mut description = match &entry.description {
                Some(path) => Some(self.description(&name, &path.value.0, folder)?),
                None => None,
            };
            if let Some(complete) = &entry.complete_until {
                let own =
                    description.take().unwrap_or_else(|| SourceDescription::built_in(entry.stream.value));
                description = Some(SourceDescription { complete_until: Some(*complete), ..own });
            }
            if let Some(zone) = &entry.zone {
                let own =
                    description.take().unwrap_or_else(|| SourceDescription::built_in(entry.stream.value));
                description = Some(in_zone(own, zone));
            }
            let files = entry.file.iter().chain(&entry.files);
            let paths = files.map(|file| files_named(folder, Path::new(&file.value.0)));
            let paths = paths.collect::<Result<Vec<_>, _>>()?.concat();
            self.requests.push(SourceRequest { name, stream: entry.stream.value, paths, description });
        }
        Ok(())
    }

    /// The description that is named: a ready one, or a file of the folder.
    fn description(
        &mut self,
        name: &str,
        named: &str,
        folder: &Path,
    ) -> Result<SourceDescription, RequestError> {
        let path = folder.join(named);
        let source = match ReadyDescription::named(named) {
            Some(ready) => Source::new(ready.name, ready.text),
            None => Source::new(path.display().to_string(), read_text(&path)?),
        };
        let mut faults = Diagnostics::default();
        let description = SourceDescription::from_text(&source, &mut faults);
        match description {
            Some(description) if !faults.has_errors() => {
                self.descriptions.push((name.to_owned(), source));
                Ok(description)
            }
            _ => Err(RequestError::Faulty(SourceFault { source, diagnostics: faults.sorted() })),
        }
    }
}

/// A description whose times without an offset are those of a zone.
fn in_zone(description: SourceDescription, zone: &Spanned<ZoneName>) -> SourceDescription {
    let zone = Some(zone.clone());
    let time = match description.time {
        Some(time) => TimeTerms { zone, ..time },
        None => {
            TimeTerms { format: None, zone, day: None, passes_midnight: None, span: description.stream.span }
        }
    };
    SourceDescription { time: Some(time), ..description }
}

/// Why a sources file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SourcesError {
    /// It cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It has errors.
    #[error("the sources file has errors")]
    Faulty {
        /// Its text.
        source_text: Source,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
}

/// Reads a sources file.
pub fn read_sources_file(path: &Path) -> Result<SourcesFile, SourcesError> {
    let source_text = Source::new(path.display().to_string(), read_text(path)?);
    let mut faults = Diagnostics::default();
    let node = parse(&source_text, &mut faults);
    let file = node.and_then(|node| SourcesFile::read(&node, &mut Reader::new(&mut faults)));
    for (_, entry) in file.iter().flat_map(|file| file.sources.iter()) {
        if entry.file.is_none() && entry.files.is_empty() {
            faults.push(Diagnostic::error(
                "source-without-file",
                entry.stream.span,
                "this source names no file",
                "add `file: incidents.csv`, or `files: […]` for several",
            ));
        }
    }
    let diagnostics = faults.sorted();
    match file {
        Some(file) if !diagnostics.iter().any(|fault| fault.severity == Severity::Error) => Ok(file),
        _ => Err(SourcesError::Faulty { source_text, diagnostics }),
    }
}
