use abide_core::diagnostic::Span;

use super::Place;

/// Why a file as a whole cannot be read.
#[derive(Debug)]
pub(crate) enum FileError {
    /// The system did not give the bytes.
    Io(std::io::Error),
    /// The compressed bytes end before their end mark.
    Truncated,
    /// The bytes are not of the format.
    Unreadable(String),
    /// Neither the description nor the name says the format.
    UnknownFormat,
    /// A column that must be there.
    MissingColumn {
        column: String,
        known: Vec<String>,
        nearest: Option<String>,
        /// Where the description asks for it.
        span: Span,
        /// Where the file names its columns; nothing in a format without lines.
        place: Option<Place>,
    },
    /// A column that is wanted and stands twice.
    ColumnTwice { column: String, place: Option<Place> },
    /// Instants without a zone in a typed column, and no zone is described.
    NoZone { column: String },
}

impl From<std::io::Error> for FileError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::UnexpectedEof => FileError::Truncated,
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::InvalidInput => {
                FileError::Unreadable(error.to_string())
            }
            // The zstd library reports broken data as a plain error with a text.
            std::io::ErrorKind::Other => FileError::Unreadable(error.to_string()),
            _ => FileError::Io(error),
        }
    }
}
