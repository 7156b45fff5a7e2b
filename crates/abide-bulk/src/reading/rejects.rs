use std::fs::File;
use std::path::{Path, PathBuf};

use abide_core::fact::RejectCause;

use super::ReadError;

/// Where rejected rows are written: a CSV file of `file, line, cause, column, value, row`, made when the first
/// one comes.
#[derive(Debug)]
pub struct Rejects {
    path: Option<PathBuf>,
    writer: Option<csv::Writer<File>>,
    rows: u64,
}

/// One rejected row.
pub(crate) struct Reject<'r> {
    pub(crate) file: &'r str,
    pub(crate) line: u64,
    pub(crate) cause: RejectCause,
    pub(crate) column: &'r str,
    pub(crate) value: &'r str,
    pub(crate) row: &'r str,
}

impl Rejects {
    /// Rejected rows go to a file at `path`; one that stands there is replaced.
    pub fn to(path: impl Into<PathBuf>) -> Rejects {
        Rejects { path: Some(path.into()), writer: None, rows: 0 }
    }

    /// Rejected rows are only counted.
    pub fn nowhere() -> Rejects {
        Rejects { path: None, writer: None, rows: 0 }
    }

    /// How many rows were rejected.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The file, where one was written. Its rows are on disk once [`read_sources`](crate::read_sources) is back.
    pub fn written(&self) -> Option<&Path> {
        self.path.as_deref().filter(|_| self.writer.is_some())
    }

    pub(super) fn write(&mut self, reject: &Reject<'_>) -> Result<(), ReadError> {
        self.rows += 1;
        let Some(path) = self.path.clone() else { return Ok(()) };
        self.put(&path, reject).map_err(|error| ReadError::Rejects { path, error: error.into() })
    }

    fn put(&mut self, path: &Path, reject: &Reject<'_>) -> Result<(), csv::Error> {
        if self.writer.is_none() {
            let mut writer = csv::Writer::from_writer(File::create(path)?);
            writer.write_record(["file", "line", "cause", "column", "value", "row"])?;
            self.writer = Some(writer);
        }
        if let Some(writer) = &mut self.writer {
            let line = reject.line.to_string();
            let cause = reject.cause.word();
            writer.write_record([reject.file, &line, cause, reject.column, reject.value, reject.row])?;
        }
        Ok(())
    }

    pub(super) fn flush(&mut self) -> Result<(), ReadError> {
        let (Some(path), Some(writer)) = (&self.path, &mut self.writer) else { return Ok(()) };
        writer.flush().map_err(|error| ReadError::Rejects { path: path.clone(), error })
    }
}
