//! A document as Markdown, in the flavour that has tables.

use crate::document::{Align, Block, Change, Clause, Document, Row, RowKind, Style, Table, Text};

/// A document as Markdown. User text cannot become markup. Pictures are told by their captions: what they draw stands
/// in the tables too.
#[must_use]
pub fn render_markdown(document: &Document) -> String {
    let mut parts = Vec::new();
    if !document.watermark.is_empty() {
        parts.push(format!("**{}**", escaped(&document.watermark)));
    }
    blocks(&document.blocks, &mut parts);
    parts.push(format!("---\n\n{}", escaped(&document.running)));
    parts.join("\n\n") + "\n"
}

fn blocks(list: &[Block], parts: &mut Vec<String>) {
    for block in list {
        let part = match block {
            Block::Heading { level, number, text: said, anchor } => {
                let number = if number.is_empty() { String::new() } else { format!("{} ", escaped(number)) };
                let marks = "#".repeat(usize::from(*level));
                format!("{}{marks} {number}{}", named(anchor), text(said))
            }
            Block::Paragraph(_, said) => text(said),
            Block::Clause(one) => clause(one),
            Block::Points(list) => points(list, ""),
            Block::Pairs(pairs) => {
                let lines =
                    pairs.iter().map(|(label, value)| format!("- **{}**: {}", text(label), text(value)));
                lines.collect::<Vec<_>>().join("\n")
            }
            Block::Tiles(tiles) => {
                let tiles =
                    tiles.iter().map(|tile| format!("**{}** {}", escaped(&tile.value), escaped(&tile.label)));
                tiles.collect::<Vec<_>>().join(" · ")
            }
            Block::Table(one) => table(one),
            Block::Picture { caption, .. } if caption.is_empty() => continue,
            Block::Picture { caption, .. } => format!("*{}*", text(caption)),
            Block::Columns(columns) => {
                columns.iter().for_each(|column| blocks(column, parts));
                continue;
            }
            Block::Signatures(lines) => {
                let lines = lines.iter().map(|line| {
                    let blanks =
                        line.blanks.iter().map(|blank| format!("{}: ________________", escaped(blank)));
                    format!("{}\n\n{}", text(&line.party), blanks.collect::<Vec<_>>().join("\n\n"))
                });
                lines.collect::<Vec<_>>().join("\n\n")
            }
            Block::PageBreak => continue,
        };
        parts.push(part);
    }
}

fn clause(clause: &Clause) -> String {
    let sign = match clause.change {
        Change::Same => "",
        Change::Added => "\\+ ",
        Change::Removed => "− ",
        Change::Changed => "± ",
    };
    let mut said =
        format!("{}{sign}**{}** {}", named(&clause.anchor), escaped(&clause.number), text(&clause.text));
    if !clause.points.is_empty() {
        said = format!("{said}\n\n{}", points(&clause.points, "  "));
    }
    said
}

fn points(list: &[Text], indent: &str) -> String {
    list.iter().map(|point| format!("{indent}- {}", text(point))).collect::<Vec<_>>().join("\n")
}

/// Where links lead.
fn named(anchor: &str) -> String {
    if anchor.is_empty() { String::new() } else { format!("<a id=\"{}\"></a>\n\n", escaped_url(anchor)) }
}

fn table(table: &Table) -> String {
    let filled = table.filled();
    let kept: Vec<usize> = (0..table.columns.len()).filter(|at| filled[*at]).collect();
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let titles = kept.iter().map(|at| escaped(&table.columns[*at].title)).collect();
    let rules = kept.iter().map(|at| match table.columns[*at].align {
        Align::Start => "---".to_owned(),
        Align::End => "---:".to_owned(),
    });
    let mut lines = vec![line(titles), line(rules.collect())];
    lines.extend(table.rows.iter().map(|one| line(row(one, &kept))));
    lines.join("\n")
}

fn row(row: &Row, kept: &[usize]) -> Vec<String> {
    let cell = |at: usize| row.cells.get(at).map(text).unwrap_or_default();
    if row.kind == RowKind::Note {
        let mut cells = vec![String::new(); kept.len().max(1)];
        cells[0] = format!("*{}*", cell(0));
        return cells;
    }
    let mut cells: Vec<String> = kept.iter().map(|at| cell(*at)).collect();
    if let Some(first) = cells.first_mut() {
        match row.kind {
            RowKind::Part => first.insert_str(0, "&emsp;"),
            RowKind::Total => *first = format!("**{first}**"),
            RowKind::Whole | RowKind::Note => {}
        }
    }
    cells
}

fn text(text: &Text) -> String {
    let pieces = text.0.iter().map(|piece| {
        let said = escaped(&piece.text);
        let styled = match piece.style {
            _ if said.trim().is_empty() => said,
            Style::Strong => format!("**{said}**"),
            Style::Added => format!("<ins>{said}</ins>"),
            Style::Removed => format!("<del>{said}</del>"),
            Style::Plain | Style::Quiet | Style::Good | Style::Bad | Style::Doubtful => said,
        };
        if piece.link.is_empty() { styled } else { format!("[{styled}](#{})", escaped_url(&piece.link)) }
    });
    pieces.collect()
}

/// A text of which no character is markup. A line break would end a cell or a point.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => {
                out.push('\\');
                out.push(character);
            }
            '\n' | '\r' => out.push(' '),
            '&' => out.push_str("&amp;"),
            other => out.push(other),
        }
    }
    // A line that begins so would be a point or a number of a list.
    if out.starts_with(['-', '+']) { format!("\\{out}") } else { out }
}

/// An anchor made of ids: whatever is none of their characters becomes a hyphen.
fn escaped_url(anchor: &str) -> String {
    anchor.chars().map(|it| if it.is_alphanumeric() || it == '-' || it == '_' { it } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use super::render_markdown;
    use crate::document::testing::every_block;
    use crate::{Language, Messages};

    #[test]
    fn every_block_and_no_text_is_markup() {
        let page = render_markdown(&every_block(&Messages::new(Language::English)));
        insta::assert_snapshot!(page);
    }
}
