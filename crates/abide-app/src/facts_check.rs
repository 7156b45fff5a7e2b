use std::collections::BTreeMap;
use std::path::PathBuf;

use abide_bulk::{
    FileProfile, ReadError, ReadyDescription, Rejects, SourceDescription, SourceRequest, propose,
    read_sources,
};
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::fact::{Facts, SourceReport, Stream};
use abide_core::text::Source;
use abide_core::value::Names;

use crate::load::{LoadError, read_text};

/// What is to be looked at.
#[derive(Debug, Clone)]
pub struct FactsCheckRequest {
    /// The file.
    pub path: PathBuf,
    /// What it tells; tickets where nothing is said and no description says it.
    pub stream: Option<Stream>,
    /// A ready description, or the file of one.
    pub description: Option<String>,
}

/// What a file looks like, and what reading it gives.
#[derive(Debug)]
pub struct FactsChecked {
    /// What is in its columns; nothing where its description says how they are to be taken apart.
    pub profile: Option<FileProfile>,
    /// The text of the description by which it was read: the one that was named, or a proposal.
    pub description: Source,
    /// What is wrong with the proposal, which a person must mend first.
    pub faults: Vec<Diagnostic>,
    /// What reading it gave; nothing where the proposal has faults.
    pub report: Option<SourceReport>,
    /// Of tickets: each event that came of it, with how often it did.
    pub events: BTreeMap<String, u64>,
    /// What it tells.
    pub stream: Stream,
}

/// Why a file cannot be looked at.
#[derive(Debug, thiserror::Error)]
pub enum FactsCheckError {
    /// The description cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The description has errors.
    #[error("the description has errors")]
    Faulty {
        /// Its text.
        source_text: Source,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
    /// The file as a whole cannot be read.
    #[error("{error}")]
    Read {
        /// Why.
        error: ReadError,
        /// The description, where the fault has a place in it.
        description: Option<Box<Source>>,
    },
}

/// Looks at a file: by a description what it gives, otherwise what is in it and which description may fit.
///
/// # Errors
/// [`FactsCheckError`] where the file, or the description that was named, cannot be read.
pub fn check_facts(request: &FactsCheckRequest) -> Result<FactsChecked, FactsCheckError> {
    let (profile, source) = match &request.description {
        Some(named) => (None, described(named)?),
        None => {
            let profile = FileProfile::of(&request.path, None)
                .map_err(|error| FactsCheckError::Read { error, description: None })?;
            let text = propose(&profile, request.stream.unwrap_or(Stream::Tickets));
            (Some(profile), Source::new("proposal", text))
        }
    };
    let mut faults = Diagnostics::default();
    let description = SourceDescription::from_text(&source, &mut faults);
    let diagnostics = faults.sorted();
    let Some(description) = description else {
        if profile.is_none() {
            return Err(FactsCheckError::Faulty { source_text: source, diagnostics });
        }
        let stream = request.stream.unwrap_or(Stream::Tickets);
        let events = BTreeMap::new();
        return Ok(FactsChecked {
            profile,
            description: source,
            faults: diagnostics,
            report: None,
            events,
            stream,
        });
    };
    let stream = description.stream.value;
    let facts = read(request, description, stream).map_err(|error| {
        let description = error.diagnostic().map(|_| Box::new(source.clone()));
        FactsCheckError::Read { error, description }
    })?;
    let events = events_of(&facts);
    let report = facts.sources.into_iter().next();
    Ok(FactsChecked { profile, description: source, faults: diagnostics, report, events, stream })
}

fn described(named: &str) -> Result<Source, FactsCheckError> {
    if let Some(ready) = ReadyDescription::named(named) {
        return Ok(Source::new(ready.name, ready.text));
    }
    Ok(Source::new(named, read_text(std::path::Path::new(named))?))
}

/// Reads the file without writing rejected rows anywhere.
fn read(
    request: &FactsCheckRequest,
    description: SourceDescription,
    stream: Stream,
) -> Result<Facts, ReadError> {
    let name = request.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let source =
        SourceRequest { name, stream, paths: vec![request.path.clone()], description: Some(description) };
    read_sources(&[source], None, Names::default(), &mut Rejects::nowhere())
}

fn events_of(facts: &Facts) -> BTreeMap<String, u64> {
    let mut events = BTreeMap::new();
    for event in facts.tickets.iter().filter_map(|ticket| ticket.event) {
        *events.entry(facts.names.text(event).to_owned()).or_default() += 1;
    }
    events
}
