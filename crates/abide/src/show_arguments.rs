use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct ShowArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// As it is signed: JSON by RFC 8785 with the digests of the files that it names; its own digest is said on
    /// standard error.
    #[arg(long, required = true)]
    pub(crate) canonical: bool,
    /// The file; standard output where nothing is said, or `-`.
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) output: PathBuf,
}
