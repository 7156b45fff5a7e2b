use super::columns::{columns, wrap};
use super::page::Page;
use super::style::Style;

/// Columns between two cells.
const GAP: usize = 2;
/// The least that is left for the first column, whatever the others need.
const LEAST_OF_FIRST: usize = 16;

/// Where a cell stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Start,
    End,
}

/// A cell with its style.
pub(super) type Cell = (Style, String);

/// Rows below titles. The first column is broken into lines where there is no room; a column without content is
/// left out.
pub(super) struct Table {
    titles: Vec<(String, Align)>,
    rows: Vec<Row>,
}

enum Row {
    Cells { indent: usize, cells: Vec<Cell> },
    Note { indent: usize, style: Style, text: String },
}

impl Table {
    pub(super) fn new(titles: Vec<(String, Align)>) -> Table {
        Table { titles, rows: Vec::new() }
    }

    /// A row whose first cell stands `indent` columns in.
    pub(super) fn row(&mut self, indent: usize, cells: Vec<Cell>) {
        self.rows.push(Row::Cells { indent, cells });
    }

    /// A text across all columns.
    pub(super) fn note(&mut self, indent: usize, style: Style, text: String) {
        self.rows.push(Row::Note { indent, style, text });
    }

    pub(super) fn write(&self, page: &mut Page) {
        let widths = self.widths(page.width);
        let titles: Vec<Cell> = self.titles.iter().map(|(title, _)| (Style::Quiet, title.clone())).collect();
        if self.titles.iter().any(|(title, _)| !title.is_empty()) {
            self.write_cells(page, &widths, 0, &titles);
        }
        for row in &self.rows {
            match row {
                Row::Cells { indent, cells } => self.write_cells(page, &widths, *indent, cells),
                Row::Note { indent, style, text } => page.item(*indent, *indent + 2, *style, text),
            }
        }
    }

    /// The width of each column; 0 for one that is left out.
    fn widths(&self, page_width: usize) -> Vec<usize> {
        let mut widths = vec![0; self.titles.len()];
        for row in &self.rows {
            let Row::Cells { indent, cells } = row else { continue };
            for (at, ((_, text), width)) in cells.iter().zip(&mut widths).enumerate() {
                let own = columns(text);
                let indent = if at == 0 && own > 0 { *indent } else { 0 };
                *width = (*width).max(own + indent);
            }
        }
        for (width, (title, _)) in widths.iter_mut().zip(&self.titles) {
            *width = if *width == 0 { 0 } else { (*width).max(columns(title)) };
        }
        let others: usize = widths.iter().skip(1).filter(|width| **width > 0).map(|width| width + GAP).sum();
        if let Some(first) = widths.first_mut() {
            *first = (*first).min(page_width.saturating_sub(others).max(LEAST_OF_FIRST));
        }
        widths
    }

    fn write_cells(&self, page: &mut Page, widths: &[usize], indent: usize, cells: &[Cell]) {
        let (Some((first_style, first)), Some(first_width)) = (cells.first(), widths.first()) else { return };
        let lines = wrap(first, first_width.saturating_sub(indent));
        for (at, text) in lines.into_iter().enumerate() {
            let room = first_width.saturating_sub(indent + columns(&text));
            let mut pieces = vec![
                (Style::Plain, " ".repeat(indent)),
                (*first_style, text),
                (Style::Plain, " ".repeat(room)),
            ];
            if at == 0 {
                let rest = cells.iter().zip(widths).zip(&self.titles).skip(1);
                for ((cell, width), (_, align)) in rest.filter(|((_, width), _)| **width > 0) {
                    pieces.push((Style::Plain, " ".repeat(GAP)));
                    pieces.extend(padded(cell, *width, *align));
                }
            }
            page.line(&pieces);
        }
    }
}

fn padded((style, text): &Cell, width: usize, align: Align) -> [Cell; 3] {
    let room = " ".repeat(width.saturating_sub(columns(text)));
    let (before, after) = match align {
        Align::Start => (String::new(), room),
        Align::End => (room, String::new()),
    };
    [(Style::Plain, before), (*style, text.clone()), (Style::Plain, after)]
}

#[cfg(test)]
mod tests {
    use super::{Align, Table};
    use crate::text::page::Page;
    use crate::text::style::Style;

    #[test]
    fn columns_line_up_and_the_first_gives_way() {
        let titles = vec![
            ("Objective".to_owned(), Align::Start),
            ("Figure".to_owned(), Align::End),
            ("Empty".to_owned(), Align::Start),
        ];
        let mut table = Table::new(titles);
        let cell = |text: &str| (Style::Plain, text.to_owned());
        table.row(0, vec![cell("first reply to a customer"), cell("96.30 %"), cell("")]);
        table.row(2, vec![cell("part"), cell("5 %"), cell("")]);
        table.note(4, Style::Quiet, "a note across".to_owned());
        let mut page = Page::new(26, false);
        table.write(&mut page);
        let expected = "Objective           Figure\n\
                        first reply to a   96.30 %\n\
                        customer\n\
                        \u{20} part                 5 %\n\
                        \u{20}   a note across\n";
        assert_eq!(page.finish(), expected);
    }
}
