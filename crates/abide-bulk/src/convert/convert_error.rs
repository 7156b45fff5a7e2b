use std::path::PathBuf;

/// Why a log cannot be laid out anew.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    /// Only event logs of tickets have a layout.
    #[error("only a log of ticket events can be converted, with one row for each event")]
    NotALog,
    /// A file is not plain Parquet.
    #[error("{}: only Parquet files can be converted as yet", .0.display())]
    NotParquet(PathBuf),
    /// A file has no column of that name, or it is none of text and time.
    #[error("{}: it has no column `{column}` of {kind}", path.display())]
    Column {
        /// The file.
        path: PathBuf,
        /// The column.
        column: String,
        /// What it should hold.
        kind: &'static str,
    },
    /// Files of one log have other columns.
    #[error("{}: its columns are not those of the first file", .0.display())]
    OtherColumns(PathBuf),
    /// There is something at the place already.
    #[error("{}: it exists already; name a folder that does not", .0.display())]
    Exists(PathBuf),
    /// A file cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: String,
    },
}

impl ConvertError {
    pub(super) fn file(path: &std::path::Path) -> impl Fn(String) -> ConvertError + '_ {
        |error| ConvertError::File { path: path.to_owned(), error }
    }
}
