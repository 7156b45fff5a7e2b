use super::blocks;
use super::escape::escaped;
use crate::document::Document;

/// A document as GitHub-flavoured Markdown, with anchors at clauses and headings.
///
/// The same document gives the same bytes, and no text of a user can become markup.
#[must_use]
pub fn render_markdown(document: &Document) -> String {
    let mut out = String::new();
    if document.is_right_to_left() {
        out.push_str("<div dir=\"rtl\">\n\n");
    }
    if !document.watermark.is_empty() {
        out.push_str(&format!("**{}**\n\n", escaped(&document.watermark)));
    }
    out.push_str(&blocks::blocks(&document.blocks));
    out.push_str(&format!("---\n\n{}\n", escaped(&document.running)));
    if document.is_right_to_left() {
        out.push_str("\n</div>\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::render_markdown;
    use crate::document::Block;
    use crate::document::testing::every_block;
    use crate::{Language, Messages};

    #[test]
    fn every_block_in_both_directions() {
        for language in [Language::English, Language::Persian] {
            let page = render_markdown(&every_block(&Messages::new(language)));
            insta::assert_snapshot!(format!("every_block_{}", language.tag()), page);
        }
    }

    #[test]
    fn texts_are_data() {
        let mut document = every_block(&Messages::new(Language::English));
        document.blocks = vec![Block::Points(vec!["<script>alert(1)</script> [a](javascript:b)".into()])];
        let page = render_markdown(&document);
        assert!(!page.contains("<script") && !page.contains("[a]("), "{page}");
    }
}
