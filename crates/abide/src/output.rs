use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use abide_app::LoadError;
use abide_core::diagnostic::{Diagnostic, Severity};
use abide_core::text::Source;

use crate::exit::Exit;

/// The width of text where it goes to no terminal.
const WIDTH_DEFAULT: usize = 100;

/// Whether standard output shows colours: only a terminal does, and only where nobody objects.
pub(crate) fn colour() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// The width of the terminal, or a sensible one.
pub(crate) fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    terminal.filter(|_| std::io::stdout().is_terminal()).unwrap_or(WIDTH_DEFAULT).clamp(60, 160)
}

/// Whether something could not be printed.
static LOST: AtomicBool = AtomicBool::new(false);

/// Prints to standard output. A reader that has gone away is no fault; a full disk is.
pub(crate) fn print(text: &str) {
    print_bytes(text.as_bytes());
}

fn print_bytes(bytes: &[u8]) {
    let mut stdout = std::io::stdout().lock();
    let printed = stdout.write_all(bytes).and_then(|()| stdout.flush());
    if let Err(error) = printed
        && error.kind() != ErrorKind::BrokenPipe
    {
        LOST.store(true, Ordering::Relaxed);
        complain(&format!("error: standard output: {error}"));
    }
}

/// How the program ends when a verb ended so: what could not be printed is a failure of something outside.
pub(crate) fn ended(exit: Exit) -> Exit {
    if LOST.load(Ordering::Relaxed) { Exit::Outside } else { exit }
}

/// Prints to standard error.
pub(crate) fn complain(text: &str) {
    let mut stderr = std::io::stderr().lock();
    // Nobody is left to be told.
    let _ = writeln!(stderr, "{text}");
}

/// Says why a file could not be loaded, and what to do.
pub(crate) fn show_load_error(error: &LoadError) {
    complain(&format!("error: {error}\n  help: {}", error.hint()));
}

/// Shows what is wrong with a text, and how much of it.
pub(crate) fn show_diagnostics(source: &Source, diagnostics: &[Diagnostic]) {
    if diagnostics.is_empty() {
        return;
    }
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    complain(&abide_report::diagnostic::render(source, diagnostics, colour));
    complain(&summary(diagnostics));
}

/// "2 errors, 1 warning".
pub(crate) fn summary(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let counted = |number: usize, word: &str| match number {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{number} {word}s")),
    };
    let parts = [counted(count(Severity::Error), "error"), counted(count(Severity::Warning), "warning")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "no errors, no warnings".to_owned() } else { parts.join(", ") }
}

/// Prints a document, or writes it to a file.
pub(crate) fn deliver(text: &str, path: Option<&Path>) -> Exit {
    match path {
        Some(path) => write(text.as_bytes(), path),
        None => {
            print(text);
            Exit::Done
        }
    }
}

/// Writes a document to a file and says where, or to standard output where the file is `-`.
pub(crate) fn deliver_bytes(bytes: &[u8], path: &Path) -> Exit {
    if path == Path::new("-") {
        print_bytes(bytes);
        return Exit::Done;
    }
    let written = write(bytes, path);
    if written == Exit::Done {
        complain(&format!("written: {}", path.display()));
    }
    written
}

fn write(bytes: &[u8], path: &Path) -> Exit {
    match std::fs::write(path, bytes) {
        Ok(()) => Exit::Done,
        Err(error) => {
            complain(&format!("error: {}: {error}{}", path.display(), hint(path)));
            Exit::Outside
        }
    }
}

/// What helps where the folder of a file is missing.
fn hint(path: &Path) -> String {
    let missing = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists());
    missing.map_or_else(String::new, |folder| {
        format!("\n  help: there is no folder `{}`; make it first", folder.display())
    })
}

/// Prints one JSON document.
pub(crate) fn print_json(value: &serde_json::Value) {
    print(&format!("{value:#}\n"));
}
