use std::path::PathBuf;

use abide_core::diagnostic::{Diagnostic, Span};
use thiserror::Error;

use super::missing_file::{missing_file_hint, nearest_file};
use crate::rows::{FileError, Place};

/// Why sources cannot be read at all. Faults of single rows are no errors: they are counted and written out.
#[derive(Debug, Error)]
pub enum ReadError {
    /// A file as a whole is at fault.
    #[error("{}{}: {fault}", path.display(), after_name(*place))]
    File {
        /// The source, as the user named it.
        source_name: String,
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: Box<FileFault>,
        /// The place in the file that shows it, where there is one.
        place: Option<Place>,
        /// The place in the source's description that the fault has to do with; nothing where the source
        /// is read in Abide's own form.
        span: Option<Span>,
    },
    /// The file of rejected rows cannot be written.
    #[error("{}: rejected rows cannot be written: {error}", path.display())]
    Rejects {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// What does not fit in memory cannot be laid aside.
    #[error("`{source_name}` does not fit in memory, and cannot be laid aside: {error}")]
    Aside {
        /// The source, as the user named it.
        source_name: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// The description is for another stream.
    #[error("the description of `{source_name}` is one of {described}, but {wanted} are wanted")]
    OtherStream {
        /// The source, as the user named it.
        source_name: String,
        /// What the description says.
        described: &'static str,
        /// What was asked for.
        wanted: &'static str,
        /// Where the description says it.
        span: Span,
    },
    /// More facts than can be numbered.
    #[error("`{source_name}` has more facts than fit in one run; read it in parts")]
    TooMany {
        /// The source, as the user named it.
        source_name: String,
    },
    /// Rows were lost or counted twice: a fault of this program.
    #[error("`{source_name}`: of {read} rows read, {accounted} are accounted for; please report this")]
    NotConserved {
        /// The source, as the user named it.
        source_name: String,
        /// Rows read.
        read: u64,
        /// Rows mapped, filtered, rejected and duplicate.
        accounted: u64,
    },
}

/// What is wrong with a file.
#[derive(Debug, Error)]
pub enum FileFault {
    /// There is none.
    #[error("there is no such file")]
    Missing {
        /// The one that was probably meant.
        nearest: Option<PathBuf>,
    },
    /// The system does not give it.
    #[error("it cannot be read: {0}")]
    Io(std::io::Error),
    /// Its compressed or columnar form breaks off.
    #[error("it breaks off in the middle; it was probably not copied whole")]
    Truncated,
    /// Its bytes are of another format.
    #[error("it is not of its format: {0}")]
    Unreadable(String),
    /// Neither its name nor the description says its format.
    #[error("its name does not say its format")]
    UnknownFormat,
    /// A column is missing.
    #[error("it has no column `{column}`; it has: {}", known.join(", "))]
    MissingColumn {
        /// The column.
        column: String,
        /// The columns that it has.
        known: Vec<String>,
        /// The one that was probably meant.
        nearest: Option<String>,
    },
    /// A wanted column stands twice.
    #[error("the column `{column}` stands twice in it")]
    ColumnTwice {
        /// The column.
        column: String,
    },
    /// A typed column of times has no zone.
    #[error("the times in column `{column}` have no zone")]
    NoZone {
        /// The column.
        column: String,
    },
}

impl FileFault {
    /// A stable code.
    pub fn code(&self) -> &'static str {
        match self {
            FileFault::Missing { .. } => "missing-file",
            FileFault::Io(_) => "unreadable-file",
            FileFault::Truncated => "truncated-file",
            FileFault::Unreadable(_) => "wrong-format",
            FileFault::UnknownFormat => "unknown-format",
            FileFault::MissingColumn { .. } => "missing-column",
            FileFault::ColumnTwice { .. } => "column-twice",
            FileFault::NoZone { .. } => "missing-zone",
        }
    }

    /// What to do.
    pub fn hint(&self) -> String {
        match self {
            FileFault::Missing { nearest } => missing_file_hint(nearest.as_deref()),
            FileFault::Io(_) => "check the rights of the file and its folder".to_owned(),
            FileFault::Truncated => "fetch the file again and compare its size".to_owned(),
            FileFault::Unreadable(_) => {
                "check the file, or say its `format` in the source's description".to_owned()
            }
            FileFault::UnknownFormat => {
                "end its name in .csv, .tsv, .jsonl, .ndjson, .json or .parquet (with .gz or .zst), or say `format`"
                    .to_owned()
            }
            FileFault::MissingColumn { nearest: Some(nearest), .. } => format!("did you mean `{nearest}`?"),
            FileFault::MissingColumn { column, .. } => format!(
                "name one of its columns in the source's description, or write `optional: [{column}]` there if \
                 files may lack it"
            ),
            FileFault::ColumnTwice { .. } => "rename one of the two in the file".to_owned(),
            FileFault::NoZone { .. } => {
                "add `time: { zone: Europe/Berlin }`, or whichever zone the source writes".to_owned()
            }
        }
    }
}

impl ReadError {
    /// The source whose description the diagnostic of [`ReadError::diagnostic`] points into.
    pub fn source_name(&self) -> Option<&str> {
        match self {
            ReadError::File { source_name, .. }
            | ReadError::OtherStream { source_name, .. }
            | ReadError::TooMany { source_name }
            | ReadError::Aside { source_name, .. }
            | ReadError::NotConserved { source_name, .. } => Some(source_name),
            ReadError::Rejects { .. } => None,
        }
    }

    /// The error at its place in the source's description, where it has one.
    pub fn diagnostic(&self) -> Option<Diagnostic> {
        match self {
            ReadError::File { fault, span: Some(span), .. } => {
                Some(Diagnostic::error(fault.code(), *span, self.to_string(), fault.hint()))
            }
            ReadError::OtherStream { span, described, .. } => Some(Diagnostic::error(
                "other-stream",
                *span,
                self.to_string(),
                format!("name the source as `{described}=…`, or take another description"),
            )),
            _ => None,
        }
    }

    /// What to do, for an error without a place.
    pub fn hint(&self) -> Option<String> {
        match self {
            ReadError::File { fault, .. } => Some(fault.hint()),
            _ => None,
        }
    }

    /// The error of one file. `described`: whether the user wrote the description that spans point into.
    pub(super) fn of_file(
        source_name: &str,
        path: &std::path::Path,
        error: FileError,
        described: bool,
    ) -> ReadError {
        let (mut span, mut place) = (None, None);
        let fault = match error {
            FileError::Io(error) if error.kind() == std::io::ErrorKind::NotFound => {
                FileFault::Missing { nearest: nearest_file(path) }
            }
            FileError::Io(error) => FileFault::Io(error),
            FileError::Truncated => FileFault::Truncated,
            FileError::Unreadable(why) => FileFault::Unreadable(why),
            FileError::UnknownFormat => FileFault::UnknownFormat,
            FileError::MissingColumn { column, known, nearest, span: asked, place: header } => {
                (span, place) = (Some(asked), header);
                FileFault::MissingColumn { column, known, nearest }
            }
            FileError::ColumnTwice { column, place: header } => {
                place = header;
                FileFault::ColumnTwice { column }
            }
            FileError::NoZone { column } => FileFault::NoZone { column },
        };
        ReadError::File {
            source_name: source_name.to_owned(),
            path: path.to_owned(),
            fault: Box::new(fault),
            place,
            span: span.filter(|_| described),
        }
    }
}

/// A place as it follows the name of a file: `:1:1`.
fn after_name(place: Option<Place>) -> String {
    place.map_or_else(String::new, |place| format!(":{}:{}", place.line, place.column))
}
