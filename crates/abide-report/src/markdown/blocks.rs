use super::escape::escaped;
use crate::document::{
    Align, Block, Change, Clause, Column, ParagraphKind, Piece, Row, RowKind, SignatureLine, Style, Table,
    Text, Tile,
};

/// Blocks one below the other, each with an empty line behind it.
pub(super) fn blocks(list: &[Block]) -> String {
    list.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, number, text: said, anchor } => {
            let number = if number.is_empty() { String::new() } else { format!("{} ", escaped(number)) };
            format!("{}{} {number}{}\n\n", self::anchor(anchor), "#".repeat((*level).into()), text(said))
        }
        Block::Paragraph(kind, said) => paragraph(*kind, said),
        Block::Clause(one) => clause(one),
        Block::Points(points) => format!("{}\n", self::points(points)),
        Block::Pairs(pairs) => {
            let lines =
                pairs.iter().map(|(label, value)| format!("- **{}**: {}\n", text(label), text(value)));
            format!("{}\n", lines.collect::<String>())
        }
        Block::Tiles(tiles) => format!("{}\n", tiles.iter().map(tile).collect::<String>()),
        Block::Table(one) => table(one),
        Block::Picture { caption, lines, .. } => picture(caption, lines),
        Block::Columns(columns) => columns.iter().map(|column| blocks(column)).collect(),
        Block::InLanguage(language, inner) => {
            let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
            format!("<div lang=\"{}\" dir=\"{direction}\">\n\n{}</div>\n\n", language.tag(), blocks(inner))
        }
        Block::Signatures(lines) => lines.iter().map(signature).collect(),
        Block::PageBreak => String::from("---\n\n"),
    }
}

fn anchor(anchor: &str) -> String {
    if anchor.is_empty() { String::new() } else { format!("<a id=\"{}\"></a>\n\n", anchor_text(anchor)) }
}

fn paragraph(kind: ParagraphKind, said: &Text) -> String {
    match kind {
        ParagraphKind::Notice => format!("> {}\n\n", text(said)),
        ParagraphKind::Plain | ParagraphKind::Lead | ParagraphKind::Quiet => format!("{}\n\n", text(said)),
    }
}

fn clause(clause: &Clause) -> String {
    let sign = match clause.change {
        Change::Same => "",
        Change::Added => "+ ",
        Change::Removed => "− ",
        Change::Changed => "± ",
    };
    // Bold begins before the sign, so that no sign can begin a list.
    let number = escaped(&clause.number);
    let head =
        format!("<a id=\"{}\"></a>**{sign}{number}** {}", anchor_text(&clause.anchor), text(&clause.text));
    if clause.points.is_empty() {
        return format!("{head}\n\n");
    }
    format!("{head}\n\n{}\n", points(&clause.points))
}

fn points(points: &[Text]) -> String {
    points.iter().map(|point| format!("- {}\n", text(point))).collect()
}

fn tile(tile: &Tile) -> String {
    format!("- **{}** {}\n", escaped(&tile.value), escaped(&tile.label))
}

fn signature(line: &SignatureLine) -> String {
    let blanks =
        line.blanks.iter().map(|blank| format!("- {}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n", escaped(blank)));
    format!("**{}**\n\n{}\n", text(&line.party), blanks.collect::<String>())
}

/// A picture in characters below its caption; nothing, also no caption, where characters cannot show it.
fn picture(caption: &Text, lines: &[String]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    // No line can end the fence: a text of a user may hold one.
    let lines: String = lines.iter().map(|line| format!("{}\n", line.replace('`', "'"))).collect();
    let caption = if caption.is_empty() { String::new() } else { format!("*{}*\n\n", text(caption)) };
    format!("{caption}```text\n{lines}```\n\n")
}

fn table(table: &Table) -> String {
    let filled = table.filled();
    let columns: Vec<(usize, &Column)> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(at, _)| filled.get(*at).copied().unwrap_or(false))
        .collect();
    if columns.is_empty() {
        return String::new();
    }
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let titles = columns.iter().map(|(_, column)| escaped(&column.title)).collect();
    let rules = columns.iter().map(|(_, column)| match column.align {
        Align::Start => "---".to_owned(),
        Align::End => "---:".to_owned(),
    });
    let mut out = line(titles);
    out.push_str(&line(rules.collect()));
    for one in &table.rows {
        out.push_str(&line(row(one, &columns)));
    }
    out.push('\n');
    out
}

fn row(row: &Row, columns: &[(usize, &Column)]) -> Vec<String> {
    if row.kind == RowKind::Note {
        let said = row.cells.first().map(text).unwrap_or_default();
        let said = format!("*{said}*");
        return std::iter::once(said).chain(columns.iter().skip(1).map(|_| String::new())).collect();
    }
    let cells = columns.iter().enumerate().map(|(place, (at, _))| {
        let cell = row.cells.get(*at);
        let said = cell.map(text).unwrap_or_default();
        // What is bold by itself stays as it is: two marks would cancel each other.
        let is_plain = cell.is_some_and(|cell| cell.0.iter().all(|piece| piece.style == Style::Plain));
        match row.kind {
            RowKind::Total if is_plain && !said.is_empty() => format!("**{said}**"),
            RowKind::Part if place == 0 => format!("&emsp;{said}"),
            _ => said,
        }
    });
    cells.collect()
}

fn text(text: &Text) -> String {
    text.0.iter().map(piece).collect()
}

fn piece(piece: &Piece) -> String {
    let said = escaped(&piece.text);
    let styled = match piece.style {
        // Markdown wants no space inside a mark; a piece that has some stays as it is.
        Style::Strong | Style::Good | Style::Bad if piece.text.trim() == piece.text && !said.is_empty() => {
            format!("**{said}**")
        }
        Style::Added => format!("<ins>{said}</ins>"),
        Style::Removed => format!("<del>{said}</del>"),
        _ => said,
    };
    if piece.link.is_empty() { styled } else { format!("[{styled}](#{})", anchor_text(&piece.link)) }
}

/// An anchor, which is made of ids: whatever is none of their characters becomes a hyphen.
fn anchor_text(anchor: &str) -> String {
    anchor.chars().map(|it| if it.is_alphanumeric() || it == '_' { it } else { '-' }).collect()
}
