use abide_core::fact::SourceReport;

use super::page::Page;
use super::style::Style;
use super::table::{Align, Layout, Table};
use crate::phrases::{View, found, rejected};

/// From which facts: the rows of each source, those that could not be read, and what was found in the others.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    let messages = view.messages;
    let provenance = &view.statement.provenance;
    if provenance.sources.is_empty() && view.statement.findings.is_empty() {
        return;
    }
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
        let complete = messages.complete(&view.face, source.complete, view.statement.period.known_by);
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
