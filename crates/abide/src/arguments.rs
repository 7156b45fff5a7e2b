use std::path::PathBuf;

use abide_app::FactsArgument;
use abide_report::Language;
use abide_time::Instant;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::calc_arguments::CalcVerb;
use crate::deadlines_arguments::DeadlinesArguments;
use crate::exchange_arguments::{ExportVerb, ImportVerb};
use crate::language_tag::LanguageTag;
use crate::show_arguments::ShowArguments;
use crate::sign_arguments::{SignArguments, StatusArguments, VerifyArguments};

/// Turns a service level agreement into something both parties can run: it reads the facts, decides exactly
/// whether each promise was kept, and books what follows.
#[derive(Debug, Parser)]
#[command(name = "abide", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Judge the bundled example and show its statement.
    Demo(DemoArguments),
    /// Write a first agreement with facts beside it.
    New(NewArguments),
    /// Find what is wrong with an agreement, with line, column and hint.
    Check(CheckArguments),
    /// Judge a period: verdicts, figures and what is owed.
    Evaluate(EvaluateArguments),
    /// Write the report of a period: HTML, PDF, Markdown, CSV, JSON or text.
    Report(ReportArguments),
    /// Show why: every stretch of an item's time, how it counted, by which line.
    Explain(ExplainArguments),
    /// Write the legal document: everything the agreement says, as numbered clauses.
    Document(DocumentArguments),
    /// Turn what others wrote into an agreement or into facts.
    #[command(subcommand)]
    Import(ImportVerb),
    /// Write an agreement in a format that others read.
    #[command(subcommand)]
    Export(ExportVerb),
    /// List what somebody must do by when: objections, claims, payments, rights.
    Deadlines(DeadlinesArguments),
    /// Say what follows from the newer of two versions, and which clauses it changed.
    Diff(DiffArguments),
    /// Count working time on a calendar file.
    #[command(subcommand)]
    Clock(ClockVerb),
    /// Look at files of facts, and at the descriptions by which they are read.
    #[command(subcommand)]
    Facts(FactsVerb),
    /// Calculators that need no agreement.
    #[command(subcommand)]
    Calc(CalcVerb),
    /// Show an agreement in the form that is signed.
    Show(ShowArguments),
    /// Sign an agreement for a party, or record that it accepted.
    Sign(SignArguments),
    /// Verify the signatures of an agreement.
    Verify(VerifyArguments),
    /// Show how far an agreement has come: review, signatures, term, renewal, end.
    Status(StatusArguments),
    /// Print the JSON Schema of the agreement language, for editors.
    Schema(SchemaArguments),
    /// Print completions for a shell.
    Completions(CompletionsArguments),
}

/// For people or for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs: one versioned document.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct DemoArguments {
    /// The folder that receives the example and its statement.
    #[arg(long, default_value = "abide-demo")]
    pub(crate) output: PathBuf,
    /// Language of the statement.
    #[arg(long, value_parser = LanguageTag, default_value = "en")]
    pub(crate) lang: Language,
}

#[derive(Debug, Args)]
pub(crate) struct NewArguments {
    /// The id of the agreement; the file is ID.yaml.
    #[arg(required_unless_present = "list")]
    pub(crate) id: Option<String>,
    /// What to start from; `--list` shows them.
    #[arg(long, default_value = "customer-support")]
    pub(crate) template: String,
    /// List the templates.
    #[arg(long)]
    pub(crate) list: bool,
    /// The folder to write to.
    #[arg(long, default_value = ".")]
    pub(crate) output: PathBuf,
    /// Overwrite files that exist.
    #[arg(long)]
    pub(crate) force: bool,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

/// Where the facts are and how they are taken.
#[derive(Debug, Args)]
pub(crate) struct FactsArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// Facts: `tickets=incidents.csv`, or `tickets=incidents.csv:incidents.source.yaml` with a description; `:servicenow`
    /// is a ready one (`abide facts describe --list`). `tickets=logs/*.csv` names all files that fit.
    #[arg(long, value_name = "STREAM=FILE[:DESCRIPTION]")]
    pub(crate) facts: Vec<FactsArgument>,
    /// The instant until which nothing is missing in the facts named by `--facts`.
    #[arg(long, value_name = "INSTANT", value_parser = instant, requires = "facts")]
    pub(crate) complete_until: Option<Instant>,
    /// A file that names the facts.
    #[arg(long, value_name = "FILE")]
    pub(crate) sources: Option<PathBuf>,
    /// The instant of judging; now where nothing is said.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(crate) as_of: Option<Instant>,
    /// Refuse to judge when a single row is rejected.
    #[arg(long)]
    pub(crate) strict: bool,
    /// The share of rejected rows of a source above which nothing is judged.
    #[arg(long, value_name = "PERCENT", default_value = "1%")]
    pub(crate) max_rejects: String,
    /// Where rejected rows are written; beside the first source's file where nothing is said.
    #[arg(long, value_name = "FILE")]
    pub(crate) rejects: Option<PathBuf>,
}

/// What is done with facts.
#[derive(Debug, Args)]
pub(crate) struct ConvertArguments {
    /// The log: `tickets=log.parquet:log.source.yaml`, with a description where it has one.
    #[arg(long, value_name = "STREAM=FILE[:DESCRIPTION]")]
    pub(crate) facts: Vec<FactsArgument>,
    /// A file that names the log.
    #[arg(long, value_name = "FILE", required_unless_present = "facts")]
    pub(crate) sources: Option<PathBuf>,
    /// The folder to make; a sources file in it names the new files.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) output: PathBuf,
}

/// Which time is stated.
#[derive(Debug, Args)]
pub(crate) struct PeriodArguments {
    /// The period: `2026-10`, `2026-Q3`, `2026`, `1405-07`; the last one that has ended where nothing is said.
    #[arg(long, value_name = "PERIOD")]
    pub(crate) period: Option<String>,
    /// Instead of a period: from this day or instant on; what ends in the span is stated.
    #[arg(long, value_name = "DATE", requires = "to", conflicts_with = "period")]
    pub(crate) from: Option<String>,
    /// The end of the span, not included.
    #[arg(long, value_name = "DATE", requires = "from")]
    pub(crate) to: Option<String>,
}

/// For whom.
#[derive(Debug, Args)]
pub(crate) struct ScopeArguments {
    /// Only what is judged for one value, and nothing of anybody else's: `customer=acme`.
    #[arg(long = "for", value_name = "FIELD=VALUE")]
    pub(crate) scope: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct EvaluateArguments {
    #[command(flatten)]
    pub(crate) facts: FactsArguments,
    #[command(flatten)]
    pub(crate) period: PeriodArguments,
    #[command(flatten)]
    pub(crate) scope: ScopeArguments,
    /// Language of the statement.
    #[arg(long, value_parser = LanguageTag, default_value = "en")]
    pub(crate) lang: Language,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Write the statement to a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// End with status 3 when a promise was missed.
    #[arg(long, value_enum, value_name = "OUTCOME")]
    pub(crate) fail_on: Option<FailOn>,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArguments {
    #[command(flatten)]
    pub(crate) facts: FactsArguments,
    #[command(flatten)]
    pub(crate) period: PeriodArguments,
    #[command(flatten)]
    pub(crate) scope: ScopeArguments,
    /// The whole, and each value that is judged by itself (customer, rep, region) alone, each in a file of its own.
    #[arg(long, conflicts_with = "scope")]
    pub(crate) every_value: bool,
    /// Language of the report; several with commas between them: one report in each.
    #[arg(long, value_parser = LanguageTag, default_value = "en", value_delimiter = ',')]
    pub(crate) lang: Vec<Language>,
    /// The form; by the ending of `--output` where nothing is said, else HTML.
    #[arg(long, value_enum)]
    pub(crate) format: Option<ReportFormat>,
    /// The file; named for agreement, period and language where nothing is said, `-` for standard output. The folder,
    /// where there are several reports.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// A folder with fonts for PDF, such as Vazirmatn or Noto.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) font_dir: Option<PathBuf>,
}

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// One page for a browser that needs nothing else.
    Html,
    /// Pages for print and archive, with the statement attached.
    Pdf,
    /// Markdown.
    Md,
    /// One table for spreadsheets.
    Csv,
    /// The whole statement for programs.
    Json,
    /// Plain text.
    Text,
}

impl ReportFormat {
    /// How files of this form end.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            ReportFormat::Html => "html",
            ReportFormat::Pdf => "pdf",
            ReportFormat::Md => "md",
            ReportFormat::Csv => "csv",
            ReportFormat::Json => "json",
            ReportFormat::Text => "txt",
        }
    }
}

/// What makes the program end with status 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// A promise that was missed.
    Missed,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArguments {
    #[command(flatten)]
    pub(crate) facts: FactsArguments,
    /// The item to explain, by its id in the facts.
    #[arg(long, value_name = "ITEM", conflicts_with = "all")]
    pub(crate) item: Option<String>,
    /// Explain every item.
    #[arg(long)]
    pub(crate) all: bool,
    /// The objective: alone, how its figure of a period came about; with an item, only what it made of that.
    #[arg(long, value_name = "OBJECTIVE")]
    pub(crate) objective: Option<String>,
    #[command(flatten)]
    pub(crate) period: PeriodArguments,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct DocumentArguments {
    /// The agreement.
    pub(crate) agreement: PathBuf,
    /// Language of the document.
    #[arg(long, value_parser = LanguageTag, default_value = "en")]
    pub(crate) lang: Language,
    /// The form of the file; by the ending of `--output`, else HTML.
    #[arg(long, value_enum)]
    pub(crate) format: Option<DocumentFormat>,
    /// How the clauses are put in order; by the kind of agreement where nothing is said.
    #[arg(long, value_enum)]
    pub(crate) style: Option<DocumentStyle>,
    /// Mark each page as a draft.
    #[arg(long)]
    pub(crate) draft: bool,
    /// A second language, clause by clause beside the first, in the formal style.
    #[arg(long, value_name = "LANG", value_parser = LanguageTag, conflicts_with = "compare")]
    pub(crate) beside: Option<Language>,
    /// An older version: what changed against it is marked.
    #[arg(long, value_name = "OLD", conflicts_with = "style")]
    pub(crate) compare: Option<PathBuf>,
    /// Compare although the two are not versions of one agreement.
    #[arg(long, requires = "compare")]
    pub(crate) force: bool,
    /// The file; standard output where nothing is said, or `-`.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// A folder with fonts for PDF, such as Vazirmatn or Noto.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) font_dir: Option<PathBuf>,
}

/// The form of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocumentFormat {
    /// One file for a browser, which needs nothing else.
    Html,
    /// Markdown.
    Md,
    /// PDF.
    Pdf,
    /// The document's blocks, for programs.
    Json,
}

/// How the clauses of a legal document are put in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocumentStyle {
    /// Head, one-page summary, numbered clauses, signatures.
    Formal,
    /// What each side owes the other, side by side.
    Columns,
    /// The first party, the second party and what both share, side by side.
    Funnel,
    /// For a service with many customers: accepted by use, signed by nobody.
    Service,
    /// Short points.
    Bullets,
    /// One page with what matters most.
    Summary,
    /// As the formal one, with the level that says each clause; for an agreement of several texts.
    Levels,
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArguments {
    /// Of what.
    #[arg(value_enum, default_value = "agreement")]
    pub(crate) of: SchemaOf,
}

/// The languages that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaOf {
    /// Agreements.
    Agreement,
    /// Records of what people do with an agreement.
    Record,
}

#[derive(Debug, Args)]
pub(crate) struct DiffArguments {
    /// The older version.
    pub(crate) old: PathBuf,
    /// The newer version.
    pub(crate) new: PathBuf,
    /// Language of the text.
    #[arg(long, value_parser = LanguageTag, default_value = "en")]
    pub(crate) lang: Language,
    /// Compare although the two are not versions of one agreement.
    #[arg(long)]
    pub(crate) force: bool,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ClockVerb {
    /// The working time between two instants.
    Elapsed(ElapsedArguments),
    /// The instant at which a limit is reached.
    Due(DueArguments),
}

#[derive(Debug, Subcommand)]
pub(crate) enum FactsVerb {
    /// What is in a file, which description may fit, and how many rows it would reject.
    Check(FactsCheckArguments),
    /// Print a ready description, or list them.
    Describe(DescribeArguments),
    /// Lay a large log of tickets out anew, so that reading it needs no sorting: the same rows, in Parquet files by the
    /// hash of the ticket, each sorted by ticket and instant.
    Convert(ConvertArguments),
    /// Look at facts, items, verdicts and the ledger by SQL: `SELECT item, elapsed_s FROM runs`. `SHOW TABLES` and
    /// `DESCRIBE runs` say what there is.
    Sql(FactsSqlArguments),
}

#[derive(Debug, Args)]
pub(crate) struct FactsSqlArguments {
    #[command(flatten)]
    pub(crate) facts: FactsArguments,
    /// The question.
    pub(crate) query: String,
    /// For people, for programs, or for spreadsheets.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: TableFormat,
    /// Write the answer to a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// The forms of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// Aligned columns.
    Text,
    /// One versioned document.
    Json,
    /// Comma-separated values.
    Csv,
}

#[derive(Debug, Args)]
pub(crate) struct FactsCheckArguments {
    /// The file.
    pub(crate) file: PathBuf,
    /// What it tells: `tickets`, `calls`, `outages` and so on; tickets where nothing is said.
    #[arg(long, value_name = "STREAM")]
    pub(crate) stream: Option<String>,
    /// Instead of proposing a description: read the file by this one, a file or the name of a ready one.
    #[arg(long, value_name = "DESCRIPTION")]
    pub(crate) description: Option<String>,
    /// Write the proposed description to this file.
    #[arg(long, value_name = "FILE", conflicts_with = "description")]
    pub(crate) output: Option<PathBuf>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct DescribeArguments {
    /// A ready description, or a stream for the description of Abide's own form.
    #[arg(required_unless_present = "list")]
    pub(crate) name: Option<String>,
    /// List the ready descriptions.
    #[arg(long)]
    pub(crate) list: bool,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ElapsedArguments {
    /// The calendar file.
    #[arg(long)]
    pub(crate) calendar: PathBuf,
    /// From when, RFC 3339.
    #[arg(long, value_parser = instant)]
    pub(crate) from: Instant,
    /// Until when, RFC 3339.
    #[arg(long, value_parser = instant)]
    pub(crate) to: Instant,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct DueArguments {
    /// The calendar file.
    #[arg(long)]
    pub(crate) calendar: PathBuf,
    /// From when, RFC 3339.
    #[arg(long, value_parser = instant)]
    pub(crate) from: Instant,
    /// How long: `4 hours`, `3 business days`, `10 calendar days`, `0 seconds`.
    #[arg(long)]
    pub(crate) limit: String,
    /// For people or for programs.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArguments {
    /// The shell.
    pub(crate) shell: Shell,
}

/// An instant as it is typed.
pub(crate) fn instant(text: &str) -> Result<Instant, String> {
    text.parse().map_err(|_| {
        format!("`{text}` is not an instant with its offset; write it like `2026-11-01T00:00:00Z`")
    })
}
