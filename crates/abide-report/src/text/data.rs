use abide_core::fact::{FindingKind, RejectCount, SourceReport};
use abide_core::statement::FindingLine;

use super::page::Page;
use super::style::Style;
use super::table::{Align, Layout, Table};
use super::view::View;

/// From which facts: the rows of each source, those that could not be read, and what was found in the others.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    let messages = view.messages;
    page.heading(&messages.say("facts-heading"), "");
    let mut tables = [sources(view, true)];
    let mut layout = Layout::of(&tables, page.width);
    if !layout.fits {
        tables = [sources(view, false)];
        layout = Layout::of(&tables, page.width);
    }
    tables[0].write(page, &layout);
    for source in view.statement.provenance.sources.iter().filter(|source| !source.rejects.is_empty()) {
        let name = source.name.as_str();
        page.blank();
        page.paragraph(0, Style::Plain, &messages.say_with("rejects-of", [("source", name.into())]));
        for reject in &source.rejects {
            page.item(2, 4, Style::Plain, &rejected(view, reject));
        }
    }
    if !view.statement.findings.is_empty() {
        page.blank();
        page.paragraph(0, Style::Plain, &messages.say("findings-heading"));
        for finding in &view.statement.findings {
            page.item(2, 4, Style::Plain, &found(view, finding));
        }
    }
    if !view.statement.periods_without_facts.is_empty() {
        let periods = view.statement.periods_without_facts.iter().map(|name| view.period(name));
        let periods = messages.list(periods);
        page.blank();
        page.paragraph(
            0,
            Style::Doubtful,
            &messages.say_with("periods-without-facts", [("periods", periods.into())]),
        );
    }
}

/// The sources with their rows; how far each is complete in a column where it is `wide`, else in a note.
fn sources(view: &View<'_>, wide: bool) -> Table {
    let (messages, sources) = (view.messages, &view.statement.provenance.sources);
    let titles = [
        ("column-source", Align::Start),
        ("column-stream", Align::Start),
        ("column-rows", Align::End),
        ("column-mapped", Align::End),
        ("column-filtered", Align::End),
        ("column-duplicate", Align::End),
        ("column-rejected", Align::End),
        ("column-facts", Align::End),
        ("column-complete", Align::Start),
    ];
    let any = |rows: fn(&SourceReport) -> u64| sources.iter().any(|source| rows(source) > 0);
    let mut table = Table::new(titles.map(|(key, align)| (messages.say(key), align)).into());
    for source in sources {
        let sometimes = |rows: fn(&SourceReport) -> u64| {
            if any(rows) { messages.count(rows(source)) } else { String::new() }
        };
        let complete = messages.complete(&view.face, source.complete);
        let cells = [
            messages.isolate(&source.name),
            messages.stream(source.stream),
            messages.count(source.rows_read),
            messages.count(source.rows_mapped),
            sometimes(|source| source.rows_filtered),
            sometimes(|source| source.rows_duplicate),
            sometimes(|source| source.rows_rejected),
            messages.count(source.facts),
            if wide { complete.clone() } else { String::new() },
        ];
        table.row(0, cells.map(|text| (Style::Plain, text)).into());
        if !wide {
            table.note(4, Style::Quiet, format!("{}: {complete}", messages.say("column-complete")));
        }
    }
    table
}

fn rejected(view: &View<'_>, reject: &RejectCount) -> String {
    let cause = view.messages.reject(reject.cause);
    let (count, place) = (("count", reject.count.into()), ("place", reject.first.as_str().into()));
    if reject.column.is_empty() {
        return view.messages.say_with("rejected-rows", [count, ("cause", cause.into()), place]);
    }
    let column = ("column", reject.column.as_str().into());
    view.messages.say_with("rejected-rows-column", [count, ("cause", cause.into()), column, place])
}

fn found(view: &View<'_>, finding: &FindingLine) -> String {
    let messages = view.messages;
    let line = messages.say_with(
        "finding-line",
        [("count", finding.count.into()), ("kind", messages.finding(finding.kind).into())],
    );
    if finding.examples.is_empty() {
        return line;
    }
    let mut examples: Vec<String> =
        finding.examples.iter().map(|(item, detail)| example(view, finding.kind, item, detail)).collect();
    let left_out = finding.count.saturating_sub(finding.examples.len() as u64);
    if left_out > 0 {
        examples.push(messages.say_with("and-more", [("count", left_out.into())]));
    }
    format!("{line}: {}", messages.long_list(examples))
}

/// An item with what was found of it and the place of the row that tells it.
fn example(view: &View<'_>, kind: FindingKind, item: &str, detail: &str) -> String {
    let messages = view.messages;
    let found_at = &view.statement.provenance.found_at;
    let place = found_at.iter().find(|found| found.kind == kind && found.item == item);
    let place = place.map_or("", |found| found.place.as_str());
    let more = [detail, place].into_iter().filter(|text| !text.is_empty() && !item.is_empty());
    let more: Vec<String> = more.map(|text| messages.isolate(text)).collect();
    match (item, more.is_empty()) {
        ("", _) => messages.isolate(detail),
        (item, true) => messages.isolate(item),
        (item, false) => {
            let more = messages.list(more);
            messages.say_with("finding-example", [("item", item.into()), ("detail", more.into())])
        }
    }
}
