use abide_core::statement::{ItemFigure, MissedItem, ObjectiveLine, OutageLine, RowLine};

use super::style::Style;
use super::table::{Align, Table};
use crate::phrases::{View, also, outage_texts, row_bar, row_texts};

/// Outages and breaches of one objective that are listed.
const MOST_LISTED: usize = 5;
/// Rows of a breakdown that are shown.
const MOST_ROWS: usize = 24;

/// What the figure's two numbers do not tell about the items, and the breakdown.
pub(super) fn write(view: &View<'_>, line: &ObjectiveLine, table: &mut Table) {
    write_also(view, line, table);
    let Some(items) = &line.figure.items else { return };
    if items.rows.is_empty() {
        return;
    }
    let fields = view.fields(&items.fields);
    table.note(4, Style::Plain, view.messages.say_with("by-field", [("field", fields.into())]));
    for row in items.rows.iter().take(view.most(MOST_ROWS)) {
        write_row(view, line, items, row, table);
    }
    if items.rows.len() > view.most(MOST_ROWS) {
        table.note(6, Style::Quiet, more(view, line, items.rows.len() - view.most(MOST_ROWS)));
    }
}

fn write_row(view: &View<'_>, line: &ObjectiveLine, items: &ItemFigure, row: &RowLine, table: &mut Table) {
    let [name, share, fraction] = row_texts(view, line, items, row);
    let open = view.open(row.open);
    let bar = view.messages.directed(row_bar(line, row));
    let cells = [name, share, fraction, bar].map(|text| (Style::Plain, text));
    let [name, share, fraction, bar] = cells;
    table.row(6, vec![name, open, share, fraction, bar]);
}

/// The items that are in neither number of the figure.
pub(super) fn write_also(view: &View<'_>, line: &ObjectiveLine, table: &mut Table) {
    let text = also(view, line);
    if !text.is_empty() {
        table.note(4, Style::Plain, text);
    }
}

/// The outages, by time.
pub(super) fn write_outages(view: &View<'_>, line: &ObjectiveLine, table: &mut Table) {
    let outages = line.figure.time.as_ref().map(|time| time.outages.as_slice()).unwrap_or_default();
    if outages.is_empty() {
        return;
    }
    let heading = view.messages.say_with("outages-heading", [("count", outages.len().into())]);
    table.note(4, Style::Plain, heading);
    let lines = outages.iter().take(view.most(MOST_LISTED)).map(|outage| outage_line(view, outage));
    table.lines(6, Style::Quiet, lines.collect());
    if outages.len() > view.most(MOST_LISTED) {
        let left_out = outages.len() - view.most(MOST_LISTED);
        table.note(6, Style::Quiet, view.messages.say_with("and-more", [("count", left_out.into())]));
    }
}

fn outage_line(view: &View<'_>, outage: &OutageLine) -> Vec<(Align, String)> {
    let [span, counted, rest] = outage_texts(view, outage);
    vec![(Align::Start, span), (Align::End, counted), (Align::Start, rest)]
}

/// The items over their limit, by time.
pub(super) fn write_breaches(view: &View<'_>, line: &ObjectiveLine, table: &mut Table) {
    let breaches = line.figure.items.as_ref().map(|items| items.breaches.as_slice()).unwrap_or_default();
    if breaches.is_empty() {
        return;
    }
    let heading = view.messages.say_with("breaches-heading", [("count", breaches.len().into())]);
    table.note(4, Style::Plain, heading);
    let lines = breaches.iter().take(view.most(MOST_LISTED)).map(|breach| breach_line(view, breach));
    table.lines(6, Style::Quiet, lines.collect());
    if breaches.len() > view.most(MOST_LISTED) {
        table.note(6, Style::Quiet, more(view, line, breaches.len() - view.most(MOST_LISTED)));
    }
}

fn breach_line(view: &View<'_>, breach: &MissedItem) -> Vec<(Align, String)> {
    let messages = view.messages;
    let elapsed = ("elapsed", messages.duration(breach.elapsed).into());
    let elapsed = if breach.limit.is_zero() {
        messages.say_with("breach-late", [elapsed])
    } else {
        let limit = ("limit", messages.duration(breach.limit).into());
        messages.say_with("breach-elapsed", [elapsed, limit])
    };
    let over = messages.say_with("breach-over", [("instant", view.instant(breach.at).into())]);
    vec![(Align::Start, messages.isolate(&breach.item)), (Align::End, elapsed), (Align::Start, over)]
}

fn more(view: &View<'_>, line: &ObjectiveLine, count: usize) -> String {
    let command = view.messages.isolate(&format!("abide explain … --all --objective {}", line.id));
    view.messages.say_with("and-more-explain", [("count", count.into()), ("command", command.into())])
}
