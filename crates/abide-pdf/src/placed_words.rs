use abide_report::document::Document;
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::TextItem;

use crate::pdf::{pages, world};
use crate::printable::is_invisible;
use crate::words::is_gap;
use crate::{Fonts, PdfError};

/// How far apart parts of one word may stand, in points.
const TOUCHING: f64 = 0.05;

/// A word where it stands on its page, in points from the upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedWord {
    /// The page, from 0.
    pub page: usize,
    /// The word.
    pub text: String,
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl PlacedWord {
    /// Whether two words lie upon one another by more than letters that lean over.
    #[must_use]
    pub fn overlaps(&self, other: &PlacedWord) -> bool {
        let across = self.right.min(other.right) - self.left.max(other.left);
        let down = self.bottom.min(other.bottom) - self.top.max(other.top);
        let height = (self.bottom - self.top).min(other.bottom - other.top);
        self.page == other.page && across > 0.8 && down > height / 2.0
    }
}

/// The words of a document where [`pdf`](crate::pdf) prints them, in the order in which they are laid out. What is
/// turned, as a watermark is, is left out, and so are pictures.
///
/// # Errors
///
/// As [`pdf`](crate::pdf).
pub fn placed_words(document: &Document, fonts: &Fonts) -> Result<Vec<PlacedWord>, PdfError> {
    let mut words = Vec::new();
    let laid_out = pages(&world(document, fonts)?)?;
    for (page, laid) in laid_out.pages().iter().enumerate() {
        gather(&laid.frame, Point::zero(), page, &mut words);
    }
    Ok(words)
}

fn gather(frame: &Frame, at: Point, page: usize, words: &mut Vec<PlacedWord>) {
    for (offset, item) in frame.items() {
        let place = at + *offset;
        match item {
            FrameItem::Group(group) if group.transform.is_only_translate() => {
                let moved = place + Point::new(group.transform.tx, group.transform.ty);
                gather(&group.frame, moved, page, words);
            }
            FrameItem::Text(text) => text_words(text, place, page, words),
            _ => {}
        }
    }
}

fn text_words(text: &TextItem, place: Point, page: usize, words: &mut Vec<PlacedWord>) {
    let mut left = place.x;
    let mut parts: Vec<(usize, &str)> = Vec::new();
    let mut x = place.x;
    for glyph in &text.glyphs {
        let said = text.text.get(glyph.range()).unwrap_or_default();
        let next = x + glyph.x_advance.at(text.size);
        if said.chars().all(is_gap) && !said.is_empty() {
            place_word(&mut parts, [left, x], place.y, text.size, page, words);
            left = next;
        } else {
            parts.push((glyph.range().start, said));
        }
        x = next;
    }
    place_word(&mut parts, [left, x], place.y, text.size, page, words);
}

fn place_word(
    parts: &mut Vec<(usize, &str)>,
    [left, right]: [Abs; 2],
    baseline: Abs,
    size: Abs,
    page: usize,
    words: &mut Vec<PlacedWord>,
) {
    // Glyphs stand as the eye meets them; the word is read in the order of its text.
    parts.sort_by_key(|(start, _)| *start);
    let text: String = parts.drain(..).map(|(_, said)| said).collect();
    if !text.chars().any(|one| !is_invisible(one)) {
        return;
    }
    let (left, right) = (left.to_pt(), right.to_pt());
    let (top, bottom) = ((baseline - size * 0.7).to_pt(), (baseline + size * 0.2).to_pt());
    // A word that may break is set in parts, and one in two styles as well.
    match words.last_mut().filter(|last| last.page == page && last.top == top && left - last.right < TOUCHING)
    {
        Some(last) if left >= last.right => {
            last.text.push_str(&text);
            last.right = right;
        }
        _ => words.push(PlacedWord { page, text, left, right, top, bottom }),
    }
}

#[cfg(test)]
mod tests {
    use abide_report::Language;
    use abide_report::document::{Align, Block, RowKind, Table};

    use super::*;
    use crate::testing::document;

    /// A table as the evidence of a report has it: many columns, some wide, some with long titles.
    fn evidence(cells: [&str; 9]) -> Block {
        let titles = [
            "Обращение",
            "priority",
            "Начало",
            "Срок истёк",
            "Учтённое время",
            "Срок",
            "Превышение",
            "Приостановлено",
            "Вне рабочего календаря",
        ];
        let end = |at: usize| if at > 3 { Align::End } else { Align::Start };
        let mut at = 0;
        let columns = titles.map(|title| {
            at += 1;
            (title.to_owned(), end(at - 1))
        });
        let mut table = Table::new(columns);
        for _ in 0..3 {
            table.row(RowKind::Whole, cells.map(Into::into).into());
        }
        Block::Table(table)
    }

    fn overlapping(blocks: Vec<Block>, language: Language) -> Vec<(String, String)> {
        let words = placed_words(&document(language, blocks), &Fonts::built_in()).expect("words");
        assert!(!words.is_empty());
        let pairs =
            words.iter().enumerate().flat_map(|(at, one)| words[at + 1..].iter().map(move |it| (one, it)));
        pairs
            .filter(|(one, other)| one.overlaps(other))
            .map(|(one, other)| (one.text.clone(), other.text.clone()))
            .collect()
    }

    #[test]
    fn no_word_of_a_table_lies_upon_another() {
        let usual = [
            "INC0012400",
            "p3",
            "29\u{A0}марта 2016\u{A0}г., 10:12",
            "1\u{A0}апреля 2016\u{A0}г., 10:12",
            "297:48:00",
            "30:00:00",
            "267:48:00",
            "192:20:00",
            "723:56:00",
        ];
        let exact = [
            "T00000585",
            "p4",
            "1 January 2026, 12:39:22.621841",
            "9 January 2026, 09:00",
            "3400:00:52.110124",
            "40:00:00",
            "3400:00:52.110124",
            "3400:00:52.110124",
            "3400:00:52.110124",
        ];
        let long = ["W".repeat(180), "d".repeat(64), "٠١٢٣٤٥".repeat(20), "а".repeat(90)];
        let hostile = std::array::from_fn(|at| long[at % long.len()].as_str());
        for cells in [usual, exact, hostile] {
            for language in Language::ALL {
                assert_eq!(overlapping(vec![evidence(cells)], language), [], "{language:?} {cells:?}");
            }
        }
    }

    #[test]
    fn a_long_word_stays_in_its_column() {
        let words = ["W".repeat(180), format!("({}).", "d41d8cd98f00b204".repeat(4)), "کتاب".repeat(40)];
        for word in words {
            let said = || {
                vec![Block::Paragraph(
                    abide_report::document::ParagraphKind::Plain,
                    format!("a {word} b").into(),
                )]
            };
            let columns =
                Block::Columns(vec![said(), vec![Block::InLanguage(Language::Persian, said())], said()]);
            for language in [Language::English, Language::Arabic] {
                assert_eq!(overlapping(vec![columns.clone()], language), [], "{word}");
            }
        }
    }

    #[test]
    fn a_digest_is_read_from_a_page_as_it_is() {
        let digest = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        for language in Language::ALL {
            let pairs = Block::Pairs(vec![(
                "Digest of the agreement".into(),
                format!("\u{2068}{digest}\u{2069}").into(),
            )]);
            let words = placed_words(&document(language, vec![pairs]), &Fonts::built_in()).expect("words");
            assert!(words.iter().any(|word| crate::seen::visible(&word.text) == digest), "{words:?}");
        }
    }
}
