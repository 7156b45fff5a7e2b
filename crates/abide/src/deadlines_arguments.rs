use std::path::PathBuf;

use abide_report::Language;
use clap::{Args, ValueEnum};

use crate::arguments::FactsArguments;
use crate::language_tag::LanguageTag;

#[derive(Debug, Args)]
pub(crate) struct DeadlinesArguments {
    /// With facts, the deadlines of claims, payments and rights are told too.
    #[command(flatten)]
    pub(crate) facts: FactsArguments,
    /// The record; AGREEMENT.record.yaml where nothing is said.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
    /// Tell those that have passed too.
    #[arg(long)]
    pub(crate) all: bool,
    /// Language of the text.
    #[arg(long, value_parser = LanguageTag, default_value = "en")]
    pub(crate) lang: Language,
    /// The form.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: DeadlinesFormat,
    /// The file; standard output where nothing is said.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// The forms of a list of deadlines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeadlinesFormat {
    /// For people.
    Text,
    /// For programs: one versioned document.
    Json,
    /// For calendars: iCalendar (RFC 5545).
    Ics,
}
