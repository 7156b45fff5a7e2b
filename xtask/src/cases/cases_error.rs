use std::path::PathBuf;

/// Why a case, or a file of them, could not be tried.
#[derive(Debug, thiserror::Error)]
pub enum CasesError {
    /// A file or folder cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system answered.
        error: std::io::Error,
    },
    /// It is not JSON.
    #[error("{}: {error}", path.display())]
    Json {
        /// Which.
        path: PathBuf,
        /// Where and why.
        error: serde_json::Error,
    },
    /// A case lacks something that its shape has, or has it in another form.
    #[error("`{key}` is not {wanted}")]
    Field {
        /// The key.
        key: String,
        /// What it should be.
        wanted: &'static str,
    },
    /// The agreement made of the case was refused.
    #[error("refused: {0}")]
    Refused(String),
    /// Abide gave no answer.
    #[error("no answer: {0}")]
    NoAnswer(String),
}
