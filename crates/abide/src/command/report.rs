use std::path::{Path, PathBuf};

use abide_app::Judgement;
use abide_report::{
    Messages, render_html, render_markdown, render_text, report_document, statement_csv, statement_json,
};

use super::evaluate::judgement;
use crate::arguments::{ReportArguments, ReportFormat};
use crate::exit::Exit;
use crate::output::{complain, deliver_bytes};
use crate::progress::Progress;

/// Columns of a report in plain text.
const WIDTH: usize = 100;

/// Writes the report of a period.
pub(crate) fn run(arguments: &ReportArguments) -> Exit {
    let Some(format) = format(arguments) else {
        complain(&format!(
            "error: {}: no report has this ending; use .html, .pdf, .md, .csv, .json or .txt, or say `--format`",
            arguments.output.as_deref().unwrap_or(Path::new("")).display()
        ));
        return Exit::Usage;
    };
    if format != ReportFormat::Pdf && super::pdf::is_for_no_pdf(arguments.font_dir.as_deref()) {
        return Exit::Usage;
    }
    let judgement = match judgement(&arguments.facts, &arguments.period, &arguments.scope) {
        Ok(judgement) => judgement,
        Err(exit) => return exit,
    };
    let progress = Progress::start("writing the report");
    let bytes = bytes(&judgement, arguments, format);
    progress.end();
    match bytes {
        Ok(bytes) => deliver_bytes(&bytes, &path(arguments, &judgement, format)),
        Err(exit) => exit,
    }
}

/// What was asked for: by name, else by the file's ending, else a page.
fn format(arguments: &ReportArguments) -> Option<ReportFormat> {
    let named = arguments.output.as_deref().filter(|output| *output != Path::new("-"));
    let Some(output) = named.filter(|_| arguments.format.is_none()) else {
        return Some(arguments.format.unwrap_or(ReportFormat::Html));
    };
    match output.extension()?.to_str()? {
        "html" | "htm" => Some(ReportFormat::Html),
        "pdf" => Some(ReportFormat::Pdf),
        "md" | "markdown" => Some(ReportFormat::Md),
        "csv" => Some(ReportFormat::Csv),
        "json" => Some(ReportFormat::Json),
        "txt" => Some(ReportFormat::Text),
        _ => None,
    }
}

/// The file: the one that was named, else one named for agreement, period and language.
fn path(arguments: &ReportArguments, judgement: &Judgement, format: ReportFormat) -> PathBuf {
    let named = || {
        let (id, period) = (&judgement.statement.agreement.id, &judgement.statement.period.name);
        let scope = judgement.statement.scope.iter().map(|(_, value)| format!("-{}", plain(value)));
        let scope: String = scope.collect();
        PathBuf::from(format!("{id}-{}{scope}.{}.{}", plain(period), arguments.lang.tag(), format.ending()))
    };
    arguments.output.clone().unwrap_or_else(named)
}

/// A text as part of a file's name.
fn plain(text: &str) -> String {
    text.chars().map(|it| if it.is_alphanumeric() { it } else { '-' }).collect()
}

fn bytes(judgement: &Judgement, arguments: &ReportArguments, format: ReportFormat) -> Result<Vec<u8>, Exit> {
    let (statement, messages) = (&judgement.statement, Messages::new(arguments.lang));
    let document = || report_document(statement, &messages);
    Ok(match format {
        ReportFormat::Html => render_html(&document()).into_bytes(),
        ReportFormat::Md => render_markdown(&document()).into_bytes(),
        ReportFormat::Pdf => return super::pdf::bytes(&document(), arguments.font_dir.as_deref()),
        ReportFormat::Csv => statement_csv(statement).into_bytes(),
        ReportFormat::Json => format!("{:#}\n", statement_json(statement)).into_bytes(),
        ReportFormat::Text => render_text(statement, &messages, WIDTH, false).into_bytes(),
    })
}
