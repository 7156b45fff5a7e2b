use std::path::PathBuf;

/// Why the checks could not run at all. What they find wrong is a [`Finding`](super::Finding) instead.
#[derive(Debug, thiserror::Error)]
pub enum TidyError {
    /// A file or folder of the repository could not be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// What was to be read.
        path: PathBuf,
        /// What the system answered.
        source: std::io::Error,
    },
    /// A program that the checks ask (cargo, git) did not start or reported a failure.
    #[error("`{program}` failed: {message}")]
    Program {
        /// The command as typed.
        program: &'static str,
        /// Its message on standard error.
        message: String,
    },
    /// The answer of `cargo metadata` has another shape than expected.
    #[error("cargo metadata: {0}")]
    Metadata(#[from] serde_json::Error),
    /// The list of known oversizes is not valid TOML.
    #[error("xtask/ratchet.toml: {0}")]
    Ratchet(#[from] toml::de::Error),
}
