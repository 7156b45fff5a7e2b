use std::path::{Path, PathBuf};
use std::sync::Arc;

use abide_bulk::{BulkTerms, ConvertError, Manifest, SourceRequest, Watch, convert_log};
use abide_core::fact::Stream;

use crate::evaluate::{EvaluateError, requests_of};
use crate::sources::FactsArgument;

/// Which log is laid out anew.
#[derive(Debug, Clone)]
pub struct ConvertRequest {
    /// Facts named one by one.
    pub facts: Vec<FactsArgument>,
    /// A file that names facts.
    pub sources: Option<PathBuf>,
    /// The folder to make.
    pub output: PathBuf,
}

/// Why a log is not laid out anew.
#[derive(Debug, thiserror::Error)]
pub enum ConvertFault {
    /// The sources cannot be understood.
    #[error(transparent)]
    Sources(EvaluateError),
    /// There is not one source of tickets.
    #[error("{0} sources of tickets are named; convert one at a time")]
    NotOne(usize),
    /// The log cannot be converted.
    #[error(transparent)]
    Convert(#[from] ConvertError),
}

/// Lays a log of tickets out anew: in a folder with a sources file, so that it can be judged from there. The folder
/// appears when it is whole.
pub fn convert(request: &ConvertRequest, watch: &Arc<Watch>) -> Result<Manifest, ConvertFault> {
    let requests =
        requests_of(&request.facts, None, request.sources.as_deref()).map_err(ConvertFault::Sources)?;
    let mut logs: Vec<&SourceRequest> =
        requests.requests.iter().filter(|request| request.stream == Stream::Tickets).collect();
    let (Some(log), true) = (logs.pop(), logs.is_empty()) else {
        let count = requests.requests.iter().filter(|request| request.stream == Stream::Tickets).count();
        return Err(ConvertFault::NotOne(count));
    };
    let output = &request.output;
    if output.exists() {
        return Err(ConvertError::Exists(output.clone()).into());
    }
    let name = output.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let partial = output.with_file_name(format!(".{name}.partial"));
    // One that was left behind by a run that was killed.
    let _ = std::fs::remove_dir_all(&partial);
    std::fs::create_dir(&partial).map_err(of_file(&partial))?;
    let description = requests.descriptions.iter().find(|(name, _)| *name == log.name);
    let filled = fill(log, description.map(|(_, source)| source.text()), &partial, watch);
    let filled = filled.and_then(|manifest| {
        std::fs::rename(&partial, output).map_err(of_file(output))?;
        Ok(manifest)
    });
    if filled.is_err() {
        let _ = std::fs::remove_dir_all(&partial);
    }
    Ok(filled?)
}

/// Writes the files of a converted log, and beside them what is needed to judge it.
fn fill(
    log: &SourceRequest,
    description: Option<&str>,
    folder: &Path,
    watch: &Arc<Watch>,
) -> Result<Manifest, ConvertError> {
    let terms = BulkTerms { watch: Arc::clone(watch), ..BulkTerms::default() };
    let manifest = convert_log(log, folder, &terms)?;
    let mut entry = "sources:\n  tickets:\n    stream: tickets\n".to_owned();
    if let Some(text) = description {
        let path = folder.join("tickets.source.yaml");
        std::fs::write(&path, text).map_err(of_file(&path))?;
        entry += "    description: tickets.source.yaml\n";
    }
    entry += "    files:\n";
    manifest.files.iter().for_each(|file| entry += &format!("      - {}\n", file.name));
    let path = folder.join("sources.yaml");
    std::fs::write(&path, entry).map_err(of_file(&path))?;
    Ok(manifest)
}

fn of_file(path: &Path) -> impl Fn(std::io::Error) -> ConvertError + '_ {
    |error| ConvertError::File { path: path.to_owned(), error: error.to_string() }
}
