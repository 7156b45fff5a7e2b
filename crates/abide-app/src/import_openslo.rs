use std::path::{Path, PathBuf};

use abide_core::diagnostic::{Diagnostic, Severity};
use abide_core::text::Source;
use abide_exchange::Note;
use abide_exchange::openslo::{AgreementHead, Mode, agreement_text, read};

use crate::joined::Joined;
use crate::load::{LoadError, Loaded, load_source, read_text};

/// Which documents become an agreement, and what they do not say.
#[derive(Debug, Clone)]
pub struct ImportRequest {
    /// The files; together they are one set of objects.
    pub files: Vec<PathBuf>,
    /// How strictly they are held to the rules of OpenSLO.
    pub mode: Mode,
    /// What the agreement needs beyond them.
    pub head: AgreementHead,
}

/// One file that was read.
#[derive(Debug)]
pub struct ImportedFile {
    /// Its text.
    pub source: Source,
    /// What is wrong with it, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// What its reader must know, with places in it.
    pub notes: Vec<Note>,
}

/// What an import gave.
#[derive(Debug)]
pub struct Imported {
    /// The files in the order of the request.
    pub files: Vec<ImportedFile>,
    /// What is about no place in a file.
    pub notes: Vec<Note>,
    /// The agreement, read and checked like every other; `None` where a file has errors or none holds a promise.
    pub agreement: Option<Loaded>,
}

impl Imported {
    /// Whether a file breaks a rule, or what it became is no sound agreement.
    pub fn has_errors(&self) -> bool {
        let is_error = |fault: &Diagnostic| fault.severity == Severity::Error;
        self.files.iter().any(|file| file.diagnostics.iter().any(is_error))
            || self.agreement.as_ref().is_some_and(|agreement| agreement.diagnostics.iter().any(is_error))
    }
}

/// Reads OpenSLO and makes an agreement of it, which is then read, checked and compiled as every agreement is.
pub fn import_openslo(request: &ImportRequest) -> Result<Imported, LoadError> {
    let mut sources = Vec::new();
    for path in &request.files {
        sources.push(Source::new(path.display().to_string(), read_text(path)?));
    }
    let joined = Joined::new(&sources);
    let found = read(&joined.stream, request.mode);
    let mut notes = found.notes.clone();
    let mut agreement = None;
    if !found.has_errors() {
        let written = agreement_text(&found.objects, &request.head);
        notes.extend(written.notes);
        agreement = written.text.map(|text| {
            load_source(Source::new("the agreement that these documents make", text), Path::new(""))
        });
    }
    let mut imported = Imported { files: files(sources), notes: Vec::new(), agreement };
    for fault in found.diagnostics {
        imported.file_of(&joined, fault);
    }
    for note in notes {
        match note.span.map(|span| joined.place(span)) {
            Some((file, span)) => imported.files[file].notes.push(Note { span: Some(span), ..note }),
            None => imported.notes.push(note),
        }
    }
    for file in &mut imported.files {
        // Objectives of one SLO share its window, and what is to be said of it.
        file.notes.sort_by_key(|note| note.span);
        file.notes.dedup();
    }
    Ok(imported)
}

fn files(sources: Vec<Source>) -> Vec<ImportedFile> {
    let file = |source| ImportedFile { source, diagnostics: Vec::new(), notes: Vec::new() };
    sources.into_iter().map(file).collect()
}

impl Imported {
    fn file_of(&mut self, joined: &Joined, mut fault: Diagnostic) {
        let (file, _) = joined.place(fault.span());
        for label in &mut fault.labels {
            label.span = joined.place(label.span).1;
        }
        self.files[file].diagnostics.push(fault);
    }
}
