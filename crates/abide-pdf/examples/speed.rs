//! Times documents of one page, of about thirty pages and with 5,000 rows, in each language:
//! `cargo run --release -p abide-pdf --example speed`. The figures stand in `docs/performance.md`.

#[path = "pages/specimen.rs"]
mod specimen;
#[path = "pages/words.rs"]
mod words;

use std::error::Error;
use std::time::Instant;

use abide_pdf::{Fonts, pdf};
use abide_report::Language;
use abide_report::document::{Align, Block, Document, RowKind, Style, Table, Text};

fn main() -> Result<(), Box<dyn Error>> {
    let before = Instant::now();
    let fonts = Fonts::built_in();
    println!("fonts {:?}", before.elapsed());
    let documents = Language::ALL.map(documents);
    // Short ones first: the document behind a long one spends its time on giving back the memory of that one.
    for size in 0..3 {
        for (language, documents) in Language::ALL.iter().zip(&documents) {
            let (name, document) = &documents[size];
            for round in ["first", "again"] {
                let before = Instant::now();
                let bytes = pdf(document, &fonts)?;
                println!("{} {name}, {round}: {:?}, {} bytes", language.tag(), before.elapsed(), bytes.len());
            }
        }
    }
    Ok(())
}

/// One page, a report and a long list of a language.
fn documents(language: Language) -> [(&'static str, Document); 3] {
    let document = specimen::specimen(language);
    let page = Document { blocks: document.blocks.iter().take(8).cloned().collect(), ..document.clone() };
    // Not only repeated: what is the same is remembered within a document.
    let mut blocks = Vec::new();
    for part in 0..6 {
        blocks.push(Block::Points(vec![format!("{part}").into()]));
        blocks.extend(document.blocks.iter().cloned().map(|block| told_apart(block, part)));
    }
    let report = Document { blocks, ..document.clone() };
    let log = Document { blocks: vec![Block::Table(breaches(5_000))], ..document };
    [("one page", page), ("about 30 pages", report), ("5,000 rows", log)]
}

fn told_apart(block: Block, part: usize) -> Block {
    match block {
        Block::Paragraph(kind, text) => Block::Paragraph(kind, text.and(Text::from(format!(" ({part})")))),
        Block::Clause(mut clause) => {
            clause.text = clause.text.and(Text::from(format!(" ({part})")));
            Block::Clause(clause)
        }
        Block::Table(mut table) => {
            for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                cell.0.push(abide_report::document::Piece {
                    text: format!(" {part}"),
                    style: Style::Plain,
                    link: String::new(),
                });
            }
            Block::Table(table)
        }
        other => other,
    }
}

fn breaches(rows: usize) -> Table {
    let titles = ["Item", "Objective", "Due", "Reached", "Over", ""];
    let mut table = Table::new(titles.map(|title| (title.to_owned(), Align::Start)));
    for at in 0..rows {
        let clock = |shift: usize| {
            format!("2026-10-{:02} {:02}:{:02}:{:02}", at % 28 + 1, (at + shift) % 24, at % 60, at % 59)
        };
        let over = format!("{}:{:02}:{:02}", at % 97, at % 60, at % 59);
        table.row(
            RowKind::Whole,
            vec![
                format!("INC{at:07}").into(),
                "First response".into(),
                clock(0).into(),
                clock(3).into(),
                over.into(),
                Text::styled(Style::Bad, "✗ missed"),
            ],
        );
    }
    table
}
