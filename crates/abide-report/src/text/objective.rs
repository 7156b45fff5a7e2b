use abide_core::agreement::Role;
use abide_core::statement::{ObjectiveLine, PartLine, ReasonLine};
use abide_core::verdict::Outcome;

use super::figures::{counted, figure, time_cells, time_note};
use super::items;
use super::style::Style;
use super::table::{Cell, Table};
use super::view::{View, joined};

/// Columns that what explains an objective stands in.
const NOTE: usize = 4;
/// Columns that the values of an objective stand in.
const VALUE: usize = 2;

/// Whether nothing needs to be said about it.
pub(super) fn is_met(line: &ObjectiveLine) -> bool {
    line.outcome == Outcome::Met
}

/// An objective for the whole, with everything that explains it. Where it is judged by another period than the
/// statement's, its title stands above the first of its periods.
pub(super) fn write_whole(
    view: &View<'_>,
    line: &ObjectiveLine,
    is_new: bool,
    wide: bool,
    table: &mut Table,
) {
    let title = view.title(line.title.as_ref(), &line.id);
    if line.period == view.statement.period.name {
        table.row(0, cells(view, line, (Style::Strong, title), wide));
    } else {
        if is_new {
            table.row(0, vec![(Style::Strong, title)]);
        }
        table.row(VALUE, cells(view, line, (Style::Plain, view.period(&line.period)), wide));
    }
    for part in &line.parts {
        write_part(view, line, part, table);
    }
    write_reasons(view, line, table);
    if is_new {
        table.note(NOTE, Style::Quiet, terms(view, line));
    }
    items::write(view, line, table);
    time_note(view, line, wide).into_iter().for_each(|text| table.note(NOTE, Style::Plain, text));
    items::write_outages(view, line, table);
    items::write_breaches(view, line, table);
}

/// The title of an objective that is only judged for single values, and its period where that is another one.
pub(super) fn write_title(view: &View<'_>, line: &ObjectiveLine, is_new: bool, table: &mut Table) {
    if is_new {
        table.row(0, vec![(Style::Strong, view.title(line.title.as_ref(), &line.id))]);
        table.note(NOTE, Style::Quiet, terms(view, line));
    }
    if line.period != view.statement.period.name {
        table.row(VALUE, vec![(Style::Plain, view.period(&line.period))]);
    }
}

/// An objective for one value of its scope, in short.
pub(super) fn write_value(view: &View<'_>, line: &ObjectiveLine, wide: bool, table: &mut Table) {
    table.row(VALUE, cells(view, line, (Style::Plain, view.scope(&line.scope)), wide));
    write_reasons(view, line, table);
    items::write_also(view, line, table);
    time_note(view, line, wide).into_iter().for_each(|text| table.note(NOTE, Style::Plain, text));
}

fn cells(view: &View<'_>, line: &ObjectiveLine, title: Cell, wide: bool) -> Vec<Cell> {
    let goal = line.goal.as_ref().map(|goal| view.messages.goal(&line.unit, goal));
    let mut cells = vec![
        title,
        view.verdict(line.outcome),
        (Style::Plain, figure(view, &line.unit, &line.figure, line.goal.as_ref())),
        (Style::Plain, counted(view, &line.unit, &line.figure)),
        (Style::Plain, goal.unwrap_or_default()),
    ];
    if wide {
        cells.extend(time_cells(view, line));
    }
    cells
}

fn write_part(view: &View<'_>, line: &ObjectiveLine, part: &PartLine, table: &mut Table) {
    let value = if part.value.is_empty() {
        view.messages.say_with("field-others", [("field", part.field.as_str().into())])
    } else {
        view.field_value(&part.field, &part.value)
    };
    table.row(
        VALUE,
        vec![
            (Style::Plain, value),
            view.verdict(part.outcome),
            (Style::Plain, figure(view, &line.unit, &part.figure, Some(&part.goal))),
            (Style::Plain, counted(view, &line.unit, &part.figure)),
            (Style::Plain, view.messages.goal(&line.unit, &part.goal)),
        ],
    );
    if let Some(reason) = view.messages.reason(&view.face, &part.reason) {
        table.note(NOTE, Style::Plain, reason);
    }
}

/// Why the outcome is what it is, from when, and whether people should have been warned.
fn write_reasons(view: &View<'_>, line: &ObjectiveLine, table: &mut Table) {
    let early = line.certain_at.filter(|at| line.outcome == Outcome::Missed && *at < line.interval.end());
    // That the miss was certain early is said once, with the instant where it is known.
    let says_when = early.is_some() && line.reason == ReasonLine::AlreadyCertain;
    let reason = if says_when { None } else { view.messages.reason(&view.face, &line.reason) };
    let mut sentences: Vec<String> = reason.into_iter().collect();
    if let Some((best, worst)) = &line.figure.bounds {
        let bound =
            |bound| view.messages.figure(&line.unit, bound, line.goal.as_ref().map(|(_, value)| value));
        sentences.push(
            view.messages.say_with("bounds", [("worst", bound(worst).into()), ("best", bound(best).into())]),
        );
    }
    if let Some(at) = early {
        sentences.push(view.messages.say_with("certain-at", [("instant", view.instant(at).into())]));
    }
    if let Some((value, true)) = &line.warn
        && is_met(line)
    {
        let value = view.messages.goal_value(&line.unit, value);
        sentences.push(view.messages.say_with("warning-passed", [("value", value.into())]));
    }
    if !sentences.is_empty() {
        table.note(NOTE, Style::Plain, sentences.join(" "));
    }
}

/// What is measured, how, by whom it is owed, and where the agreement says so.
fn terms(view: &View<'_>, line: &ObjectiveLine) -> String {
    let messages = view.messages;
    let mut parts = vec![messages.measure(line)];
    parts.extend(
        line.clock.as_ref().map(|clock| messages.say_with("of-clock", [("clock", clock.as_str().into())])),
    );
    if !line.calendars.is_empty() {
        let calendars = messages.list(line.calendars.iter().map(|calendar| messages.isolate(calendar)));
        parts.push(messages.say_with("in-calendar", [("calendar", calendars.into())]));
    }
    parts.extend(messages.limits(&line.limits));
    parts.push(owed(view, line));
    parts.push(
        messages.say_with("agreement-line", [("line", messages.digits(&line.line.to_string()).into())]),
    );
    joined(&parts)
}

/// Who owes it to whom; nothing where the one provider owes it to the one customer.
fn owed(view: &View<'_>, line: &ObjectiveLine) -> String {
    let is_only = |id: Option<&String>, role: Role| {
        let mut of_role = view.statement.agreement.parties.iter().filter(|party| party.role == role);
        of_role.next().is_some_and(|party| Some(&party.id) == id) && of_role.next().is_none()
    };
    if is_only(line.owed_by.as_ref(), Role::Provider) && is_only(line.owed_to.as_ref(), Role::Customer) {
        return String::new();
    }
    let by = line.owed_by.as_ref().map(|id| view.party(id));
    let to = line.owed_to.as_ref().map(|id| view.party(id));
    match (by, to) {
        (Some(by), Some(to)) => {
            view.messages.say_with("owed-between", [("by", by.into()), ("to", to.into())])
        }
        (Some(by), None) => view.messages.say_with("owed-by", [("by", by.into())]),
        (None, Some(to)) => view.messages.say_with("owed-to", [("to", to.into())]),
        (None, None) => String::new(),
    }
}
