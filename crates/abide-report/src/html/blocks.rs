use maud::{Markup, PreEscaped, html};

use crate::Language;
use crate::document::{Align, Block, Change, Clause, Column, Piece, Row, RowKind, Style, Table, Text};

/// Blocks one below the other.
pub(super) fn blocks(list: &[Block]) -> Markup {
    html! { @for one in list { (block(one)) } }
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Heading { level, number, text: said, anchor } => heading(*level, number, said, anchor),
        Block::Paragraph(kind, said) => html! { p class=(kind.word()) { (text(said)) } },
        Block::Clause(one) => clause(one),
        Block::Points(points) => html! { ul { @for point in points { li { (text(point)) } } } },
        Block::Pairs(pairs) => html! {
            dl { @for (label, value) in pairs { div { dt { (text(label)) } dd { (text(value)) } } } }
        },
        Block::Tiles(tiles) => html! {
            div.tiles {
                @for tile in tiles {
                    div class={ "tile " (tile.style.word()) } {
                        span.value { (tile.value) }
                        span.label { (tile.label) }
                    }
                }
            }
        },
        Block::Table(one) => table(one),
        Block::Picture { svg, caption, .. } => html! {
            figure {
                (PreEscaped(svg))
                @if !caption.is_empty() { figcaption { (text(caption)) } }
            }
        },
        Block::Columns(columns) => html! {
            div.columns { @for column in columns { div { (blocks(column)) } } }
        },
        Block::InLanguage(language, inner) => html! {
            div lang=(language.tag()) dir=(direction(*language)) { (blocks(inner)) }
        },
        Block::Signatures(lines) => html! {
            div.signatures {
                @for line in lines {
                    section {
                        p.plain { (text(&line.party)) }
                        @for blank in &line.blanks { p.blank { span { (blank) } } }
                    }
                }
            }
        },
        Block::PageBreak => html! { div.page-break {} },
    }
}

/// The direction in which lines of a language run.
pub(super) fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}

fn heading(level: u8, number: &str, said: &Text, anchor: &str) -> Markup {
    let id = (!anchor.is_empty()).then_some(anchor);
    let content = html! {
        @if !number.is_empty() { span.number { (number) } " " }
        (text(said))
    };
    match level {
        1 => html! { h1 id=[id] { (content) } },
        2 => html! { h2 id=[id] { (content) } },
        _ => html! { h3 id=[id] { (content) } },
    }
}

fn clause(clause: &Clause) -> Markup {
    let sign = match clause.change {
        Change::Same => "",
        Change::Added => "+",
        Change::Removed => "−",
        Change::Changed => "±",
    };
    html! {
        div class={ "clause " (clause.change.word()) } id=(clause.anchor) {
            span.number {
                @if !sign.is_empty() { span.sign { (sign) } " " }
                a href={ "#" (clause.anchor) } { (clause.number) }
            }
            div {
                p { (text(&clause.text)) }
                @if !clause.points.is_empty() {
                    ul { @for point in &clause.points { li { (text(point)) } } }
                }
            }
        }
    }
}

fn table(table: &Table) -> Markup {
    let filled = table.filled();
    let kept = |at: usize| filled.get(at).copied().unwrap_or(false);
    let columns: Vec<(usize, &Column)> =
        table.columns.iter().enumerate().filter(|(at, _)| kept(*at)).collect();
    let titled = columns.iter().any(|(_, column)| !column.title.is_empty());
    html! {
        div.scroll {
            table {
                @if titled {
                    thead {
                        tr {
                            @for (_, column) in &columns {
                                th scope="col" class=[end(column)] { (column.title) }
                            }
                        }
                    }
                }
                tbody { @for one in &table.rows { (row(one, &columns)) } }
            }
        }
    }
}

fn row(row: &Row, columns: &[(usize, &Column)]) -> Markup {
    if row.kind == RowKind::Note {
        let said = row.cells.first().map(text);
        return html! { tr.note { td colspan=(columns.len().max(1)) { @if let Some(said) = said { (said) } } } };
    }
    html! {
        tr class=(row.kind.word()) {
            @for (place, (at, column)) in columns.iter().enumerate() {
                @let said = row.cells.get(*at).map(text);
                @if place == 0 {
                    th scope="row" { @if let Some(said) = said { (said) } }
                } @else {
                    td class=[end(column)] { @if let Some(said) = said { (said) } }
                }
            }
        }
    }
}

fn end(column: &Column) -> Option<&'static str> {
    (column.align == Align::End).then_some("end")
}

fn text(text: &Text) -> Markup {
    html! { @for piece in &text.0 { (self::piece(piece)) } }
}

fn piece(piece: &Piece) -> Markup {
    let styled = match piece.style {
        Style::Plain => unbroken(&piece.text),
        Style::Strong => html! { strong { (unbroken(&piece.text)) } },
        Style::Added => html! { ins { (unbroken(&piece.text)) } },
        Style::Removed => html! { del { (unbroken(&piece.text)) } },
        other => html! { span class=(other.word()) { (unbroken(&piece.text)) } },
    };
    if piece.link.is_empty() {
        styled
    } else {
        html! { a href={ "#" (piece.link) } { (styled) } }
    }
}

/// Characters up to which a word with hyphens, such as the number of a ticket or a date, stays on one line.
const LONGEST_UNBROKEN: usize = 20;

/// A text whose short words with hyphens are not broken after one: the hyphen stays the plain one that people search.
fn unbroken(text: &str) -> Markup {
    html! {
        @for word in text.split_inclusive(char::is_whitespace) {
            @if is_whole(word.trim_end()) { span.unbroken { (word.trim_end()) } (&word[word.trim_end().len()..]) }
            @else { (word) }
        }
    }
}

fn is_whole(word: &str) -> bool {
    let inner = word.trim_matches(|character: char| !character.is_alphanumeric());
    inner.contains('-') && inner.chars().count() <= LONGEST_UNBROKEN
}
