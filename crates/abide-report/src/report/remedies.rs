use super::charts;
use crate::document::{Align, Block, ParagraphKind, RowKind, Style, Table, Text};
use crate::phrases::{
    View, adjustment, calculation, deadlines, entry_title, exclusion_title, joined, places, total,
};

/// What follows from the period: each amount with how it came about, each right, the sum, and what was excluded.
pub(super) fn blocks(view: &View<'_>) -> Vec<Block> {
    let mut blocks = vec![view.heading(2, "remedies-heading", "remedies")];
    if view.statement.entries.is_empty() {
        let none = view.messages.say("remedies-none");
        blocks.push(Block::Paragraph(ParagraphKind::Plain, none.into()));
    } else {
        blocks.push(Block::Table(entries(view)));
    }
    blocks.extend(charts::money(view));
    if !view.statement.exclusions.is_empty() {
        blocks.push(view.heading(2, "exclusions-heading", "exclusions"));
        blocks.push(Block::Table(exclusions(view)));
    }
    blocks
}

fn entries(view: &View<'_>) -> Table {
    let messages = view.messages;
    let mut table = Table::new([
        (messages.say("column-remedy"), Align::Start),
        (messages.say("column-amount"), Align::End),
    ]);
    for entry in &view.statement.entries {
        let amount = entry.amount.as_ref().map(|amount| messages.money(amount));
        table.row(RowKind::Whole, vec![entry_title(view, entry).into(), amount.unwrap_or_default().into()]);
        for note in
            [calculation(view, entry), adjustment(view, entry), deadlines(view, entry), places(view, entry)]
        {
            table.note(note);
        }
    }
    if let Some(owed) = &view.statement.owed {
        let sum = Text::styled(Style::Strong, messages.money(owed));
        table.row(RowKind::Total, vec![total(view).into(), sum]);
    }
    table
}

fn exclusions(view: &View<'_>) -> Table {
    let messages = view.messages;
    let mut table = Table::new([
        (messages.say("column-exclusion"), Align::Start),
        (messages.say("column-length"), Align::End),
    ]);
    for exclusion in &view.statement.exclusions {
        let length = exclusion.windows.iter().map(|window| window.duration()).sum();
        table.row(
            RowKind::Whole,
            vec![exclusion_title(view, exclusion).into(), messages.duration(length).into()],
        );
        for window in &exclusion.windows {
            let text = joined(&[view.span(*window), messages.duration(window.duration())]);
            table.note(text);
        }
    }
    table
}
