use abide_core::statement::Statement;

use super::page::Page;
use super::{data, exclusions, head, provenance, remedies, service, summary};
use crate::Messages;
use crate::phrases::View;

/// The fewest columns that a page is written for; a narrower terminal breaks the lines itself.
const NARROWEST: usize = 60;
/// The most columns; longer lines are hard to read.
const WIDEST: usize = 120;

/// A statement as text that can be sent on as it is: who, which period, what was kept, what is owed and why,
/// and from which facts.
///
/// `width` is the number of columns, of which 60 to 120 are used; `colour` adds the codes of a terminal, which
/// underline what signs and words say anyway.
#[must_use]
pub fn render_text(statement: &Statement, messages: &Messages, width: usize, colour: bool) -> String {
    let view = View::new(statement, messages);
    let mut page = Page::new(width.clamp(NARROWEST, WIDEST), colour);
    head::write(&view, &mut page);
    summary::write(&view, &mut page);
    service::write_all(&view, &mut page);
    exclusions::write(&view, &mut page);
    remedies::write(&view, &mut page);
    data::write(&view, &mut page);
    provenance::write(&view, &mut page);
    page.finish()
}

/// One objective of a statement with everything that made its figure, no list cut short, and what follows from it.
/// Nothing where the statement has no such objective.
#[must_use]
pub fn render_objective(
    statement: &Statement,
    objective: &str,
    messages: &Messages,
    width: usize,
    colour: bool,
) -> Option<String> {
    let mut only = statement.clone();
    for service in &mut only.services {
        service.objectives.retain(|line| line.id == objective);
    }
    only.services.retain(|service| !service.objectives.is_empty());
    only.entries.retain(|entry| entry.objective.as_deref().is_none_or(|cause| cause == objective));
    if only.services.is_empty() {
        return None;
    }
    // The sum is that of the whole statement, which is not shown here.
    only.owed = None;
    let view = View::new(&only, messages).in_full();
    let mut page = Page::new(width.clamp(NARROWEST, WIDEST), colour);
    head::write(&view, &mut page);
    service::write_all(&view, &mut page);
    exclusions::write(&view, &mut page);
    if !only.entries.is_empty() {
        remedies::write(&view, &mut page);
    }
    Some(page.finish())
}

#[cfg(test)]
mod tests {
    use super::render_text;
    use crate::samples::{hosting, regions, telecom};
    use crate::{Language, Messages};

    #[test]
    fn in_english() {
        let messages = Messages::new(Language::English);
        insta::assert_snapshot!("hosting_en", render_text(&hosting(), &messages, 100, false));
        insta::assert_snapshot!("telecom_en", render_text(&telecom(), &messages, 100, false));
        insta::assert_snapshot!("regions_en_80", render_text(&regions(), &messages, 80, false));
    }

    #[test]
    fn in_persian() {
        let messages = Messages::new(Language::Persian);
        insta::assert_snapshot!("hosting_fa", render_text(&hosting(), &messages, 100, false));
        insta::assert_snapshot!("telecom_fa", render_text(&telecom(), &messages, 100, false));
    }

    #[test]
    fn in_arabic() {
        let messages = Messages::new(Language::Arabic);
        insta::assert_snapshot!("hosting_ar", render_text(&hosting(), &messages, 100, false));
        insta::assert_snapshot!("telecom_ar", render_text(&telecom(), &messages, 100, false));
        insta::assert_snapshot!("regions_ar", render_text(&regions(), &messages, 100, false));
    }

    #[test]
    fn in_russian() {
        let messages = Messages::new(Language::Russian);
        insta::assert_snapshot!("hosting_ru", render_text(&hosting(), &messages, 100, false));
        insta::assert_snapshot!("telecom_ru", render_text(&telecom(), &messages, 100, false));
        insta::assert_snapshot!("regions_ru", render_text(&regions(), &messages, 100, false));
    }

    #[test]
    fn colour_adds_codes_and_nothing_else() {
        let messages = Messages::new(Language::English);
        let coloured = render_text(&hosting(), &messages, 100, true);
        assert!(coloured.contains("\u{1b}[1;31m✘ missed\u{1b}[0m"));
        let mut bare = String::new();
        for (at, piece) in coloured.split("\u{1b}[").enumerate() {
            bare.push_str(if at == 0 { piece } else { piece.split_once('m').unwrap().1 });
        }
        assert_eq!(bare, render_text(&hosting(), &messages, 100, false));
    }

    #[test]
    fn an_empty_statement_is_a_page_too() {
        let mut empty = regions();
        empty.services.clear();
        empty.provenance.sources.clear();
        let text = render_text(&empty, &Messages::new(Language::English), 80, false);
        assert!(text.contains("\n0 met, 0 missed, 0 undecided · nothing owed\n"), "{text}");
        assert!(!text.contains("\n\n\n"), "{text}");
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_none_ends_in_a_blank() {
        for language in Language::ALL {
            let messages = Messages::new(language);
            for statement in [hosting(), telecom(), regions()] {
                for width in [80, 100, 140] {
                    for line in render_text(&statement, &messages, width, false).lines() {
                        assert!(
                            crate::text::columns::columns(line) <= width,
                            "{language:?} {width}: {} of {line}\n{}",
                            crate::text::columns::columns(line),
                            render_text(&statement, &messages, width, false)
                        );
                        assert_eq!(line, line.trim_end());
                    }
                }
            }
        }
    }
}
