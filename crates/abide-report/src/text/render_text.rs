use abide_core::statement::Statement;

use super::page::Page;
use super::view::View;
use super::{data, exclusions, head, provenance, remedies, service, summary};
use crate::Messages;

/// The fewest columns that a page is written for; a narrower terminal breaks the lines itself.
const NARROWEST: usize = 60;

/// A statement as text that can be sent on as it is: who, which period, what was kept, what is owed and why,
/// and from which facts.
///
/// `width` is the number of columns, at least 60 being used; `colour` adds the codes of a terminal, which
/// underline what signs and words say anyway.
#[must_use]
pub fn render_text(statement: &Statement, messages: &Messages, width: usize, colour: bool) -> String {
    let view = View::new(statement, messages);
    let mut page = Page::new(width.max(NARROWEST), colour);
    head::write(&view, &mut page);
    summary::write(&view, &mut page);
    for section in &statement.services {
        service::write(&view, section, &mut page);
    }
    exclusions::write(&view, &mut page);
    remedies::write(&view, &mut page);
    data::write(&view, &mut page);
    provenance::write(&view, &mut page);
    page.finish()
}
