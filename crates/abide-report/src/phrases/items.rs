use abide_core::plan::Unit;
use abide_core::statement::{ItemFigure, ObjectiveLine, OutageLine, RowLine};
use abide_core::value::Ratio;

use super::{View, drawn, joined};
use crate::chart::meter;

/// Items of earlier periods that are named.
const MOST_CARRIED: usize = 5;

/// The items that are in neither number of the figure.
pub(crate) fn also(view: &View<'_>, line: &ObjectiveLine) -> String {
    let Some(items) = &line.figure.items else { return String::new() };
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
    joined(&parts)
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

/// A row of a breakdown: its values, the share of good items, and the counts behind it.
pub(crate) fn row_texts(
    view: &View<'_>,
    line: &ObjectiveLine,
    items: &ItemFigure,
    row: &RowLine,
) -> [String; 3] {
    let messages = view.messages;
    let values = items.fields.iter().zip(&row.values).map(|(field, value)| view.value(field, value));
    let judged = row.met + row.missed;
    let share = if line.unit == Unit::Share { share(row.met, judged) } else { None };
    let fraction = messages.say_with("fraction", [("part", row.met.into()), ("whole", judged.into())]);
    [messages.list(values), share.map(|share| messages.share(&share)).unwrap_or_default(), fraction]
}

/// The share of good items in a row of a breakdown as a bar of characters; nothing where the figure is no share.
pub(crate) fn row_bar(line: &ObjectiveLine, row: &RowLine) -> String {
    let share = share(row.met, row.met + row.missed).filter(|_| line.unit == Unit::Share);
    share.map(|share| meter(drawn(&share), BAR)).unwrap_or_default()
}

/// Columns of a bar.
const BAR: usize = 10;

/// The share of a part in a whole; nothing where the whole is nothing.
fn share(part: u64, whole: u64) -> Option<Ratio> {
    Ratio::new(i64::try_from(part).ok()?, i64::try_from(whole).ok()?).ok()
}

/// An outage: when, what was counted of it, and what is peculiar to it.
pub(crate) fn outage_texts(view: &View<'_>, outage: &OutageLine) -> [String; 3] {
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
    [span, counted, joined(&rest)]
}
