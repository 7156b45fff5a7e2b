use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use abide_core::statement::Statement;
use abide_report::{
    Language, Messages, render_html, render_markdown, render_text, report_document, statement_csv,
    statement_json,
};

use super::evaluate::judgement;
use crate::arguments::{ReportArguments, ReportFormat};
use crate::exit::Exit;
use crate::output::{complain, deliver_bytes};
use crate::progress::Progress;

/// Bytes of a file's name before its endings; file systems take 255.
const LONGEST_STEM: usize = 200;
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
    let several = arguments.every_value || arguments.lang.len() > 1;
    if let Some(fault) = fault_of_output(arguments, several) {
        complain(&fault);
        return Exit::Usage;
    }
    let judgement = match judgement(&arguments.facts, &arguments.period, &arguments.scope) {
        Ok(judgement) => judgement,
        Err(exit) => return exit,
    };
    let statements = statements(judgement.statement, arguments.every_value);
    let reports: Vec<(&Statement, Language)> = statements
        .iter()
        .flat_map(|statement| arguments.lang.iter().map(move |language| (statement, *language)))
        .collect();
    let progress = Progress::start("writing the report");
    let (mut written, mut names) = (Vec::new(), BTreeSet::new());
    for (place, &(statement, language)) in reports.iter().enumerate() {
        if several {
            progress.goes_on(format!("writing report {} of {}", place + 1, reports.len()));
        }
        match bytes(statement, language, arguments, format) {
            Ok(bytes) => {
                let named = name(statement, language, format, &mut names);
                written.push((bytes, path(arguments, several, named)));
            }
            Err(exit) => return exit,
        }
    }
    progress.end();
    if let Some(folder) = arguments.output.as_deref().filter(|_| several)
        && let Err(error) = std::fs::create_dir_all(folder)
    {
        complain(&format!("error: {}: the folder cannot be made: {error}", folder.display()));
        return Exit::Outside;
    }
    let delivered = written.iter().map(|(bytes, path)| deliver_bytes(bytes, path));
    delivered.fold(Exit::Done, |worst, exit| if worst == Exit::Done { exit } else { worst })
}

/// The whole, and where asked for each value alone.
fn statements(whole: Statement, every_value: bool) -> Vec<Statement> {
    let scopes = if every_value { whole.scopes() } else { Vec::new() };
    let values =
        scopes.iter().flat_map(|(field, values)| values.iter().map(move |value| (field.as_str(), value)));
    let alone: Vec<Statement> = values.filter_map(|(field, value)| whole.for_scope(field, value)).collect();
    std::iter::once(whole).chain(alone).collect()
}

/// Why several reports cannot be written where they were asked to go.
fn fault_of_output(arguments: &ReportArguments, several: bool) -> Option<String> {
    let output = arguments.output.as_deref().filter(|_| several)?;
    // What has an ending was meant as a file; any other folder is made when there is something to write.
    if output.is_dir() || (!output.exists() && output.extension().is_none()) {
        return None;
    }
    Some(format!(
        "error: {}: no folder, and several reports do not fit one file\n  help: name a folder, and the form by `--format`",
        output.display()
    ))
}

/// What was asked for: by name, else by the file's ending, else a page.
fn format(arguments: &ReportArguments) -> Option<ReportFormat> {
    let several = arguments.every_value || arguments.lang.len() > 1;
    let named = arguments.output.as_deref().filter(|output| *output != Path::new("-") && !several);
    let Some(output) = named.filter(|_| arguments.format.is_none()) else {
        return Some(arguments.format.unwrap_or(ReportFormat::Html));
    };
    match output.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "html" | "htm" => Some(ReportFormat::Html),
        "pdf" => Some(ReportFormat::Pdf),
        "md" | "markdown" => Some(ReportFormat::Md),
        "csv" => Some(ReportFormat::Csv),
        "json" => Some(ReportFormat::Json),
        "txt" => Some(ReportFormat::Text),
        _ => None,
    }
}

/// A name for agreement, period, value and language that no report before it has, on any disk: names that differ only
/// in case, or in what has no place in a file name, are told apart by a number.
fn name(
    statement: &Statement,
    language: Language,
    format: ReportFormat,
    taken: &mut BTreeSet<String>,
) -> String {
    let (id, period) = (&statement.agreement.id, plain(&statement.period.name));
    let scope = statement.scope.iter().map(|(field, value)| format!("-{}-{}", plain(field), plain(value)));
    let stem: String = format!("{id}-{period}{}", scope.collect::<String>());
    let end = stem.char_indices().map(|(at, one)| at + one.len_utf8()).take_while(|end| *end <= LONGEST_STEM);
    let stem = &stem[..end.last().unwrap_or(0)];
    let ending = format!("{}.{}", language.tag(), format.ending());
    let mut name = format!("{stem}.{ending}");
    let mut number = 2;
    while !taken.insert(name.to_lowercase()) {
        name = format!("{stem}-{number}.{ending}");
        number += 1;
    }
    name
}

/// The file: the one that was named, else one of the name.
fn path(arguments: &ReportArguments, several: bool, name: String) -> PathBuf {
    match &arguments.output {
        Some(folder) if several => folder.join(name),
        Some(output) => output.clone(),
        None => PathBuf::from(name),
    }
}

/// A text as part of a file's name.
fn plain(text: &str) -> String {
    text.chars().map(|it| if it.is_alphanumeric() { it } else { '-' }).collect()
}

fn bytes(
    statement: &Statement,
    language: Language,
    arguments: &ReportArguments,
    format: ReportFormat,
) -> Result<Vec<u8>, Exit> {
    let messages = Messages::new(language);
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
