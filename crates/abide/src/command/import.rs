use abide_app::{ImportRequest, Imported, ImportedFile, WindowsError, import_openslo, import_windows, now};
use abide_core::text::Source;
use abide_exchange::openslo::{AgreementHead, Mode};
use abide_exchange::{Note, NoteKind};
use abide_time::{Date, Zone};
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::exchange_arguments::{ImportOpensloArguments, ImportVerb, ImportWindowsArguments};
use crate::exit::Exit;
use crate::output::{complain, deliver, print_json, show_diagnostics, show_load_error};

/// Reads what others wrote.
pub(crate) fn run(verb: &ImportVerb) -> Exit {
    match verb {
        ImportVerb::Openslo(arguments) => openslo(arguments),
        ImportVerb::Windows(arguments) => windows(arguments),
    }
}

fn windows(arguments: &ImportWindowsArguments) -> Exit {
    let ImportWindowsArguments { file, exclusion, service, timezone, until, output } = arguments;
    match import_windows(file, exclusion, service.as_deref(), timezone, *until) {
        Ok(rows) => deliver(&rows, output.as_deref()),
        Err(WindowsError::Load(error)) => {
            show_load_error(&error);
            Exit::Errors
        }
        Err(error @ WindowsError::Calendar { .. }) => {
            complain(&format!("error: {error}\n  help: correct the event, or leave it out of the file"));
            Exit::Errors
        }
    }
}

fn openslo(arguments: &ImportOpensloArguments) -> Exit {
    let request = ImportRequest {
        files: arguments.files.clone(),
        mode: if arguments.lenient { Mode::Lenient } else { Mode::Strict },
        head: AgreementHead {
            id: arguments.id.clone(),
            starts: arguments.starts,
            today: first_of_this_month(),
            timezone: arguments.timezone.clone(),
            provider: arguments.provider.clone(),
            customer: arguments.customer.clone(),
        },
    };
    let imported = match import_openslo(&request) {
        Ok(imported) => imported,
        Err(error) => {
            show_load_error(&error);
            return Exit::Errors;
        }
    };
    match arguments.format {
        Format::Text => show(&imported, arguments),
        Format::Json => {
            print_json(&as_json(&imported));
            let written = match (&arguments.output, text_of(&imported)) {
                (Some(path), Some(text)) if !imported.has_errors() => deliver(text, Some(path)),
                _ => Exit::Done,
            };
            if imported.has_errors() { Exit::Errors } else { written }
        }
    }
}

fn first_of_this_month() -> Date {
    match Zone::named("UTC") {
        Ok(utc) => utc.civil(now()).date().first_of_month(),
        Err(_) => Date::constant(1970, 1, 1),
    }
}

fn text_of(imported: &Imported) -> Option<&str> {
    imported.agreement.as_ref().map(|agreement| agreement.source.text())
}

fn show(imported: &Imported, arguments: &ImportOpensloArguments) -> Exit {
    for file in &imported.files {
        show_diagnostics(&file.source, &file.diagnostics);
    }
    if let Some(agreement) = &imported.agreement {
        show_diagnostics(&agreement.source, &agreement.diagnostics);
    }
    if imported.has_errors() {
        return Exit::Errors;
    }
    for file in &imported.files {
        show_notes(Some(&file.source), &file.notes);
    }
    show_notes(None, &imported.notes);
    match text_of(imported) {
        Some(text) => deliver(text, arguments.output.as_deref()),
        None => {
            complain("no agreement was written: the files hold no promise that it could say");
            Exit::Done
        }
    }
}

/// One line for each note on standard error.
pub(super) fn show_notes(source: Option<&Source>, notes: &[Note]) {
    for note in notes {
        let kind = match note.kind {
            NoteKind::Relaxed(rule) => format!("relaxed ({rule})"),
            NoteKind::Assumed => "assumed".to_owned(),
            NoteKind::LeftOut => "left out".to_owned(),
        };
        let place = source.zip(note.span).map_or_else(String::new, |(source, span)| {
            let place = source.place(span.start);
            format!("{}:{}:{}: ", source.name(), place.line, place.column)
        });
        complain(&format!("{place}{kind}: {}", note.text));
    }
}

/// Notes for programs.
pub(super) fn notes_json(source: Option<&Source>, notes: &[Note]) -> Vec<Value> {
    let note = |note: &Note| {
        let mut value = json!({ "kind": note.kind.word(), "message": note.text });
        if let Some((source, span)) = source.zip(note.span) {
            let place = source.place(span.start);
            value["file"] = json!(source.name());
            value["line"] = json!(place.line);
            value["column"] = json!(place.column);
        }
        value
    };
    notes.iter().map(note).collect()
}

fn as_json(imported: &Imported) -> Value {
    let file = |file: &ImportedFile| {
        json!({
            "file": file.source.name(),
            "diagnostics": abide_report::diagnostic::json(&file.source, &file.diagnostics),
        })
    };
    let notes = imported.files.iter().flat_map(|file| notes_json(Some(&file.source), &file.notes));
    let notes: Vec<Value> = notes.chain(notes_json(None, &imported.notes)).collect();
    let relaxed = |note: &&Value| !matches!(note["kind"].as_str(), Some("assumed" | "left-out"));
    json!({
        "format": "abide.import/1",
        "verdict": if imported.has_errors() { "invalid" } else { "valid" },
        "files": imported.files.iter().map(file).collect::<Vec<_>>(),
        "relaxations": notes.iter().filter(relaxed).cloned().collect::<Vec<_>>(),
        "notes": notes,
        "diagnostics": imported.agreement.as_ref().map_or_else(
            || json!([]),
            |agreement| json!(abide_report::diagnostic::json(&agreement.source, &agreement.diagnostics)),
        ),
        "agreement": text_of(imported),
    })
}
