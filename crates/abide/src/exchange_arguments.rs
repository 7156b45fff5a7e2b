use std::path::PathBuf;

use abide_core::text::ReadText;
use abide_time::{Date, Zone};
use clap::{Args, Subcommand};

use crate::arguments::Format;

#[derive(Debug, Subcommand)]
pub(crate) enum ImportVerb {
    /// An agreement from SLOs of OpenSLO (`openslo/v1alpha`, `openslo/v1`).
    Openslo(ImportOpensloArguments),
    /// Facts of the stream `windows` from an iCalendar file of maintenance.
    Windows(ImportWindowsArguments),
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

#[derive(Debug, Args)]
pub(crate) struct ImportWindowsArguments {
    /// The calendar file.
    pub(crate) file: PathBuf,
    /// The exclusion that the windows belong to, by its id in the agreement.
    #[arg(long, value_name = "ID")]
    pub(crate) exclusion: String,
    /// The service that they are about; every one where nothing is said.
    #[arg(long, value_name = "ID")]
    pub(crate) service: Option<String>,
    /// The zone of times and days that name none.
    #[arg(long, value_name = "ZONE", default_value = "UTC", value_parser = zone)]
    pub(crate) timezone: Zone,
    /// Up to which day windows that repeat without an end are written.
    #[arg(long, value_name = "DATE", default_value = "2030-12-31", value_parser = date)]
    pub(crate) until: Date,
    /// Write the rows to a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExportVerb {
    /// The objectives as SLOs of `openslo/v1`.
    Openslo(ExportArguments),
    /// Recording rules and burn-rate alerts for Prometheus.
    Prometheus(ExportPrometheusArguments),
    /// The agreement as an SLA of TMF623, in JSON.
    Tmf623(ExportArguments),
}

#[derive(Debug, Args)]
pub(crate) struct ExportPrometheusArguments {
    #[command(flatten)]
    pub(crate) export: ExportArguments,
    /// The gauge that is 1 while a service is up.
    #[arg(long, value_name = "SERIES", default_value = "probe_success", value_parser = series)]
    pub(crate) up: String,
    /// The counter of good requests.
    #[arg(long, value_name = "SERIES", default_value = "requests_good_total", value_parser = series)]
    pub(crate) good: String,
    /// The counter of all requests.
    #[arg(long, value_name = "SERIES", default_value = "requests_total", value_parser = series)]
    pub(crate) total: String,
    /// The label that names the service.
    #[arg(long, value_name = "LABEL", default_value = "service", value_parser = series)]
    pub(crate) service_label: String,
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

fn zone(text: &str) -> Result<Zone, String> {
    Zone::named(text)
        .map_err(|_| format!("`{text}` is no time zone; write a name like `Europe/Berlin` or `UTC`"))
}

/// A name of a series or a label, as Prometheus writes them.
fn series(text: &str) -> Result<String, String> {
    let first = |letter: char| letter.is_ascii_alphabetic() || letter == '_';
    let inner = |letter: char| first(letter) || letter.is_ascii_digit() || letter == ':';
    if text.starts_with(first) && text.chars().all(inner) {
        Ok(text.to_owned())
    } else {
        Err("a name has letters, digits, `_` and `:`, and begins with no digit".to_owned())
    }
}
