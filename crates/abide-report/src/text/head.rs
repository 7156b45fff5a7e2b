use super::columns::columns;
use super::page::Page;
use super::style::Style;
use crate::phrases::{View, head_rows};

/// Which agreement, between whom, over which period, judged when.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    let agreement = &view.statement.agreement;
    let title = view.title(agreement.title.as_ref(), &agreement.id);
    page.paragraph(0, Style::Strong, &title);
    page.paragraph(0, Style::Plain, &view.statement_heading());
    page.blank();
    let rows = head_rows(view);
    let label_width = rows.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
    for (label, text) in rows {
        let room = " ".repeat(label_width - columns(&label) + 2);
        let indent = label_width + 4;
        for (at, line) in
            super::columns::wrap(&text, page.width.saturating_sub(indent)).into_iter().enumerate()
        {
            let before = if at == 0 { label.clone() + &room } else { " ".repeat(label_width + 2) };
            page.line(&[(Style::Plain, "  ".to_owned()), (Style::Quiet, before), (Style::Plain, line)]);
        }
    }
}
