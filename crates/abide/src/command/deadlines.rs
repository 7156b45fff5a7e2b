use abide_app::{Deadlines, DeadlinesError, DeadlinesRequest, deadlines, now};
use abide_core::agreement::Digest;
use abide_core::deadline::Deadline;
use abide_core::plan::Plan;
use abide_exchange::icalendar::{CalendarEntry, EntryTime, write_entries};
use abide_report::{DeadlineView, Messages, deadlines_json, deadlines_text};

use crate::deadlines_arguments::{DeadlinesArguments, DeadlinesFormat};
use crate::exit::Exit;
use crate::output::{deliver, show_diagnostics};

/// Lists what somebody must do by when.
pub(crate) fn run(arguments: &DeadlinesArguments) -> Exit {
    let facts = &arguments.facts;
    let named = !facts.facts.is_empty() || facts.sources.is_some();
    let request = match named.then(|| super::evaluate::request(facts)).transpose() {
        Ok(request) => request,
        Err(exit) => return exit,
    };
    let as_of = request.as_ref().map_or_else(|| facts.as_of.unwrap_or_else(now), |request| request.as_of);
    let found = deadlines(&DeadlinesRequest {
        agreement: facts.agreement.clone(),
        record: arguments.record.clone(),
        facts: request,
        as_of,
        all: arguments.all,
    });
    let Deadlines { lived, evaluated, deadlines } = match found {
        Ok(found) => found,
        Err(DeadlinesError::Course(error)) => return super::sign::fail(&error),
        Err(DeadlinesError::Facts(error)) => return super::evaluate::fail(&error),
    };
    show_diagnostics(&lived.record, &lived.diagnostics);
    if let Some(evaluated) = &evaluated {
        super::evaluate::show_findings(evaluated);
    }
    let (Some(terms), true) = (lived.terms(), lived.diagnostics.is_empty()) else { return Exit::Errors };
    let view = DeadlineView {
        source: &lived.loaded.source,
        agreement: terms.agreement,
        plan: terms.plan,
        deadlines: &deadlines,
        as_of,
    };
    let messages = Messages::new(arguments.lang);
    let text = match arguments.format {
        DeadlinesFormat::Text => deadlines_text(&view, &messages),
        DeadlinesFormat::Json => format!("{:#}\n", deadlines_json(&view, &messages)),
        DeadlinesFormat::Ics => {
            let entries: Vec<CalendarEntry> =
                deadlines.iter().map(|deadline| entry(&view, deadline, &messages)).collect();
            write_entries(&terms.plan.id, &entries, as_of)
        }
    };
    deliver(&text, arguments.output.as_deref())
}

/// A deadline at a local midnight is the day before it, wherever it is read.
fn entry(view: &DeadlineView<'_>, deadline: &Deadline, messages: &Messages) -> CalendarEntry {
    let Plan { id, term, .. } = view.plan;
    let date = term.zone.civil(deadline.at).date();
    let when = match date.yesterday() {
        Ok(last) if term.zone.start_of_day(date) == deadline.at => EntryTime::Day(last),
        _ => EntryTime::At(deadline.at),
    };
    let Deadline { kind, subject, period, scope, .. } = deadline;
    // What it is about and not when: a deadline that moves is the same entry.
    let about = format!("{id}\n{}\n{subject}\n{period:?}\n{scope:?}", kind.word());
    CalendarEntry {
        uid: format!("{}@{id}", &Digest::of(about.as_bytes()).hexadecimal()[..32]),
        when,
        summary: view.what(deadline, messages),
        description: view.place(deadline),
    }
}
