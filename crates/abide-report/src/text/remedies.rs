use abide_core::statement::EntryLine;

use super::page::Page;
use super::style::Style;
use super::table::{Align, Layout, Table};
use crate::phrases::{View, adjustment, calculation, deadlines, entry_title, places, total};

/// What follows from the period: each amount with how it came about, each right, and the sum.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    page.heading(&view.messages.say("remedies-heading"), "");
    if view.statement.entries.is_empty() {
        page.paragraph(0, Style::Plain, &view.messages.say("remedies-none"));
        return;
    }
    let mut table = Table::new(vec![(String::new(), Align::Start), (String::new(), Align::End)]);
    for entry in &view.statement.entries {
        table.gap();
        write_entry(view, entry, &mut table);
    }
    if let Some(owed) = &view.statement.owed {
        table.gap();
        let total = total(view);
        table.row(0, vec![(Style::Strong, total), (Style::Strong, view.messages.money(owed))]);
    }
    let tables = [table];
    tables[0].write(page, &Layout::of(&tables, page.width));
}

fn write_entry(view: &View<'_>, entry: &EntryLine, table: &mut Table) {
    let messages = view.messages;
    let amount = entry.amount.as_ref().map(|amount| messages.money(amount));
    table.row(0, vec![(Style::Plain, entry_title(view, entry)), (Style::Plain, amount.unwrap_or_default())]);
    for (style, note) in [
        (Style::Plain, calculation(view, entry)),
        (Style::Plain, adjustment(view, entry)),
        (Style::Plain, deadlines(view, entry)),
        (Style::Quiet, places(view, entry)),
    ] {
        if !note.is_empty() {
            table.note(4, style, note);
        }
    }
}
