use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::blocks;
use crate::document::Document;

/// Everything that decides how pages look, on screens and in print.
const STYLE: &str = include_str!("page.css");

/// A document as one self-contained HTML file.
///
/// The same document gives the same bytes. Texts are escaped; the only markup taken as it is are the pictures, which
/// this crate draws.
#[must_use]
pub fn render_html(document: &Document) -> String {
    let direction = blocks::direction(document.language);
    let page: Markup = html! {
        (DOCTYPE)
        html lang=(document.language.tag()) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="Abide";
                meta name="dcterms.identifier" content=(document.identifier);
                meta name="dcterms.date" content=(document.instant.to_string());
                title { (document.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                @if !document.watermark.is_empty() {
                    div.watermark aria-hidden="true" { span { (document.watermark) } }
                }
                main { (blocks::blocks(&document.blocks)) }
                footer { (document.running) }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::render_html;
    use crate::document::testing::every_block;
    use crate::{Language, Messages};

    #[test]
    fn every_block_in_both_directions() {
        for language in [Language::English, Language::Persian] {
            let page = render_html(&every_block(&Messages::new(language)));
            insta::assert_snapshot!(
                format!("every_block_{}", language.tag()),
                page.split("<body>").nth(1).unwrap().replace("><", ">\n<")
            );
        }
    }

    #[test]
    fn texts_are_data() {
        let mut document = every_block(&Messages::new(Language::English));
        document.title = "<script>alert(1)</script>".to_owned();
        document.blocks =
            vec![crate::document::Block::Points(vec!["\"><img src=x onerror=alert(1)>".into()])];
        let page = render_html(&document);
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    }
}
