//! A document with every kind of block, for the tests of the layouts.

use super::{
    Align, Block, Change, Clause, Document, PageLabel, ParagraphKind, RowKind, SignatureLine, Style, Table,
    Text, Tile,
};
use crate::Messages;

pub(crate) fn every_block(messages: &Messages) -> Document {
    let mut table = Table::new([
        (messages.say("column-objective"), Align::Start),
        (messages.say("column-verdict"), Align::Start),
        (String::from("never filled"), Align::End),
        (messages.say("column-figure"), Align::End),
    ]);
    let figure = Text::from(messages.number("99.95"));
    let verdict = Text::styled(Style::Bad, "✘ <missed>");
    table.row(RowKind::Whole, vec!["2026-118".into(), verdict, Text::default(), figure.clone()]);
    table.row(RowKind::Part, vec!["p1 | p2".into(), Text::default(), Text::default(), figure.clone()]);
    table.note("# a note *of* the row");
    table.row(RowKind::Total, vec!["Σ".into(), Text::default(), Text::default(), figure]);
    let clause = Clause {
        number: messages.digits("4.2"),
        anchor: "clause-4-2".into(),
        text: Text::styled(Style::Removed, "4 h").and(Text::styled(Style::Added, "2 h")),
        points: vec!["p1".into()],
        change: Change::Changed,
    };
    let heading = |level| Block::Heading {
        level,
        number: messages.digits("1"),
        text: messages.say("facts-heading").into(),
        anchor: format!("part-{level}"),
    };
    Document {
        language: messages.language(),
        title: "A & B".into(),
        identifier: "desk 1.0.0 2026-10".into(),
        instant: abide_time::Instant::from_seconds(1_790_000_000),
        running: "desk 1.0.0".into(),
        page_labels: vec![PageLabel::new(messages)],
        watermark: "DRAFT".into(),
        blocks: vec![
            heading(1),
            Block::Paragraph(ParagraphKind::Lead, "one".into()),
            heading(2),
            Block::Paragraph(ParagraphKind::Notice, Text::link("two", "clause-4-2")),
            Block::Clause(clause),
            Block::Points(vec!["*three*".into(), "four".into()]),
            Block::Pairs(vec![("label".into(), "value".into())]),
            Block::Tiles(vec![Tile { value: "3".into(), label: "kept".into(), style: Style::Good }]),
            Block::Table(table),
            Block::Picture {
                svg: "<svg/>".into(),
                caption: "five".into(),
                lines: vec!["p1 `x`  ██░".into()],
            },
            Block::Columns(vec![
                vec![heading(3)],
                vec![Block::Paragraph(ParagraphKind::Quiet, "six".into())],
            ]),
            Block::InLanguage(
                crate::Language::Persian,
                vec![Block::Paragraph(ParagraphKind::Plain, "هفت".into())],
            ),
            Block::PageBreak,
            Block::Signatures(vec![SignatureLine { party: "ACME".into(), blanks: vec!["date".into()] }]),
        ],
        attachments: Vec::new(),
    }
}
