use abide_core::statement::{ObjectiveLine, PartLine};

use super::items;
use super::style::Style;
use super::table::{Cell, Table};
use crate::phrases::{
    View, counted, figure, goal_notes, part_goal, part_name, part_notes, reasons, terms, time_cells,
    time_note, trend_told,
};

/// Columns that what explains an objective stands in.
const NOTE: usize = 4;
/// Columns that the values of an objective stand in.
const VALUE: usize = 2;

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
    note(table, reasons(view, line));
    goal_notes(view, line).into_iter().for_each(|text| table.note(NOTE, Style::Plain, text));
    if is_new {
        table.note(NOTE, Style::Quiet, terms(view, line));
    }
    note(table, trend_told(view, line));
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
    note(table, reasons(view, line));
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
        cells.extend(time_cells(view, line).map(|text| (Style::Plain, text)));
    }
    cells
}

fn write_part(view: &View<'_>, line: &ObjectiveLine, part: &PartLine, table: &mut Table) {
    let value = part_name(view, part);
    table.row(
        VALUE,
        vec![
            (Style::Plain, value),
            view.verdict(part.outcome),
            (Style::Plain, figure(view, &line.unit, &part.figure, part.goal.as_ref())),
            (Style::Plain, counted(view, &line.unit, &part.figure)),
            (Style::Plain, part_goal(view, line, part)),
        ],
    );
    if let Some(reason) = view.messages.reason(&view.face, &part.reason) {
        table.note(NOTE, Style::Plain, reason);
    }
    part_notes(view, line, part).into_iter().for_each(|text| table.note(NOTE, Style::Plain, text));
}

/// What explains an objective, unless there is nothing to say.
fn note(table: &mut Table, text: String) {
    if !text.is_empty() {
        table.note(NOTE, Style::Plain, text);
    }
}
