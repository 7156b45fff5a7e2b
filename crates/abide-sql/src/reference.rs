use std::fmt::Write as _;

use crate::schema::TABLES;

/// The tables with their columns, as a part of the documentation in Markdown.
pub fn reference() -> String {
    let mut text = String::new();
    for table in TABLES {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "### `{}`\n\n{}\n\n| column | holds | means |\n| --- | --- | --- |\n",
            table.name, table.about
        );
        for column in table.columns {
            let _ = writeln!(text, "| `{}` | {} | {} |", column.name, column.kind.word(), column.about);
        }
        if table.has_fields {
            text.push_str("| … | text | one column for each field of these facts, by its name |\n");
        }
        text.push('\n');
    }
    text
}
