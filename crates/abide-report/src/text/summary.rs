use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use abide_core::fact::RejectCause;
use abide_core::statement::ObjectiveLine;
use abide_core::verdict::Outcome;

use super::page::Page;
use super::style::Style;
use super::view::{View, joined};

/// What it came to in one line, and what was wrong with the facts in another.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    let messages = view.messages;
    let promises = promises(view);
    let count = |outcome| promises.iter().filter(|line| line.outcome == outcome).count();
    let always = [
        ("summary-met", Outcome::Met),
        ("summary-missed", Outcome::Missed),
        ("summary-undecided", Outcome::Undecided),
    ];
    let sometimes = [("summary-excused", Outcome::Excused), ("summary-open", Outcome::Open)];
    let mut counts: Vec<(&str, usize)> = always.map(|(key, outcome)| (key, count(outcome))).into();
    counts.extend(
        sometimes.map(|(key, outcome)| (key, count(outcome))).into_iter().filter(|(_, count)| *count > 0),
    );
    let counts = messages
        .list(counts.into_iter().map(|(key, count)| messages.say_with(key, [("count", count.into())])));
    page.blank();
    page.paragraph(0, Style::Strong, &joined(&[counts, owed(view)]));
    if let Some(rejected) = rejected(view) {
        page.paragraph(0, Style::Doubtful, &rejected);
    }
}

/// The lines that are promises: a line for the whole stands for those of its values.
fn promises<'a>(view: &View<'a>) -> Vec<&'a ObjectiveLine> {
    let lines = || view.statement.services.iter().flat_map(|service| &service.objectives);
    let key = |line: &'a ObjectiveLine| (line.id.as_str(), line.period.as_str());
    let wholes: BTreeSet<_> = lines().filter(|line| line.scope.is_empty()).map(key).collect();
    lines().filter(|line| line.scope.is_empty() || !wholes.contains(&key(line))).collect()
}

fn owed(view: &View<'_>) -> String {
    match view.statement.owed.as_ref().filter(|owed| !owed.amount.is_zero()) {
        None => view.messages.say("summary-nothing-owed"),
        Some(owed) => {
            let key = if view.statement.period.provisional { "summary-forecast" } else { "summary-owed" };
            view.messages.say_with(key, [("amount", view.messages.money(owed).into())])
        }
    }
}

/// How many rows could not be read, and why; nothing where all could.
fn rejected(view: &View<'_>) -> Option<String> {
    let (messages, sources) = (view.messages, &view.statement.provenance.sources);
    let rejected: u64 = sources.iter().map(|source| source.rows_rejected).sum();
    if rejected == 0 {
        return None;
    }
    let rows: u64 = sources.iter().map(|source| source.rows_read).sum();
    let mut causes: BTreeMap<RejectCause, u64> = BTreeMap::new();
    for reject in sources.iter().flat_map(|source| &source.rejects) {
        *causes.entry(reject.cause).or_default() += reject.count;
    }
    let mut causes: Vec<(RejectCause, u64)> = causes.into_iter().collect();
    causes.sort_by_key(|(cause, count)| (Reverse(*count), *cause));
    let causes = messages.list(causes.into_iter().map(|(cause, count)| {
        messages.say_with("cause-count", [("count", count.into()), ("cause", messages.reject(cause).into())])
    }));
    Some(messages.say_with(
        "summary-rejected",
        [("rejected", rejected.into()), ("rows", rows.into()), ("causes", causes.into())],
    ))
}
