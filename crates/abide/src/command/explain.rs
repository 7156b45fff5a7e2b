use abide_app::{evaluate, explain_items};
use abide_report::{explanation_json, render_explanation};
use serde_json::json;

use super::evaluate::{fail, request, show_findings};
use crate::arguments::{ExplainArguments, Format};
use crate::exit::Exit;
use crate::output::{complain, print, print_json};
use crate::progress::Progress;

/// Shows why items count as they do.
pub(crate) fn run(arguments: &ExplainArguments) -> Exit {
    let request = match request(&arguments.facts) {
        Ok(request) => request,
        Err(exit) => return exit,
    };
    let progress = Progress::start("reading the facts");
    let evaluated = evaluate(&request);
    progress.end();
    let evaluated = match evaluated {
        Ok(evaluated) => evaluated,
        Err(error) => return fail(&error),
    };
    show_findings(&evaluated);
    let item = arguments.item.as_deref();
    let explained = match explain_items(&evaluated, arguments.objective.as_deref(), item, request.as_of) {
        Ok(explained) => explained,
        Err(error) => {
            complain(&format!("error: {error}"));
            return Exit::Errors;
        }
    };
    let zone = &evaluated.plan.term.zone;
    match arguments.format {
        Format::Json => {
            let items: Vec<_> = explained.iter().map(explanation_json).collect();
            print_json(&json!({ "format": "abide.explanation/1", "items": items }));
        }
        Format::Text => {
            let agreement = evaluated.source.name();
            let shown: Vec<String> =
                explained.iter().map(|explained| render_explanation(explained, zone, agreement)).collect();
            print(&shown.join("\n"));
        }
    }
    Exit::Done
}
