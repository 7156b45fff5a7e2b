use std::io::ErrorKind;
use std::path::Path;

use abide_bulk::nearest_file;
use abide_core::agreement::{Agreement, CalendarTerms, Digest, FilePath, read_calendar};
use abide_core::diagnostic::{Diagnostic, Diagnostics, Severity, Spanned};
use abide_core::plan::Files;
use abide_core::text::{Reader, Source, parse};

/// Reads the files that an agreement names, from its folder. What is wrong with one is a fault at the place that
/// names it.
pub(crate) fn files_of(agreement: &Agreement, folder: &Path, faults: &mut Diagnostics) -> Files {
    let mut files = Files::default();
    for (_, calendar) in agreement.calendars.iter() {
        files_of_calendar(calendar, folder, &mut files, faults);
    }
    files
}

/// Reads the files that one calendar names.
pub(crate) fn files_of_calendar(
    calendar: &CalendarTerms,
    folder: &Path,
    files: &mut Files,
    faults: &mut Diagnostics,
) {
    for file in calendar.holidays.iter().flat_map(|holidays| &holidays.files) {
        holidays(file, folder, files, faults);
    }
    if let Some(file) = &calendar.file {
        calendar_file(file, folder, files, faults);
    }
}

fn text(
    file: &Spanned<FilePath>,
    folder: &Path,
    files: &mut Files,
    faults: &mut Diagnostics,
) -> Option<String> {
    match std::fs::read(folder.join(&file.value.0)) {
        Ok(bytes) => {
            files.digests.insert(file.value.0.clone(), Digest::of(&bytes).hexadecimal().to_owned());
            match String::from_utf8(bytes) {
                Ok(text) => Some(text),
                Err(_) => {
                    faults.push(fault(file, "is not text in UTF-8", "save it as UTF-8"));
                    None
                }
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            faults.push(missing(file, folder));
            None
        }
        Err(error) => {
            let what = format!("cannot be read: {error}");
            faults.push(fault(file, &what, "check the rights of the file and its folder"));
            None
        }
    }
}

/// A file that is not there; the one that was probably meant is named as it would stand in the agreement.
fn missing(file: &Spanned<FilePath>, folder: &Path) -> Diagnostic {
    let nearest = nearest_file(&folder.join(&file.value.0));
    let named = nearest.as_deref().and_then(Path::file_name);
    let hint = match named.map(|name| Path::new(&file.value.0).with_file_name(name)) {
        Some(path) => format!("did you mean `{}`?", path.display()),
        None => "put it there or correct the path; it is taken from the folder of this text".to_owned(),
    };
    fault(file, "is not there", &hint)
}

fn holidays(file: &Spanned<FilePath>, folder: &Path, files: &mut Files, faults: &mut Diagnostics) {
    let Some(text) = text(file, folder, files, faults) else { return };
    match abide_exchange::icalendar::read_holidays(&text) {
        Ok(days) => {
            files.holidays.insert(file.value.0.clone(), days);
        }
        Err(error) => {
            let what = format!("is no iCalendar file of holidays: {error}");
            faults.push(fault(
                file,
                &what,
                "holidays are all-day events; a rule may only repeat them yearly",
            ));
        }
    }
}

fn calendar_file(file: &Spanned<FilePath>, folder: &Path, files: &mut Files, faults: &mut Diagnostics) {
    let Some(text) = text(file, folder, files, faults) else { return };
    let source = Source::new(&file.value.0, text);
    let mut own = Diagnostics::default();
    let terms = parse(&source, &mut own).and_then(|node| read_calendar(&node, &mut Reader::new(&mut own)));
    // What is wrong with a file that this one names has its place here, and not in the agreement.
    for inner in terms.iter().flat_map(|terms| &terms.holidays).flat_map(|holidays| &holidays.files) {
        holidays(inner, folder, files, &mut own);
    }
    if let Some(first) = own.sorted().into_iter().find(|fault| fault.severity == Severity::Error) {
        let place = source.place(first.span().start);
        let what = format!("has an error at {}:{}: {}", place.line, place.column, first.message);
        faults.push(fault(file, &what, &first.hint));
        return;
    }
    if let Some(terms) = terms {
        files.calendars.insert(file.value.0.clone(), terms);
    }
}

fn fault(file: &Spanned<FilePath>, what: &str, hint: &str) -> Diagnostic {
    Diagnostic::error("unusable-file", file.span, format!("`{}` {what}", file.value.0), hint)
}
