use abide_report::Language;
use abide_report::document::{
    Align, Attachment, Block, Change, Clause, Document, PageLabel, ParagraphKind, Piece, RowKind,
    SignatureLine, Style, Table, Text, Tile,
};
use abide_time::Instant;

use crate::words::{Words, words};

/// A document that uses every kind of block.
pub(crate) fn specimen(language: Language) -> Document {
    let said = words(language.tag());
    let mut blocks = vec![heading(1, "", said.title, ""), paragraph(ParagraphKind::Lead, said.lead)];
    blocks.push(tiles(&said));
    blocks.push(paragraph(ParagraphKind::Notice, said.note));
    blocks.push(pairs(&said));
    blocks.push(heading(2, "", said.heading, "availability"));
    blocks.push(Block::Paragraph(
        ParagraphKind::Plain,
        Text::from(said.reference).and(Text::link(number(&said, "1.2"), "clause-1-2")),
    ));
    blocks.push(Block::Table(verdicts(&said)));
    blocks.push(heading(3, "", said.heading, ""));
    let chart =
        || Block::Picture { svg: chart(language, &said), caption: said.caption.into(), lines: Vec::new() };
    blocks.push(chart());
    blocks.push(paragraph(ParagraphKind::Quiet, said.note));
    blocks.push(Block::Columns(vec![
        vec![heading(3, "", said.service, ""), chart()],
        vec![heading(3, "", said.mixed, ""), chart(), Block::Points(said.points.map(Text::from).to_vec())],
    ]));
    blocks.push(Block::PageBreak);
    blocks.push(heading(1, "", said.label, ""));
    blocks.push(heading(2, &number(&said, "1"), said.heading, ""));
    for (place, change) in ["1.1", "1.2", "1.3", "1.4"].into_iter().zip([
        Change::Same,
        Change::Added,
        Change::Removed,
        Change::Changed,
    ]) {
        blocks.push(Block::Clause(clause(&said, place, change)));
    }
    blocks.push(heading(2, &number(&said, "2"), said.goal, ""));
    blocks.push(Block::Clause(clause(&said, "2.1", Change::Same)));
    blocks.push(Block::Signatures(
        said.party
            .map(|party| SignatureLine {
                party: party.into(),
                blanks: said.blanks.map(str::to_owned).to_vec(),
            })
            .to_vec(),
    ));
    blocks.push(Block::PageBreak);
    blocks.push(heading(1, "", said.service, ""));
    blocks.push(Block::Table(many_rows(&said)));
    Document {
        language,
        title: said.title.to_owned(),
        identifier: "northwind/2026-1/2026-10/1".to_owned(),
        instant: Instant::from_seconds(1_793_534_400),
        running: format!("{} · \u{2068}2026-118\u{2069}", said.service),
        page_labels: vec![PageLabel {
            before: said.page[0].to_owned(),
            between: said.page[1].to_owned(),
            after: said.page[2].to_owned(),
            digits: said.digits,
            right_to_left: language.is_right_to_left(),
        }],
        watermark: said.watermark.to_owned(),
        blocks,
        attachments: vec![Attachment {
            name: "statement.json".to_owned(),
            media_type: "application/json".to_owned(),
            description: said.service.to_owned(),
            bytes: b"{\"agreement\": \"northwind\"}\n".to_vec(),
        }],
    }
}

fn heading(level: u8, number: &str, text: &str, anchor: &str) -> Block {
    Block::Heading { level, number: number.to_owned(), text: text.into(), anchor: anchor.to_owned() }
}

fn paragraph(kind: ParagraphKind, text: &str) -> Block {
    Block::Paragraph(kind, text.into())
}

/// A number in the digits of the language.
fn number(said: &Words, latin: &str) -> String {
    let digit = |one: char| {
        one.to_digit(10).and_then(|value| said.digits.get(value as usize).copied()).unwrap_or(one)
    };
    format!("\u{2068}{}\u{2069}", latin.chars().map(digit).collect::<String>())
}

fn tiles(said: &Words) -> Block {
    let tile =
        |value: &str, label: &str, style| Tile { value: value.to_owned(), label: label.to_owned(), style };
    Block::Tiles(vec![
        tile(&number(said, "5"), said.kept, Style::Good),
        tile(&number(said, "1"), said.missed, Style::Bad),
        tile(&number(said, "0"), said.undecided, Style::Doubtful),
        tile(said.money, said.total, Style::Plain),
    ])
}

fn pairs(said: &Words) -> Block {
    Block::Pairs(vec![
        (said.label.into(), said.service.into()),
        (said.goal.into(), said.percent.into()),
        (said.heading.into(), said.mixed.into()),
        (said.blanks[2].into(), "\u{2068}2026-10-31T23:59:59Z\u{2069}".into()),
    ])
}

fn verdicts(said: &Words) -> Table {
    let mut table = Table::new([
        (said.label.to_owned(), Align::Start),
        (said.goal.to_owned(), Align::End),
        (said.heading.to_owned(), Align::End),
        ("".to_owned(), Align::End),
        ("".to_owned(), Align::Start),
    ]);
    let row = |name: &str, goal: &str, style: Style, verdict: &str, money: &str| {
        vec![
            name.into(),
            goal.into(),
            number(said, "99.93").into(),
            money.into(),
            Text::styled(style, verdict),
        ]
    };
    table.row(RowKind::Whole, row(said.service, said.percent, Style::Good, said.kept, ""));
    table.row(RowKind::Part, row(said.mixed, said.percent, Style::Bad, said.missed, said.money));
    table.row(RowKind::Part, row("\u{2068}2026-118\u{2069}", said.percent, Style::Good, said.kept, ""));
    table.note(Text::styled(Style::Quiet, said.note));
    table.row(
        RowKind::Whole,
        row("\u{2068}12:34:56\u{2069}", said.percent, Style::Doubtful, said.undecided, ""),
    );
    table.row(RowKind::Total, row(said.total, "", Style::Plain, "", said.money));
    table
}

fn many_rows(said: &Words) -> Table {
    let mut table = Table::new([
        (said.label.to_owned(), Align::Start),
        (said.blanks[2].to_owned(), Align::Start),
        (said.goal.to_owned(), Align::End),
        (said.heading.to_owned(), Align::Start),
    ]);
    for at in 1..=60 {
        let id = Text::from(format!("\u{2068}INC-2026-{at:04}\u{2069}"));
        let when = format!("\u{2068}2026-10-{:02} 12:34:56\u{2069}", at % 30 + 1);
        let long = if at % 7 == 0 { said.clause } else { said.mixed };
        table.row(RowKind::Whole, vec![id, when.into(), said.percent.into(), long.into()]);
    }
    table
}

fn clause(said: &Words, place: &str, change: Change) -> Clause {
    let text = match change {
        Change::Changed => Text::from(said.second_clause).and(Text(vec![
            Piece { text: " ".to_owned(), style: Style::Plain, link: String::new() },
            Piece { text: number(said, "99.9"), style: Style::Removed, link: String::new() },
            Piece { text: " ".to_owned(), style: Style::Plain, link: String::new() },
            Piece { text: number(said, "99.95"), style: Style::Added, link: String::new() },
        ])),
        Change::Added => said.second_clause.into(),
        Change::Same | Change::Removed => said.clause.into(),
    };
    let points = if change == Change::Added { Vec::new() } else { said.points.map(Text::from).to_vec() };
    Clause {
        number: number(said, place),
        anchor: format!("clause-{}", place.replace('.', "-")),
        text,
        points,
        change,
    }
}

/// A small chart as abide-report draws them: coordinates from left to right whatever the language.
fn chart(language: Language, said: &Words) -> String {
    let (anchor, edge) = if language.is_right_to_left() { ("end", 590) } else { ("start", 10) };
    let bars: String = (0..31)
        .map(|day| {
            format!(
                r##"<rect x="{}" y="{}" width="14" height="{}" fill="#0072B2"/>"##,
                10 + day * 19,
                40 + day * 7 % 20,
                90 - day * 7 % 20
            )
        })
        .collect();
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" direction="ltr" width="600" height="150" viewBox="0 0 600 150" font-family="'DejaVu Sans', Vazirmatn, sans-serif" role="img"><title>t</title>{bars}<line x1="0" x2="600" y1="45" y2="45" stroke="#D55E00"/><text x="{edge}" y="22" font-size="13" text-anchor="{anchor}">{}</text><text x="{edge}" y="146" font-size="11" text-anchor="{anchor}" fill="#5a636c">{} {}</text></svg>"##,
        isolated(language, said.heading),
        isolated(language, said.mixed),
        isolated(language, said.percent),
    )
}

fn isolated(language: Language, text: &str) -> String {
    let direction = if language.is_right_to_left() { '\u{2067}' } else { '\u{2066}' };
    format!("{direction}{text}\u{2069}")
}
