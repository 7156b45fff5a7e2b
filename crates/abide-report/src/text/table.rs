use super::columns::{columns, wrap};
use super::page::Page;
use super::style::Style;

/// Columns between two cells.
const GAP: usize = 2;
/// The least that is left for the first column, whatever the others need.
const LEAST_OF_FIRST: usize = 12;
/// What the first column can live with where others could stand elsewhere.
const ENOUGH_FOR_FIRST: usize = 24;

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
    Lines { indent: usize, style: Style, lines: Vec<Vec<(Align, String)>> },
    Gap,
}

/// The widths of the columns of one table, or of several that are to line up.
pub(super) struct Layout {
    widths: Vec<usize>,
    /// Whether everything has its room.
    pub(super) fits: bool,
}

impl Layout {
    /// The layout of tables with the same columns on a page of that width.
    pub(super) fn of(tables: &[Table], page_width: usize) -> Layout {
        let mut widths: Vec<usize> = Vec::new();
        for table in tables {
            let own = table.widths();
            widths.resize(widths.len().max(own.len()), 0);
            widths.iter_mut().zip(own).for_each(|(width, own)| *width = (*width).max(own));
        }
        let others: usize = widths.iter().skip(1).filter(|width| **width > 0).map(|width| width + GAP).sum();
        let room = page_width.saturating_sub(others);
        let mut fits = true;
        if let Some(first) = widths.first_mut() {
            fits = room >= (*first).min(ENOUGH_FOR_FIRST);
            *first = (*first).min(room.max(LEAST_OF_FIRST));
        }
        Layout { widths, fits }
    }
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

    /// Lines across all columns whose own parts stand below each other.
    pub(super) fn lines(&mut self, indent: usize, style: Style, lines: Vec<Vec<(Align, String)>>) {
        self.rows.push(Row::Lines { indent, style, lines });
    }

    /// An empty line before what follows, unless nothing stands above it.
    pub(super) fn gap(&mut self) {
        if !self.rows.is_empty() {
            self.rows.push(Row::Gap);
        }
    }

    pub(super) fn write(&self, page: &mut Page, layout: &Layout) {
        // Columns line up with those of the other tables; a title stands only where this one has content.
        let own = self.titles.iter().zip(self.widths());
        let own: Vec<Cell> = own
            .map(|((title, _), width)| (Style::Quiet, if width > 0 { title.clone() } else { String::new() }))
            .collect();
        if own.iter().any(|(_, title)| !title.is_empty()) {
            self.write_cells(page, &layout.widths, 0, &own);
        }
        for row in &self.rows {
            match row {
                Row::Cells { indent, cells } => self.write_cells(page, &layout.widths, *indent, cells),
                Row::Note { indent, style, text } => page.item(*indent, *indent + 2, *style, text),
                Row::Lines { indent, style, lines } => write_lines(page, *indent, *style, lines),
                Row::Gap => page.blank(),
            }
        }
    }

    /// The width that each column needs; 0 for one without content.
    fn widths(&self) -> Vec<usize> {
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

fn write_lines(page: &mut Page, indent: usize, style: Style, lines: &[Vec<(Align, String)>]) {
    let mut widths: Vec<usize> = Vec::new();
    for line in lines {
        widths.resize(widths.len().max(line.len()), 0);
        let own = line.iter().map(|(_, text)| columns(text));
        widths.iter_mut().zip(own).for_each(|(width, own)| *width = (*width).max(own));
    }
    for line in lines {
        let mut pieces = vec![(Style::Plain, " ".repeat(indent))];
        for (at, ((align, text), width)) in line.iter().zip(&widths).enumerate() {
            let gap = if at == 0 || *width == 0 { 0 } else { GAP };
            pieces.push((Style::Plain, " ".repeat(gap)));
            pieces.extend(padded(&(style, text.clone()), *width, *align));
        }
        page.line(&pieces);
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
    use super::{Align, Layout, Table};
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
        let tables = [table];
        tables[0].write(&mut page, &Layout::of(&tables, 26));
        let expected = "Objective           Figure\n\
                        first reply to a   96.30 %\n\
                        customer\n\
                        \u{20} part                 5 %\n\
                        \u{20}   a note across\n";
        assert_eq!(page.finish(), expected);
    }
}
