use abide_app::{Lived, life_of, now};
use abide_report::{LifeView, Messages, life_json, life_text};

use crate::arguments::Format;
use crate::exit::Exit;
use crate::output::{print, print_json, show_diagnostics};
use crate::sign_arguments::StatusArguments;

/// Shows how far an agreement has come.
pub(crate) fn run(arguments: &StatusArguments) -> Exit {
    let as_of = arguments.as_of.unwrap_or_else(now);
    let lived = match life_of(&arguments.agreement, arguments.record.as_deref(), as_of) {
        Ok(lived) => lived,
        Err(error) => return super::sign::fail(&error),
    };
    show_diagnostics(&lived.record, &lived.diagnostics);
    if !lived.diagnostics.is_empty() {
        return Exit::Errors;
    }
    let Some(terms) = lived.terms() else { return Exit::Errors };
    let Lived { record, acts, life, as_of, .. } = &lived;
    let view = LifeView { terms: &terms, record, acts, life, as_of: *as_of };
    match arguments.format {
        Format::Text => print(&life_text(&view, &Messages::new(arguments.lang))),
        Format::Json => print_json(&life_json(&view)),
    }
    Exit::Done
}
