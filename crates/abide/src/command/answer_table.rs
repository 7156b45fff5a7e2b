use abide_sql::{Answer, Cell};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::arguments::TableFormat;

/// An answer in the form that was asked for.
pub(super) fn in_form(answer: &Answer, format: TableFormat) -> String {
    match format {
        TableFormat::Text => text(answer),
        TableFormat::Csv => csv(answer),
        TableFormat::Json => format!("{:#}\n", json(answer)),
    }
}

/// Aligned columns, numbers at the right, and how many rows there are.
fn text(answer: &Answer) -> String {
    let rows: Vec<Vec<String>> =
        answer.rows.iter().map(|row| row.iter().map(|cell| one_line(&cell.text())).collect()).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].width());
        cells.chain([answer.columns[column].width()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..answer.columns.len()).map(width).collect();
    let right: Vec<bool> =
        (0..answer.columns.len()).map(|at| answer.rows.iter().any(|row| row[at].is_number())).collect();
    let line = |cells: &[String]| {
        let padded = cells.iter().enumerate().map(|(at, cell)| {
            let blank = " ".repeat(widths[at] - cell.width());
            if right[at] { blank + cell } else { cell.clone() + &blank }
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
    let body: String = rows.iter().map(|row| line(row)).collect();
    let count = match rows.len() {
        1 => "1 row".to_owned(),
        count => format!("{count} rows"),
    };
    format!("{}{}{body}\n{count}\n", line(&answer.columns), line(&rule))
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r', '\t'], " ")
}

fn csv(answer: &Answer) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| {
        cells.map(|cell| quoted(&cell)).collect::<Vec<_>>().join(",") + "\r\n"
    };
    let head = line(&mut answer.columns.iter().cloned());
    let rows = answer.rows.iter().map(|row| line(&mut row.iter().map(Cell::text)));
    head + &rows.collect::<String>()
}

/// As RFC 4180 asks: in quotes where it holds a comma, a quote or a line break.
fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// Rows are lists in the order of the columns, because two columns may be called alike. Exact numbers are texts.
fn json(answer: &Answer) -> Value {
    let value = |cell: &Cell| match cell {
        Cell::Null => Value::Null,
        Cell::Bool(value) => json!(value),
        Cell::Integer(value) => {
            i64::try_from(*value).map_or_else(|_| json!(value.to_string()), |value| json!(value))
        }
        Cell::Float(value) => json!(value),
        Cell::Decimal(text) | Cell::Text(text) => json!(text),
    };
    let rows: Vec<Vec<Value>> = answer.rows.iter().map(|row| row.iter().map(value).collect()).collect();
    json!({ "format": "abide.facts-sql/1", "columns": answer.columns, "rows": rows })
}
