use crate::text::columns::{columns, wrap};

/// Columns between two cells, and before the first.
const GAP: usize = 2;
/// The least room for the last column, whatever the others need.
const LEAST: usize = 20;

/// The text of a calculator: its answer, tables of what, how much and how, and what it takes for granted.
#[derive(Debug)]
pub(super) struct Sheet {
    width: usize,
    text: String,
}

/// A row of a table: what, how much, by which formula.
pub(super) type Row = [String; 3];

impl Sheet {
    /// A sheet that begins with the answer, for lines of at most `width` columns.
    pub(super) fn new(answer: &str, width: usize) -> Sheet {
        let mut sheet = Sheet { width, text: String::new() };
        sheet.lines(0, answer);
        sheet
    }

    /// Rows whose columns line up; the last column is broken into lines where there is no room.
    pub(super) fn table(&mut self, rows: &[Row]) {
        let widest = |column: usize| rows.iter().map(|row| columns(&row[column])).max().unwrap_or(0);
        let (names, values) = (widest(0), widest(1));
        let indent = GAP + names + GAP + values + GAP;
        self.text.push('\n');
        for [name, value, how] in rows {
            let gap = |wanted: usize, text: &str| " ".repeat(wanted - columns(text));
            let mut lines = wrap(how, self.width.saturating_sub(indent).max(LEAST)).into_iter();
            let first = lines.next().unwrap_or_default();
            let line = format!("  {name}{}  {}{value}  {first}", gap(names, name), gap(values, value));
            self.line(&line);
            lines.for_each(|line| self.line(&format!("{}{line}", " ".repeat(indent))));
        }
    }

    /// A sentence of its own.
    pub(super) fn note(&mut self, text: &str) {
        self.text.push('\n');
        self.lines(GAP, text);
    }

    /// Lines that stand as they are.
    pub(super) fn verbatim(&mut self, lines: impl IntoIterator<Item = String>) {
        self.text.push('\n');
        lines.into_iter().for_each(|line| self.line(&line));
    }

    fn lines(&mut self, indent: usize, text: &str) {
        for line in wrap(text, self.width.saturating_sub(indent).max(LEAST)) {
            self.line(&format!("{}{line}", " ".repeat(indent)));
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// The whole.
    pub(super) fn done(self) -> String {
        self.text
    }
}

/// A row.
pub(super) fn row(name: &str, value: impl Into<String>, how: impl Into<String>) -> Row {
    [name.to_owned(), value.into(), how.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_the_last_one_wraps() {
        let mut sheet = Sheet::new("so much", 40);
        sheet.table(&[row("a", "1", ""), row("longer", "1000", "by a formula that is long")]);
        sheet.note("Assumes nothing.");
        let wanted = "so much\n\n  a          1\n  longer  1000  by a formula that is\n                long\n\n  Assumes \
                      nothing.\n";
        assert_eq!(sheet.done(), wanted);
    }
}
