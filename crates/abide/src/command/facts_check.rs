use std::fmt::Write as _;

use abide_app::{FactsCheckError, FactsCheckRequest, FactsChecked, check_facts};
use abide_bulk::{ColumnProfile, FileProfile};
use abide_core::fact::Stream;
use abide_core::text::ReadText;
use serde_json::{Value, json};

use super::evaluate::show_causes;
use crate::arguments::{FactsCheckArguments, Format};
use crate::exit::Exit;
use crate::output::{complain, deliver, print, print_json, show_diagnostics, show_load_error};

/// Values of a column that are shown.
const VALUES_SHOWN: usize = 4;
/// The longest value that is shown whole.
const VALUE_WIDTH: usize = 24;

/// Looks at a file of facts.
pub(crate) fn run(arguments: &FactsCheckArguments) -> Exit {
    let stream = match arguments.stream.as_deref().map(Stream::read_text).transpose() {
        Ok(stream) => stream,
        Err(fault) => {
            complain(&format!("error: --stream: {}; {}", fault.message, fault.hint));
            return Exit::Usage;
        }
    };
    let request = FactsCheckRequest {
        path: arguments.file.clone(),
        stream,
        description: arguments.description.clone(),
    };
    let checked = match check_facts(&request) {
        Ok(checked) => checked,
        Err(error) => return fail(&error),
    };
    let exit = match &arguments.output {
        Some(path) => deliver(checked.description.text(), Some(path)),
        None => Exit::Done,
    };
    match arguments.format {
        Format::Json => print_json(&as_json(arguments, &checked)),
        Format::Text => show(arguments, &checked),
    }
    let rejected = checked.report.as_ref().is_some_and(|report| report.rows_rejected > 0);
    // A description that somebody wrote is held to; a proposal is only one.
    if rejected && checked.profile.is_none() { Exit::Errors } else { exit }
}

fn show(arguments: &FactsCheckArguments, checked: &FactsChecked) {
    if let Some(profile) = &checked.profile {
        print(&table(arguments, profile));
        if arguments.output.is_none() {
            print(&format!("\nA description that may fit:\n\n{}\n", checked.description.text()));
        }
    }
    show_diagnostics(&checked.description, &checked.faults);
    if let Some(report) = &checked.report {
        print(&format!(
            "Read by it: {} rows, {} mapped to {} facts, {} left out, {} repeated, {} rejected\n",
            report.rows_read,
            report.rows_mapped,
            report.facts,
            report.rows_filtered,
            report.rows_duplicate,
            report.rows_rejected
        ));
        for (event, count) in &checked.events {
            print(&format!("  {event} × {count}\n"));
        }
        show_causes(&report.rejects);
    }
}

fn table(arguments: &FactsCheckArguments, profile: &FileProfile) -> String {
    let file = arguments.file.display();
    let mut text = format!("{file}: {}, {} rows", profile.format.word(), profile.rows);
    if profile.broken > 0 {
        let _ = write!(text, ", {} of them broken", profile.broken);
    }
    text.push_str("\n\n");
    let width =
        profile.columns.iter().map(|column| column.name.chars().count()).max().unwrap_or(0).clamp(6, 40);
    let _ = writeln!(text, "{:width$}  {:>8}  {:>8}  holds", "column", "empty", "distinct");
    for column in &profile.columns {
        let distinct = column.distinct.map_or_else(|| "many".to_owned(), |count| count.to_string());
        let _ =
            writeln!(text, "{:width$}  {:>8}  {distinct:>8}  {}", column.name, column.empty, holds(column));
    }
    text
}

/// What is in a column, in few words.
fn holds(column: &ColumnProfile) -> String {
    let mut parts = Vec::new();
    if !column.times.is_empty() {
        let formats: Vec<&str> = column.times.iter().map(|time| time.format).collect();
        let zone = if column.times[0].needs_zone { ", without a zone" } else { "" };
        parts.push(format!("times: {}{zone}", formats.join(" or ")));
    } else if column.is_clock_time {
        parts.push("times of day without a date".to_owned());
    } else if column.is_number {
        parts.push("numbers".to_owned());
    }
    let values = column.most.iter().take(VALUES_SHOWN).map(|(value, _)| shortened(value));
    let values: Vec<String> = values.collect();
    if !values.is_empty() {
        let more = if column.most.len() > VALUES_SHOWN { ", …" } else { "" };
        parts.push(format!("{}{more}", values.join(", ")));
    }
    for (mark, count) in &column.marks {
        parts.push(format!("{count} × {mark}, perhaps no value"));
    }
    parts.join("; ")
}

fn shortened(value: &str) -> String {
    if value.chars().count() <= VALUE_WIDTH {
        return value.to_owned();
    }
    let start: String = value.chars().take(VALUE_WIDTH - 1).collect();
    format!("{start}…")
}

fn as_json(arguments: &FactsCheckArguments, checked: &FactsChecked) -> Value {
    let column = |column: &ColumnProfile| {
        json!({
            "name": column.name,
            "empty": column.empty,
            "marks": column.marks,
            "distinct": column.distinct,
            "is_number": column.is_number,
            "is_clock_time": column.is_clock_time,
            "times": column.times.iter().map(|time| json!({
                "format": time.format, "needs_zone": time.needs_zone,
            })).collect::<Vec<_>>(),
            "values": column.most.iter().map(|(value, count)| json!({ "value": value, "count": count }))
                .collect::<Vec<_>>(),
        })
    };
    let rejects = |report: &abide_core::fact::SourceReport| {
        let reject = |reject: &abide_core::fact::RejectCount| json!({ "cause": reject.cause.word(), "column": reject.column, "count": reject.count, "first": reject.first });
        report.rejects.iter().map(reject).collect::<Vec<_>>()
    };
    json!({
        "format": "abide.facts-check/1",
        "file": arguments.file.display().to_string(),
        "stream": checked.stream.word(),
        "file_format": checked.profile.as_ref().map(|profile| profile.format.word()),
        "columns": checked.profile.as_ref().map(|profile| profile.columns.iter().map(column).collect::<Vec<_>>()),
        "description": checked.description.text(),
        "is_proposal": checked.profile.is_some(),
        "faults": checked.faults.iter().map(|fault| json!({
            "code": fault.code, "message": fault.message, "hint": fault.hint,
        })).collect::<Vec<_>>(),
        "read": checked.report.as_ref().map(|report| json!({
            "rows": report.rows_read,
            "mapped": report.rows_mapped,
            "filtered": report.rows_filtered,
            "duplicate": report.rows_duplicate,
            "rejected": report.rows_rejected,
            "facts": report.facts,
            "rejects": rejects(report),
            "events": checked.events,
        })),
    })
}

fn fail(error: &FactsCheckError) -> Exit {
    match error {
        FactsCheckError::Load(error) => show_load_error(error),
        FactsCheckError::Faulty { source_text, diagnostics } => show_diagnostics(source_text, diagnostics),
        FactsCheckError::Read { error, description: Some(description) } => {
            show_diagnostics(description, &error.diagnostic().into_iter().collect::<Vec<_>>());
        }
        FactsCheckError::Read { error, description: None } => {
            complain(&format!("error: {error}"));
            if let Some(hint) = error.hint() {
                complain(&format!("  help: {hint}"));
            }
        }
    }
    Exit::Errors
}
