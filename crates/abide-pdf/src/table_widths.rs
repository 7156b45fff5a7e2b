use serde_json::{Map, Value, json};

use crate::advances::Advances;

/// Characters in a cell beyond which its row may be split between pages; a shorter one stays whole.
const LONG_CELL: usize = 400;
/// By how much the template indents the first cell of a part, in thousandths of the size of the font.
const INDENT: u64 = 1_100;

/// Tells each column of each table how wide its text is, in thousandths of the size of the font: `line` for the
/// longest text, `word` for the longest word. A layout engine finds that out by laying every cell out twice, and it
/// starves the first column where the others need all the room. Rows that may be split get `long`.
pub(crate) fn measure(value: &mut Value, advances: &mut Advances) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| measure(one, advances)),
        Value::Object(fields) => {
            if fields.get("kind").and_then(Value::as_str) == Some("table") {
                table(fields, advances);
            } else {
                fields.values_mut().for_each(|one| measure(one, advances));
            }
        }
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
        for (column, width) in columns.iter_mut().zip(widths) {
            column["line"] = json!(width.line);
            column["word"] = json!(width.word);
        }
    }
}

/// Widens the columns to the cells of a row; gives the number of characters in the longest of them.
fn row_widths(row: &Value, widths: &mut [Width], advances: &mut Advances) -> usize {
    let kind = row.get("kind").and_then(Value::as_str).unwrap_or_default();
    let mut longest = 0;
    for (at, cell) in array(row.get("cells")).iter().enumerate() {
        let pieces = array(Some(cell)).iter();
        let text: String = pieces.filter_map(|piece| piece.get("text")?.as_str()).collect();
        longest = longest.max(text.chars().count());
        let bold = kind == "total" || array(Some(cell)).iter().any(|piece| piece["style"] == "strong");
        let indent = if kind == "part" && at == 0 { INDENT } else { 0 };
        if let Some(width) = widths.get_mut(at).filter(|_| kind != "note") {
            width.add(&text, bold, indent, advances);
        }
    }
    longest
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
    fn add(&mut self, text: &str, bold: bool, indent: u64, advances: &mut Advances) {
        for line in text.lines() {
            self.line = self.line.max(indent + advances.of(line, bold));
        }
        // A break that does not show ends a word as well.
        for word in text.split(|one: char| one.is_whitespace() || one == '\u{200B}') {
            self.word = self.word.max(indent + advances.of(word, bold));
        }
    }
}

#[cfg(test)]
mod tests {
    use abide_report::Language;

    use super::*;
    use crate::Fonts;

    #[test]
    fn notes_do_not_widen_a_column() {
        let piece = |text: &str| json!([{ "text": text, "style": "plain" }]);
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
}
