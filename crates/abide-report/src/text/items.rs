use abide_core::plan::Unit;
use abide_core::statement::{ItemFigure, MissedItem, ObjectiveLine, OutageLine, RowLine};
use abide_core::value::Ratio;

use super::style::Style;
use super::table::{Align, Table};
use super::view::{View, joined};

/// Outages and breaches of one objective that are listed.
const MOST_LISTED: usize = 5;
/// Items of earlier periods that are named.
const MOST_CARRIED: usize = 5;
/// Rows of a breakdown that are shown.
const MOST_ROWS: usize = 24;

/// What the figure's two numbers do not tell about the items, and the breakdown.
pub(super) fn write(view: &View<'_>, line: &ObjectiveLine, table: &mut Table) {
    write_also(view, line, table);
    let Some(items) = &line.figure.items else { return };
    if items.rows.is_empty() {
        return;
    }
    let fields = view.messages.list(items.fields.iter().map(|field| view.messages.isolate(field)));
    table.note(4, Style::Plain, view.messages.say_with("by-field", [("field", fields.into())]));
    for row in items.rows.iter().take(view.most(MOST_ROWS)) {
        write_row(view, line, items, row, table);
    }
    if items.rows.len() > view.most(MOST_ROWS) {
        table.note(6, Style::Quiet, more(view, line, items.rows.len() - view.most(MOST_ROWS)));
    }
}

/// The items that are in neither number of the figure.
pub(super) fn write_also(view: &View<'_>, line: &ObjectiveLine, table: &mut Table) {
    let Some(items) = &line.figure.items else { return };
    let counts = [
        ("also-open", items.open),
        ("also-excused", items.excused),
        ("also-removed", items.removed),
        ("also-undecided", items.undecided),
        ("also-reopened", items.reopened),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut parts: Vec<String> =
        counts.map(|(key, count)| view.messages.say_with(key, [("count", count.into())])).collect();
    parts.push(carried(view, items));
    let text = joined(&parts);
    if !text.is_empty() {
        table.note(4, Style::Plain, text);
    }
}

fn carried(view: &View<'_>, items: &ItemFigure) -> String {
    if items.carried.is_empty() {
        return String::new();
    }
    let named = items.carried.iter().take(view.most(MOST_CARRIED)).map(|(item, period)| {
        let period = view.period(period);
        view.messages.say_with("carried-item", [("item", item.as_str().into()), ("period", period.into())])
    });
    let mut named: Vec<String> = named.collect();
    if items.carried.len() > view.most(MOST_CARRIED) {
        let left_out = items.carried.len() - view.most(MOST_CARRIED);
        named.push(view.messages.say_with("and-more", [("count", left_out.into())]));
    }
    view.messages.say_with("also-carried", [("items", view.messages.list(named).into())])
}

fn write_row(view: &View<'_>, line: &ObjectiveLine, items: &ItemFigure, row: &RowLine, table: &mut Table) {
    let messages = view.messages;
    let values = items.fields.iter().zip(&row.values).map(|(field, value)| {
        if value.is_empty() { view.field_value(field, value) } else { messages.isolate(value) }
    });
    let judged = row.met + row.missed;
    let share = if line.unit == Unit::Share { share(row.met, judged) } else { None };
    let fraction = messages.say_with("fraction", [("part", row.met.into()), ("whole", judged.into())]);
    let open = view.open(row.open);
    table.row(
        6,
        vec![
            (Style::Plain, messages.list(values)),
            open,
            (Style::Plain, share.map(|share| messages.share(&share)).unwrap_or_default()),
            (Style::Plain, fraction),
        ],
    );
}

fn share(part: u64, whole: u64) -> Option<Ratio> {
    Ratio::new(i64::try_from(part).ok()?, i64::try_from(whole).ok()?).ok()
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
    let messages = view.messages;
    let span = if outage.lasts {
        messages.say_with("since", [("from", view.instant(outage.whole.start()).into())])
    } else {
        view.span(outage.whole)
    };
    let counted = messages.seconds(&outage.counted_s);
    let counted = messages.say_with("outage-counted", [("time", counted.into())]);
    let mut rest = Vec::new();
    if outage.weight != Ratio::one() {
        let weight = messages.rate(&outage.weight);
        rest.push(messages.say_with("outage-weight", [("share", weight.into())]));
    }
    rest.extend(outage.resource.as_ref().map(|resource| messages.isolate(resource)));
    if outage.lasts {
        rest.push(messages.say("outage-lasts"));
    }
    vec![(Align::Start, span), (Align::End, counted), (Align::Start, joined(&rest))]
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
    let elapsed = messages.say_with(
        "breach-elapsed",
        [
            ("elapsed", messages.duration(breach.elapsed).into()),
            ("limit", messages.duration(breach.limit).into()),
        ],
    );
    let over = messages.say_with("breach-over", [("instant", view.instant(breach.at).into())]);
    vec![(Align::Start, messages.isolate(&breach.item)), (Align::End, elapsed), (Align::Start, over)]
}

fn more(view: &View<'_>, line: &ObjectiveLine, count: usize) -> String {
    let command = view.messages.isolate(&format!("abide explain … --all --objective {}", line.id));
    view.messages.say_with("and-more-explain", [("count", count.into()), ("command", command.into())])
}
