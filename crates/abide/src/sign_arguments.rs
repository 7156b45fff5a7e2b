use std::path::PathBuf;

use abide_report::Language;
use abide_time::Instant;
use clap::Args;

use crate::arguments::{Format, instant};
use crate::language_tag::LanguageTag;

#[derive(Debug, Args)]
pub(crate) struct SignArguments {
    /// The agreement.
    #[arg(required_unless_present = "create_key")]
    pub(crate) agreement: Option<PathBuf>,
    /// Make a key pair instead: the private key goes to this file, the public one to FILE.pub.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["agreement", "party", "name", "key", "shown_by"])]
    pub(crate) create_key: Option<PathBuf>,
    /// The party that signs, by its id in the agreement.
    #[arg(long, value_name = "PARTY", required_unless_present = "create_key")]
    pub(crate) party: Option<String>,
    /// Who signs for it.
    #[arg(long, value_name = "NAME", required_unless_present = "create_key")]
    pub(crate) name: Option<String>,
    /// As what: `Managing director`.
    #[arg(long, value_name = "TEXT")]
    pub(crate) capacity: Option<String>,
    /// The file with the private key of Ed25519 (PEM); it is never shown.
    #[arg(long, value_name = "FILE", conflicts_with = "shown_by")]
    pub(crate) key: Option<PathBuf>,
    /// Instead of a key: what shows that the party accepted, such as a paper and where it lies.
    #[arg(long, value_name = "TEXT")]
    pub(crate) shown_by: Option<String>,
    /// When; now where nothing is said.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(crate) at: Option<Instant>,
    /// The record that receives the act; AGREEMENT.record.yaml where nothing is said.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// The record; AGREEMENT.record.yaml where nothing is said.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
    /// The public key (PEM) that a party is known by: a signature by another one is an error.
    #[arg(long, value_name = "PARTY=FILE")]
    pub(crate) key: Vec<String>,
    /// End with status 1 also where a party is missing.
    #[arg(long)]
    pub(crate) complete: bool,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct StatusArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// The record; AGREEMENT.record.yaml where nothing is said.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
    /// The instant of asking; now where nothing is said.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(crate) as_of: Option<Instant>,
    /// Language of the text.
    #[arg(long, value_parser = LanguageTag, default_value = "en")]
    pub(crate) lang: Language,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}
