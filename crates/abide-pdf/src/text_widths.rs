use serde_json::{Map, Value, json};

use crate::advances::Advances;
use crate::words::words;

/// Characters in a cell beyond which its row may be split between pages; a shorter one stays whole.
const LONG_CELL: usize = 400;
/// By how much the template indents the first cell of a part, in thousandths of the size of the font.
const INDENT: u64 = 1_100;

/// Tells the template how wide texts are that share a line with others, in thousandths of the size of the font:
/// `line` for the longest text, `word` for the longest word, of each column of a table, of the labels of pairs, of
/// each value of pairs and of each tile. A layout engine finds that out by laying everything out twice, and it
/// starves the first column where the others need all the room. Rows that may be split get `long`.
pub(crate) fn measure(value: &mut Value, advances: &mut Advances) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| measure(one, advances)),
        Value::Object(fields) => match fields.get("kind").and_then(Value::as_str) {
            Some("table") => table(fields, advances),
            Some("pairs") => pairs(fields, advances),
            Some("tiles") => tiles(fields, advances),
            _ => fields.values_mut().for_each(|one| measure(one, advances)),
        },
        _ => {}
    }
}

fn table(fields: &mut Map<String, Value>, advances: &mut Advances) {
    let count = fields.get("columns").and_then(Value::as_array).map_or(0, Vec::len);
    let mut widths = vec![Width::default(); count];
    for (width, column) in widths.iter_mut().zip(array(fields.get("columns"))) {
        width.add(column.get("title").and_then(Value::as_str).unwrap_or_default(), true, 0, advances);
    }
    if let Some(Value::Array(rows)) = fields.get_mut("rows") {
        for row in rows {
            let longest = row_widths(row, &mut widths, advances);
            row["long"] = json!(longest > LONG_CELL);
        }
    }
    if let Some(Value::Array(columns)) = fields.get_mut("columns") {
        columns.iter_mut().zip(widths).for_each(|(column, width)| width.tell(column));
    }
}

/// Widens the columns to the cells of a row; gives the number of characters in the longest of them.
fn row_widths(row: &Value, widths: &mut [Width], advances: &mut Advances) -> usize {
    let kind = row.get("kind").and_then(Value::as_str).unwrap_or_default();
    let mut longest = 0;
    for (at, cell) in array(row.get("cells")).iter().enumerate() {
        let text = text_of(cell);
        longest = longest.max(text.chars().count());
        let bold = kind == "total" || array(Some(cell)).iter().any(|piece| piece["style"] == "strong");
        let indent = if kind == "part" && at == 0 { INDENT } else { 0 };
        if let Some(width) = widths.get_mut(at).filter(|_| kind != "note") {
            width.add(&text, bold, indent, advances);
        }
    }
    longest
}

fn pairs(fields: &mut Map<String, Value>, advances: &mut Advances) {
    let mut labels = Width::default();
    let mut values = Vec::new();
    for pair in array(fields.get("pairs")) {
        labels.add(&text_of(&pair[0]), false, 0, advances);
        values.push(Width::of(&text_of(&pair[1]), false, advances).word);
    }
    fields.insert("label_line".to_owned(), json!(labels.line));
    fields.insert("value_words".to_owned(), json!(values));
}

fn tiles(fields: &mut Map<String, Value>, advances: &mut Advances) {
    let Some(Value::Array(tiles)) = fields.get_mut("tiles") else { return };
    for tile in tiles {
        let value = tile.get("value").and_then(Value::as_str).unwrap_or_default();
        Width::of(value, true, advances).tell(tile);
    }
}

fn text_of(pieces: &Value) -> String {
    array(Some(pieces)).iter().filter_map(|piece| piece.get("text")?.as_str()).collect()
}

fn array(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The widest of some texts.
#[derive(Clone, Copy, Default)]
struct Width {
    line: u64,
    word: u64,
}

impl Width {
    fn of(text: &str, bold: bool, advances: &mut Advances) -> Width {
        let mut width = Width::default();
        width.add(text, bold, 0, advances);
        width
    }

    fn add(&mut self, text: &str, bold: bool, indent: u64, advances: &mut Advances) {
        for line in text.lines() {
            self.line = self.line.max(indent + advances.of(line, bold));
        }
        for word in words(text) {
            self.word = self.word.max(indent + advances.of(word, bold));
        }
    }

    fn tell(self, record: &mut Value) {
        record["line"] = json!(self.line);
        record["word"] = json!(self.word);
    }
}

#[cfg(test)]
mod tests {
    use abide_report::Language;

    use super::*;
    use crate::Fonts;

    fn piece(text: &str) -> Value {
        json!([{ "text": text, "style": "plain" }])
    }

    #[test]
    fn notes_do_not_widen_a_column() {
        let mut blocks = json!([{
            "kind": "table",
            "columns": [{ "title": "Item" }, { "title": "" }],
            "rows": [
                { "kind": "whole", "cells": [piece("First response"), piece("\u{2068}12:34\u{2069}")] },
                { "kind": "note", "cells": [piece("counted from Monday to Friday, holidays left out")] },
            ],
        }]);
        let mut advances = Advances::new(&Fonts::built_in(), Language::English);
        measure(&mut blocks, &mut advances);
        let columns = &blocks[0]["columns"];
        let mut wanted = |line: &str, word: &str| json!([advances.of(line, false), advances.of(word, false)]);
        assert_eq!(json!([columns[0]["line"], columns[0]["word"]]), wanted("First response", "response"));
        assert_eq!(json!([columns[1]["line"], columns[1]["word"]]), wanted("12:34", "12:34"));
        assert_eq!(blocks[0]["rows"][1]["long"], json!(false));
    }

    #[test]
    fn a_day_and_its_month_that_are_bound_are_one_word() {
        let mut blocks = json!([{ "kind": "pairs", "pairs": [[piece("c"), piece("1\u{A0}апреля 2016")]] }]);
        let mut advances = Advances::new(&Fonts::built_in(), Language::Russian);
        measure(&mut blocks, &mut advances);
        assert_eq!(blocks[0]["value_words"], json!([advances.of("1\u{A0}апреля", false)]));
    }
}
