use serde_json::{Value, json};

use super::{Block, Column, Document, PageLabel, RowKind, Table, Text};

/// A document as a layout engine takes it: plain data, so that no text of a user is ever part of a template.
/// Pictures are given by their position among the document's pictures, in the order of the blocks.
#[must_use]
pub fn layout_json(document: &Document) -> Value {
    let mut pictures = 0;
    json!({
        "language": document.language.tag(),
        "right_to_left": document.is_right_to_left(),
        "title": document.title,
        "identifier": document.identifier,
        "running": document.running,
        "page_labels": document.page_labels.iter().map(page_label).collect::<Vec<_>>(),
        "watermark": document.watermark,
        "blocks": blocks(&document.blocks, &mut pictures),
    })
}

/// The pictures of a document in the order in which [`layout_json`] counts them.
#[must_use]
pub fn pictures(document: &Document) -> Vec<&str> {
    fn gather<'d>(blocks: &'d [Block], found: &mut Vec<&'d str>) {
        for block in blocks {
            match block {
                Block::Picture { svg, .. } => found.push(svg),
                Block::Columns(columns) => columns.iter().for_each(|column| gather(column, found)),
                Block::InLanguage(_, inner) => gather(inner, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    gather(&document.blocks, &mut found);
    found
}

fn page_label(label: &PageLabel) -> Value {
    json!({
        "before": label.before,
        "between": label.between,
        "after": label.after,
        "digits": label.digits.iter().collect::<String>(),
        "right_to_left": label.right_to_left,
    })
}

fn blocks(list: &[Block], pictures: &mut usize) -> Vec<Value> {
    list.iter().map(|one| block(one, pictures)).collect()
}

fn block(block: &Block, pictures: &mut usize) -> Value {
    match block {
        Block::Heading { level, number, text: said, anchor } => {
            json!({ "kind": "heading", "level": level, "number": number, "text": text(said), "anchor": anchor })
        }
        Block::Paragraph(style, said) => {
            json!({ "kind": "paragraph", "style": style.word(), "text": text(said) })
        }
        Block::Clause(clause) => json!({
            "kind": "clause",
            "number": clause.number,
            "anchor": clause.anchor,
            "text": text(&clause.text),
            "points": texts(&clause.points),
            "change": clause.change.word(),
        }),
        Block::Points(points) => json!({ "kind": "points", "points": texts(points) }),
        Block::Pairs(pairs) => {
            let pairs: Vec<Value> =
                pairs.iter().map(|(label, value)| json!([text(label), text(value)])).collect();
            json!({ "kind": "pairs", "pairs": pairs })
        }
        Block::Tiles(tiles) => {
            let tiles = tiles
                .iter()
                .map(|tile| json!({ "value": tile.value, "label": tile.label, "style": tile.style.word() }));
            json!({ "kind": "tiles", "tiles": tiles.collect::<Vec<_>>() })
        }
        Block::Table(table) => self::table(table),
        Block::Picture { caption, .. } => {
            *pictures += 1;
            json!({ "kind": "picture", "picture": *pictures - 1, "caption": text(caption) })
        }
        Block::Columns(columns) => {
            let columns: Vec<Value> =
                columns.iter().map(|column| Value::Array(blocks(column, pictures))).collect();
            json!({ "kind": "columns", "columns": columns })
        }
        Block::InLanguage(language, inner) => json!({
            "kind": "in-language",
            "language": language.tag(),
            "right_to_left": language.is_right_to_left(),
            "blocks": blocks(inner, pictures),
        }),
        Block::Signatures(lines) => {
            let lines: Vec<Value> = lines
                .iter()
                .map(|line| json!({ "party": text(&line.party), "blanks": line.blanks }))
                .collect();
            json!({ "kind": "signatures", "signatures": lines })
        }
        Block::PageBreak => json!({ "kind": "page-break" }),
    }
}

/// A table without the columns that no row fills.
fn table(table: &Table) -> Value {
    let filled = table.filled();
    let kept = |at: usize| filled.get(at).copied().unwrap_or(false);
    let columns = table.columns.iter().enumerate().filter(|(at, _)| kept(*at));
    let columns: Vec<Value> = columns
        .map(|(_, Column { title, align })| json!({ "title": title, "end": *align == super::Align::End }))
        .collect();
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().enumerate();
        let cells = cells.filter(|(at, _)| row.kind == RowKind::Note || kept(*at));
        let cells: Vec<Value> = cells.map(|(_, cell)| text(cell)).collect();
        json!({ "kind": row.kind.word(), "cells": cells })
    });
    json!({ "kind": "table", "columns": columns, "rows": rows.collect::<Vec<_>>() })
}

fn texts(list: &[Text]) -> Vec<Value> {
    list.iter().map(text).collect()
}

fn text(text: &Text) -> Value {
    let pieces = text
        .0
        .iter()
        .filter(|piece| !piece.text.is_empty())
        .map(|piece| json!({ "text": piece.text, "style": piece.style.word(), "link": piece.link }));
    pieces.collect()
}
