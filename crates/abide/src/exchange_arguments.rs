use std::path::PathBuf;

use abide_core::text::ReadText;
use abide_time::Date;
use clap::{Args, Subcommand};

use crate::arguments::Format;

#[derive(Debug, Subcommand)]
pub(crate) enum ImportVerb {
    /// An agreement from SLOs of OpenSLO (`openslo/v1alpha`, `openslo/v1`).
    Openslo(ImportOpensloArguments),
}

#[derive(Debug, Args)]
pub(crate) struct ImportOpensloArguments {
    /// The files; together they are one set of objects.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Accept what is clear although a rule of OpenSLO forbids it; each such place is named.
    #[arg(long)]
    pub(crate) lenient: bool,
    /// The id of the agreement; that of the first SLO where nothing is said.
    #[arg(long)]
    pub(crate) id: Option<String>,
    /// The first day of the term; that of a calendar, else of this month, where nothing is said.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) starts: Option<Date>,
    /// The time zone of the term; that of a calendar, else UTC, where nothing is said.
    #[arg(long, value_name = "ZONE")]
    pub(crate) timezone: Option<String>,
    /// Who promises.
    #[arg(long, value_name = "NAME")]
    pub(crate) provider: Option<String>,
    /// To whom.
    #[arg(long, value_name = "NAME")]
    pub(crate) customer: Option<String>,
    /// Write the agreement to a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExportVerb {
    /// The objectives as SLOs of `openslo/v1`.
    Openslo(ExportArguments),
}

#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// Write the result to a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The result alone, or one JSON document with the result and what it leaves out.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

fn date(text: &str) -> Result<Date, String> {
    Date::read_text(text).map_err(|fault| format!("{}; {}", fault.message, fault.hint))
}
