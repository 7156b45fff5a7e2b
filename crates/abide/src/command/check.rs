use abide_app::check;
use serde_json::json;

use crate::arguments::{CheckArguments, Format};
use crate::exit::Exit;
use crate::output::{print, print_json, show_diagnostics, show_load_error, summary};

/// Checks an agreement.
pub(crate) fn run(arguments: &CheckArguments) -> Exit {
    let checked = match check(&arguments.agreement) {
        Ok(checked) => checked,
        Err(error) => {
            show_load_error(&error);
            return Exit::Errors;
        }
    };
    match arguments.format {
        Format::Text => {
            show_diagnostics(&checked.source, &checked.diagnostics);
            if checked.diagnostics.is_empty() {
                print(&format!("{}: {}\n", checked.source.name(), summary(&checked.diagnostics)));
            }
            print(&abide_report::backing_text(&checked.carried));
        }
        Format::Json => print_json(&json!({
            "format": "abide.check/1",
            "file": checked.source.name(),
            "backing": abide_report::backing_json(&checked.carried, &checked.source),
            "diagnostics": abide_report::diagnostic::json(&checked.source, &checked.diagnostics),
        })),
    }
    if checked.has_errors() { Exit::Errors } else { Exit::Done }
}
