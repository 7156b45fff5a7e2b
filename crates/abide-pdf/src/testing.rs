use abide_report::Language;
use abide_report::document::{Block, Document, PageLabel};
use abide_time::Instant;

/// A document around blocks.
pub(crate) fn document(language: Language, blocks: Vec<Block>) -> Document {
    let words = PageLabel {
        before: "Page ".to_owned(),
        between: " of ".to_owned(),
        after: String::new(),
        digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
        right_to_left: language.is_right_to_left(),
    };
    Document {
        language,
        title: "Title".to_owned(),
        identifier: "agreement/2026-10/1".to_owned(),
        instant: Instant::from_seconds(1_793_534_400),
        running: String::new(),
        page_labels: vec![words],
        watermark: String::new(),
        blocks,
        attachments: Vec::new(),
    }
}
