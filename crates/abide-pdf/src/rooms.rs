use serde_json::{Map, Value};

use crate::advances::Advances;
use crate::held_words::held;

/// What the template leaves of a page between its margins, in hundredths of a point.
const PAGE: u64 = 47_000;
/// What it puts between columns.
const GUTTER: u64 = 2_000;
/// What it leaves beside the text of a cell.
const INSET: u64 = 1_150;
/// The same in the smallest size.
const INSET_OF_SMALLEST: u64 = 818;
/// The smallest size to which it shrinks the text of a table.
const SMALLEST: u64 = 600;
/// What stands before a clause or a point: its number, its sign.
const BEFORE_TEXT: u64 = 6_000;
/// The size of prose, a little more than it is.
const PROSE: u64 = 1_150;

/// Finds the words that are too wide for the place in which they stand, and makes them safe to lay out.
///
/// How much room there is, is told from below: a word that is held needlessly looks as it would anyway.
pub(crate) fn fit(blocks: &mut Value, mirrored: bool, advances: &mut Advances) {
    Rooms { advances, mirrored, width: PAGE }.blocks(blocks);
}

/// The same for a line at the foot of each page.
pub(crate) fn fit_line(line: &mut Value, mirrored: bool, advances: &mut Advances) {
    Rooms { advances, mirrored, width: PAGE }.text(line, PAGE * 3 / 4, 800, false);
}

struct Rooms<'a> {
    advances: &'a mut Advances,
    mirrored: bool,
    /// How wide the place is in which blocks stand.
    width: u64,
}

impl Rooms<'_> {
    fn blocks(&mut self, blocks: &mut Value) {
        for block in list(blocks) {
            let Value::Object(fields) = block else { continue };
            let kind = fields.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned();
            self.block(&kind, fields);
        }
    }

    fn block(&mut self, kind: &str, fields: &mut Map<String, Value>) {
        let width = self.width;
        match kind {
            "heading" => {
                let size = if fields.get("level").and_then(Value::as_u64) == Some(1) { 2_000 } else { 1_300 };
                self.field(fields, "text", width.saturating_sub(3_000), size, true);
            }
            "paragraph" | "picture" => {
                self.field(fields, "text", width.saturating_sub(2_000), PROSE, false);
                self.field(fields, "caption", width, PROSE, false);
            }
            "clause" | "points" => {
                let room = width.saturating_sub(BEFORE_TEXT);
                self.field(fields, "text", room, PROSE, true);
                self.each(fields, "points", |rooms, point| rooms.pieces(point, room, PROSE, true));
            }
            "pairs" => self.each(fields, "pairs", |rooms, pair| {
                for (at, said) in list(pair).iter_mut().enumerate() {
                    let room = if at == 0 { width * 33 / 100 } else { width * 60 / 100 };
                    rooms.pieces(said, room, 900, true);
                }
            }),
            "tiles" => self.each(fields, "tiles", |rooms, tile| {
                for (field, size) in [("value", 1_100), ("label", 800)] {
                    if let Some(said) = tile.get_mut(field) {
                        rooms.text(said, 8_000, size, true);
                    }
                }
            }),
            "table" => self.table(fields),
            "signatures" => self.each(fields, "signatures", |rooms, line| {
                if let Some(party) = line.get_mut("party") {
                    rooms.pieces(party, width * 45 / 100, 1_000, true);
                }
            }),
            "in-language" => {
                let outer = self.mirrored;
                self.mirrored = fields.get("right_to_left").and_then(Value::as_bool).unwrap_or(outer);
                self.each_list(fields, "blocks");
                self.mirrored = outer;
            }
            "columns" => self.columns(fields),
            _ => {}
        }
    }

    fn columns(&mut self, fields: &mut Map<String, Value>) {
        let outer = self.width;
        let Some(columns) = fields.get_mut("columns") else { return };
        let count = list(columns).len().max(1) as u64;
        self.width = outer.saturating_sub(GUTTER * (count - 1)) / count;
        for column in list(columns) {
            self.blocks(column);
        }
        self.width = outer;
    }

    /// Where the longest words of all columns fit beside each other, the template gives each column what its own needs.
    /// Elsewhere a word in a cell may be as wide as an even share in the smallest size: whatever the other columns hold,
    /// what is wider can break, so that no cell runs over another.
    fn table(&mut self, fields: &mut Map<String, Value>) {
        let width = self.width;
        let count = fields.get_mut("columns").map_or(1, |columns| list(columns).len().max(1)) as u64;
        let fits = fields.get_mut("columns").is_some_and(|columns| needs(list(columns)) <= width);
        let share = if fits { width } else { (width / count).saturating_sub(INSET) };
        self.each(fields, "columns", |rooms, column| {
            if let Some(title) = column.get_mut("title") {
                rooms.text(title, share, SMALLEST, true);
            }
        });
        self.each(fields, "rows", |rooms, row| {
            let is_note = row.get("kind").and_then(Value::as_str) == Some("note");
            let (room, size) = if is_note { (width, 900) } else { (share, SMALLEST) };
            let Some(cells) = row.get_mut("cells") else { return };
            for cell in list(cells) {
                rooms.pieces(cell, room, size, true);
            }
        });
    }

    fn each(
        &mut self,
        fields: &mut Map<String, Value>,
        name: &str,
        mut act: impl FnMut(&mut Self, &mut Value),
    ) {
        let Some(field) = fields.get_mut(name) else { return };
        for one in list(field) {
            act(self, one);
        }
    }

    fn each_list(&mut self, fields: &mut Map<String, Value>, name: &str) {
        if let Some(field) = fields.get_mut(name) {
            self.blocks(field);
        }
    }

    fn field(&mut self, fields: &mut Map<String, Value>, name: &str, room: u64, size: u64, bold: bool) {
        if let Some(pieces) = fields.get_mut(name) {
            self.pieces(pieces, room, size, bold);
        }
    }

    fn pieces(&mut self, pieces: &mut Value, room: u64, size: u64, bold: bool) {
        for piece in list(pieces) {
            if let Some(text) = piece.get_mut("text") {
                self.text(text, room, size, bold);
            }
        }
    }

    /// `room` and `size` in hundredths of a point.
    fn text(&mut self, said: &mut Value, room: u64, size: u64, bold: bool) {
        let runs = said.as_str().and_then(|text| {
            // Nothing shorter can be too wide, nor has it halves; most texts are.
            let long = text.len() as u64 * size > room / 2 || self.mirrored;
            long.then(|| held(text, room * 1_000 / size, bold, self.mirrored, self.advances)).flatten()
        });
        if let Some(runs) = runs {
            *said = runs;
        }
    }
}

/// What columns need that are as wide as their longest words, in hundredths of a point at the smallest size.
fn needs(columns: &[Value]) -> u64 {
    let word = |column: &Value| column.get("word").and_then(Value::as_u64).unwrap_or(u64::from(u32::MAX));
    columns.iter().map(|column| word(column) * SMALLEST * 102 / 100_000 + INSET_OF_SMALLEST).sum()
}

fn list(value: &mut Value) -> &mut [Value] {
    value.as_array_mut().map_or(&mut [], Vec::as_mut_slice)
}

#[cfg(test)]
mod tests {
    use abide_report::Language;
    use serde_json::json;

    use super::*;
    use crate::Fonts;

    #[test]
    fn the_narrower_the_place_the_shorter_is_a_word_that_is_held() {
        let word = "desk.of.the.maker@maker.example";
        let table = json!({ "kind": "table", "columns": [{ "title": "" }, { "title": "" }],
            "rows": [{ "kind": "whole", "cells": [[{ "text": word }]] }] });
        let mut blocks = json!([
            { "kind": "paragraph", "text": [{ "text": word }] },
            table.clone(),
            { "kind": "columns", "columns": [[table], []] },
        ]);
        fit(&mut blocks, false, &mut Advances::new(&Fonts::built_in(), Language::English));
        let cell = |table: &Value| table["rows"][0]["cells"][0][0]["text"].clone();
        assert_eq!(blocks[0]["text"][0]["text"], word);
        assert_eq!(cell(&blocks[1]), word);
        assert!(cell(&blocks[2]["columns"][0][0]).is_array());
    }
}
