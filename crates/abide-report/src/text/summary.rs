use abide_core::verdict::Outcome;

use super::page::Page;
use super::style::Style;
use crate::phrases::{View, faults_of_facts, joined, outcome_counts, owed_in_all};

/// What it came to in one line, and what was wrong with the facts in another.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    let messages = view.messages;
    let counts = outcome_counts(view).into_iter().map(|(outcome, count)| {
        let key = match outcome {
            Outcome::Met => "summary-met",
            Outcome::Missed => "summary-missed",
            Outcome::Undecided => "summary-undecided",
            Outcome::Excused => "summary-excused",
            Outcome::Open => "summary-open",
        };
        messages.say_with(key, [("count", count.into())])
    });
    let counts = messages.list(counts);
    page.blank();
    page.paragraph(0, Style::Strong, &joined(&[counts, owed_in_all(view)]));
    for fault in faults_of_facts(view) {
        page.paragraph(0, Style::Doubtful, &fault);
    }
}
