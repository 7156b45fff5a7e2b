use std::path::PathBuf;

use clap::{ArgGroup, Args};

use crate::arguments::Format;

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("form").required(true))]
pub(crate) struct ShowArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// As it is signed: JSON by RFC 8785 with the digests of the files that it names; its own digest is said on
    /// standard error.
    #[arg(long, group = "form")]
    pub(crate) canonical: bool,
    /// Put together from its layers, with the text, version and line that says each value.
    #[arg(long, group = "form")]
    pub(crate) resolved: bool,
    /// How the resolved agreement is printed.
    #[arg(long, value_enum, default_value_t = Format::Text, conflicts_with = "canonical")]
    pub(crate) format: Format,
    /// The file; standard output where nothing is said, or `-`.
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) output: PathBuf,
}
