use super::page::Page;
use super::style::Style;
use crate::phrases::{View, faults_of_facts, joined, outcome_counts, outcome_list, owed_in_all};

/// What it came to in one line, and what was wrong with the facts in another.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    let counts = outcome_list(view, &outcome_counts(view));
    page.blank();
    page.paragraph(0, Style::Strong, &joined(&[counts, owed_in_all(view)]));
    for fault in faults_of_facts(view) {
        page.paragraph(0, Style::Doubtful, &fault);
    }
}
