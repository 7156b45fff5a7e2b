use abide_app::{Evaluated, evaluate, explain_items, judge};
use abide_report::{
    Language, Messages, explanation_json, render_explanation, render_objective, statement_json,
};
use abide_time::Instant;
use serde_json::json;

use super::evaluate::{PROGRAM, fail, period, request, show_findings};
use crate::arguments::{ExplainArguments, Format};
use crate::exit::Exit;
use crate::output::{colour, complain, print, print_json, width};
use crate::progress::Progress;

/// Shows why items count as they do.
pub(crate) fn run(arguments: &ExplainArguments) -> Exit {
    if arguments.item.is_none() && arguments.objective.is_none() && !arguments.all {
        complain(
            "error: nothing says what to explain\n  help: name an item by its id in the facts, like `--item T-1`; or an \
             objective of the agreement, like `--objective uptime`; or all items by `--all`",
        );
        return Exit::Usage;
    }
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
    if let (Some(objective), None, false) = (&arguments.objective, &arguments.item, arguments.all) {
        return explain_objective(arguments, objective, &evaluated, request.as_of);
    }
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

/// How the figure of an objective came about.
fn explain_objective(
    arguments: &ExplainArguments,
    objective: &str,
    evaluated: &Evaluated,
    as_of: Instant,
) -> Exit {
    let judgement = match judge(evaluated, &period(&arguments.period), as_of, PROGRAM) {
        Ok(judgement) => judgement,
        Err(error) => return fail(&error),
    };
    let messages = Messages::new(Language::English);
    let shown = render_objective(&judgement.statement, objective, &messages, width(), colour());
    let Some(text) = shown else {
        complain(&format!("error: the agreement has no objective `{objective}`"));
        return Exit::Errors;
    };
    match arguments.format {
        Format::Text => print(&text),
        Format::Json => {
            let mut statement = judgement.statement;
            for service in &mut statement.services {
                service.objectives.retain(|line| line.id == objective);
            }
            print_json(&statement_json(&statement));
        }
    }
    Exit::Done
}
