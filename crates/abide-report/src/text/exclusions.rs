use abide_core::statement::ExclusionLine;

use super::page::Page;
use super::style::Style;
use crate::phrases::{View, exclusion_title, joined};

/// Windows of one exclusion that are listed.
const MOST_WINDOWS: usize = 5;

/// What was excluded and when; nothing where there is none.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    if view.statement.exclusions.is_empty() {
        return;
    }
    page.heading(&view.messages.say("exclusions-heading"), "");
    for exclusion in &view.statement.exclusions {
        write_one(view, exclusion, page);
    }
}

fn write_one(view: &View<'_>, exclusion: &ExclusionLine, page: &mut Page) {
    let messages = view.messages;
    let text = exclusion_title(view, exclusion);
    page.item(0, 4, Style::Plain, &text);
    for window in exclusion.windows.iter().take(view.most(MOST_WINDOWS)) {
        let length = messages.duration(window.duration());
        page.item(4, 6, Style::Quiet, &joined(&[view.span(*window), length]));
    }
    if exclusion.windows.len() > view.most(MOST_WINDOWS) {
        let left_out = exclusion.windows.len() - view.most(MOST_WINDOWS);
        page.item(4, 6, Style::Quiet, &messages.say_with("and-more", [("count", left_out.into())]));
    }
}
