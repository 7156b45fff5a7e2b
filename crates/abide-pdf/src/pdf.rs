use std::collections::BTreeMap;

use abide_report::document::{Document, pictures};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Smart};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::attachments::file_name;
use crate::document_world::DocumentWorld;
use crate::layout_data::layout_data;
use crate::printable::Printable;
use crate::timestamp::timestamp;
use crate::{Fonts, PdfError};

/// For how many further documents what was computed for one is remembered: none. A server would hold half a
/// gigabyte after each long log, and a page gains a few milliseconds by it. It is forgotten before the next document:
/// a program that writes one and ends need not put it away.
const REMEMBERED_DOCUMENTS: usize = 0;

/// The document as a tagged PDF/A-3b (ISO 19005-3) with its attachments inside.
///
/// The same document and fonts give the same bytes. Characters that no font has are printed as `�`:
/// [`unprintable`](crate::unprintable) lists them.
///
/// # Errors
///
/// Where an attachment has no proper name, or where the layout fails: a picture is not SVG, for one.
pub fn pdf(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    comemo::evict(REMEMBERED_DOCUMENTS);
    laid_out(document, fonts)
}

fn laid_out(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let world = world(document, fonts)?;
    let pages = pages(&world)?;
    let standards = PdfStandards::new(&[PdfStandard::A_3b])
        .map_err(|fault| PdfError::Layout(fault.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(document.identifier.clone()),
        creator: Smart::Custom(Some(concat!("Abide ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: timestamp(document.instant),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|faults| layout_error(&world, &faults))
}

/// All that the template reads of a document.
pub(crate) fn world<'f>(document: &Document, fonts: &'f Fonts) -> Result<DocumentWorld<'f>, PdfError> {
    let mut printable = Printable::new(fonts);
    let data = layout_data(document, fonts, &mut printable)?;
    let mut files = BTreeMap::from([("document.json".to_owned(), Bytes::from_string(data.to_string()))]);
    for (at, svg) in pictures(document).into_iter().enumerate() {
        let svg = printable.text(svg).unwrap_or_else(|| svg.to_owned());
        files.insert(format!("picture-{at}.svg"), Bytes::from_string(svg));
    }
    for (at, attachment) in document.attachments.iter().enumerate() {
        files.insert(file_name(at), Bytes::new(attachment.bytes.clone()));
    }
    DocumentWorld::new(files, fonts).ok_or_else(|| PdfError::Layout("the template has no name".to_owned()))
}

pub(crate) fn pages(world: &DocumentWorld<'_>) -> Result<PagedDocument, PdfError> {
    typst::compile::<PagedDocument>(world).output.map_err(|faults| layout_error(world, &faults))
}

/// What Typst found, each with the line of the template where it has one.
fn layout_error(world: &DocumentWorld<'_>, faults: &[SourceDiagnostic]) -> PdfError {
    let said = faults.iter().map(|fault| {
        let line = fault
            .span
            .id()
            .and_then(|id| world.source(id).ok()?.lines().byte_to_line(world.range(fault.span)?.start));
        let place = line.map(|line| format!("template line {}: ", line + 1)).unwrap_or_default();
        let hints: String = fault.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
        format!("{place}{}{hints}", fault.message)
    });
    PdfError::Layout(said.collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seen::{seen, visible};
    use crate::testing::document;
    use crate::unprintable;
    use abide_report::Language;
    use abide_report::document::{
        Align, Attachment, Block, Change, Clause, PageLabel, ParagraphKind, RowKind, SignatureLine, Style,
        Table, Text, Tile,
    };

    fn lines(document: &Document) -> Vec<String> {
        let fonts = Fonts::built_in();
        seen(&pages(&world(document, &fonts).expect("data")).expect("pages"))
    }

    /// Every block that takes a text, with this one everywhere.
    fn everywhere(text: &str) -> Vec<Block> {
        let said = || Text::from(text);
        let mut table = Table::new([(text.to_owned(), Align::Start), (text.to_owned(), Align::End)]);
        for kind in [RowKind::Whole, RowKind::Part, RowKind::Total] {
            table.row(kind, vec![said(), Text::styled(Style::Bad, text)]);
        }
        table.note(text);
        let kinds = [ParagraphKind::Plain, ParagraphKind::Lead, ParagraphKind::Quiet, ParagraphKind::Notice];
        let mut blocks: Vec<Block> = kinds.into_iter().map(|kind| Block::Paragraph(kind, said())).collect();
        for change in [Change::Same, Change::Added, Change::Removed, Change::Changed] {
            let points = vec![said(), said()];
            let clause =
                Clause { number: text.to_owned(), anchor: text.to_owned(), text: said(), points, change };
            blocks.push(Block::Clause(clause));
        }
        blocks.extend([
            Block::Heading { level: 1, number: text.to_owned(), text: said(), anchor: text.to_owned() },
            Block::Paragraph(ParagraphKind::Plain, Text::link(text, text).and(Text::link(text, "nowhere"))),
            Block::Points(vec![said(), said()]),
            Block::Pairs(vec![(said(), said())]),
            Block::Tiles(vec![Tile { value: text.to_owned(), label: text.to_owned(), style: Style::Good }]),
            Block::Columns(vec![vec![Block::Table(table.clone())], vec![Block::Points(vec![said()])]]),
            Block::Table(table),
            Block::Signatures(vec![SignatureLine { party: said(), blanks: vec![text.to_owned()] }]),
        ]);
        blocks
    }

    #[test]
    fn what_a_user_wrote_is_never_read_as_typst() {
        let long = "x".repeat(500);
        let hostile = [
            "#panic(\"x\")",
            "$ x $",
            "]",
            "*bold*",
            "@ref",
            "<label>",
            "// gone",
            "/* gone",
            "\\u{41}",
            "```",
            "= a",
            "\u{202E}turned",
            "a\r\nb",
            "a\tb",
            "\u{0}\u{7}",
            "\u{FEFF}",
            "\u{E000}",
            &long,
            " ",
            "",
            "--- ...",
        ];
        let fonts = Fonts::built_in();
        for language in Language::ALL {
            for text in hostile {
                let mut document = document(language, everywhere(text));
                document.running = text.to_owned();
                document.watermark = text.to_owned();
                document.title = text.to_owned();
                let bytes = pdf(&document, &fonts).unwrap_or_else(|fault| panic!("{text:?}: {fault}"));
                assert!(bytes.starts_with(b"%PDF-1.7"));
            }
        }
        let text = "#panic(\"x\") $ ] *bold* @ref <label> // gone /* --- ...";
        let plain = document(Language::English, vec![Block::Paragraph(ParagraphKind::Plain, text.into())]);
        assert!(lines(&plain).contains(&text.to_owned()), "{:?}", lines(&plain));
    }

    #[test]
    fn isolated_texts_keep_their_order_in_lines_from_right_to_left() {
        let isolated = ["2026-118", "12:34:56", "≥ ۹۹٫۹٪", "API v2.1 (eu-west)", "https://a.example/b?c=1"];
        for text in isolated {
            let said = format!("سرویس \u{2068}{text}\u{2069} است");
            let mut table = Table::new([(String::new(), Align::Start), (String::new(), Align::End)]);
            table.row(RowKind::Whole, vec![said.as_str().into(), format!("\u{2068}{text}\u{2069}").into()]);
            let blocks = vec![Block::Paragraph(ParagraphKind::Plain, said.into()), Block::Table(table)];
            let lines = lines(&document(Language::Persian, blocks));
            let whole = lines.iter().filter(|line| visible(line).contains(text)).count();
            assert_eq!(whole, 2, "{text}: {lines:?}");
            // The paragraph begins at the right, the cell of the last column stands at the left.
            assert!(visible(&lines[0]).starts_with("تسا"), "{lines:?}");
            assert!(visible(&lines[1]).starts_with(text), "{lines:?}");
        }
    }

    #[test]
    fn pages_are_numbered_in_the_digits_of_the_document() {
        let mut document =
            document(Language::Persian, vec![Block::PageBreak, Block::Points(vec!["a".into()])]);
        document.blocks.insert(0, Block::Points(vec!["b".into()]));
        document.running = "2026-118".to_owned();
        document.page_labels[0].before = "صفحهٔ ".to_owned();
        document.page_labels[0].between = " از ".to_owned();
        document.page_labels[0].digits = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];
        let lines = lines(&document);
        let feet: Vec<&String> = lines.iter().filter(|line| line.contains('۲')).collect();
        assert_eq!(feet.len(), 2, "{lines:?}");
        assert!(feet[0].starts_with('۲') && feet[0].contains('۱'), "{feet:?}");
    }

    #[test]
    fn a_character_that_no_font_has_is_replaced_and_reported() {
        let fonts = Fonts::built_in();
        let text = "漢字 and \u{1F680}";
        let document = document(Language::English, vec![Block::Paragraph(ParagraphKind::Plain, text.into())]);
        assert!(pdf(&document, &fonts).is_ok());
        assert!(lines(&document).contains(&"�� and �".to_owned()));
        assert_eq!(unprintable(&document, &fonts), ['字', '漢', '\u{1F680}']);
    }

    #[test]
    fn titles_of_a_table_stand_on_each_page() {
        let rows = if cfg!(debug_assertions) { 300 } else { 5_000 };
        let mut table = Table::new([("Item".to_owned(), Align::Start), ("Figure".to_owned(), Align::End)]);
        for at in 0..rows {
            table.row(RowKind::Whole, vec![format!("INC-{at}").into(), "99.9".into()]);
        }
        let document = document(Language::English, vec![Block::Table(table)]);
        let lines = lines(&document);
        let titles = lines.iter().filter(|line| line.as_str() == "ItemFigure").count();
        let feet = lines.iter().filter(|line| line.starts_with("Page ")).count();
        assert!(titles == feet && titles > rows / 60, "{titles} titles on {feet} pages");
        assert_eq!(lines.iter().filter(|line| line.starts_with("INC-")).count(), rows);
    }

    #[test]
    fn a_file_names_its_standard_language_date_and_attachments() {
        let mut document = document(Language::Persian, vec![Block::Points(vec!["متن".into()])]);
        document.attachments.push(Attachment {
            name: "statement.json".to_owned(),
            media_type: "application/json".to_owned(),
            description: "گزارش".to_owned(),
            bytes: b"{}".to_vec(),
        });
        let bytes = pdf(&document, &Fonts::built_in()).expect("a file");
        let text = String::from_utf8_lossy(&bytes);
        let wanted = [
            "<pdfaid:part>3",
            "<pdfaid:conformance>B",
            "2026-11-01T12:00:00",
            "statement.json",
            "application#2Fjson",
        ];
        for part in wanted {
            assert!(text.contains(part), "{part}");
        }
    }

    #[test]
    fn a_picture_is_set_in_the_built_in_fonts_and_a_broken_one_is_named() {
        let picture = |svg: &str| {
            let block = Block::Picture { svg: svg.to_owned(), caption: Text::default(), lines: Vec::new() };
            let mut document = document(Language::Persian, vec![block]);
            document.page_labels = vec![PageLabel {
                before: String::new(),
                between: String::new(),
                after: String::new(),
                digits: [' '; 10],
                right_to_left: true,
            }];
            pdf(&document, &Fonts::built_in())
        };
        let svg = |inside: &str| {
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" direction="ltr" width="100" height="20" font-family="'DejaVu Sans', Vazirmatn">{inside}</svg>"#
            )
        };
        let with_text = picture(&svg(r#"<text x="0" y="15">دسترس‌پذیری ۹۹٫۹٪</text>"#)).expect("a file");
        let without = picture(&svg("")).expect("a file");
        let uses = |bytes: &[u8]| bytes.windows(10).any(|part| part == b"DejaVuSans");
        assert!(with_text.len() > without.len() + 1_000, "{} and {}", with_text.len(), without.len());
        assert!(uses(&with_text));
        let fault = picture("no picture").expect_err("not SVG").to_string();
        assert!(fault.contains("SVG") && fault.contains("help: "), "{fault}");
    }
}
