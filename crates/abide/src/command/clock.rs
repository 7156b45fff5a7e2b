use abide_app::{ClockError, clock_due, clock_elapsed};
use abide_core::agreement::Limit;
use abide_core::text::ReadText;
use abide_report::figures::duration_text;
use serde_json::json;

use crate::arguments::{ClockVerb, DueArguments, ElapsedArguments, Format};
use crate::exit::Exit;
use crate::output::{complain, print, print_json, show_diagnostics, show_load_error};

/// Counts working time on a calendar file.
pub(crate) fn run(verb: &ClockVerb) -> Exit {
    match verb {
        ClockVerb::Elapsed(arguments) => elapsed(arguments),
        ClockVerb::Due(arguments) => due(arguments),
    }
}

fn elapsed(arguments: &ElapsedArguments) -> Exit {
    match clock_elapsed(&arguments.calendar, arguments.from, arguments.to) {
        Ok(elapsed) => {
            match arguments.format {
                Format::Text => print(&format!("{}\n", duration_text(elapsed))),
                Format::Json => print_json(
                    &json!({ "format": "abide.clock-elapsed/1", "elapsed_s": elapsed.seconds_text() }),
                ),
            }
            Exit::Done
        }
        Err(error) => fail(&error),
    }
}

fn due(arguments: &DueArguments) -> Exit {
    let limit = match limit(&arguments.limit) {
        Ok(limit) => limit,
        Err(message) => {
            complain(&message);
            return Exit::Usage;
        }
    };
    match clock_due(&arguments.calendar, arguments.from, limit) {
        Ok(due) => {
            match arguments.format {
                Format::Text => print(&format!("{due}\n")),
                Format::Json => {
                    print_json(&json!({ "format": "abide.clock-due/1", "due": due.to_string() }));
                }
            }
            Exit::Done
        }
        Err(error) => fail(&error),
    }
}

/// A limit, or nothing for zero: an agreement refuses it, but a clock can be asked.
fn limit(text: &str) -> Result<Option<Limit>, String> {
    match Limit::read_text(text) {
        Ok(limit) => Ok(Some(limit)),
        Err(fault) if fault.code == "zero-duration" => Ok(None),
        Err(fault) => Err(format!("error: --limit: {}; {}", fault.message, fault.hint)),
    }
}

fn fail(error: &ClockError) -> Exit {
    match error {
        ClockError::Faulty { source_text, diagnostics } => show_diagnostics(source_text, diagnostics),
        ClockError::Reversed { .. } => {
            complain(&format!("error: {error}\n  help: swap the instants of `--from` and `--to`"));
            return Exit::Usage;
        }
        ClockError::Load(error) => show_load_error(error),
        ClockError::Time(_) => complain(&format!("error: {error}")),
    }
    Exit::Errors
}
