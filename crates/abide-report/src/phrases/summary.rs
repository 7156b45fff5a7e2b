use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use abide_core::fact::RejectCause;
use abide_core::statement::ObjectiveLine;
use abide_core::verdict::Outcome;

use super::View;

/// How many promises had each outcome: the first three always, the others where there are any.
pub(crate) fn outcome_counts(view: &View<'_>) -> Vec<(Outcome, &'static str, usize)> {
    let promises = promises(view);
    let counted = [
        (Outcome::Met, "summary-met"),
        (Outcome::Missed, "summary-missed"),
        (Outcome::Undecided, "summary-undecided"),
        (Outcome::Excused, "summary-excused"),
        (Outcome::Open, "summary-open"),
    ];
    let counted = counted
        .map(|(outcome, key)| (outcome, key, promises.iter().filter(|line| line.outcome == outcome).count()));
    let always = |at: usize| at < 3;
    let shown = counted.into_iter().enumerate().filter(|(at, (_, _, count))| always(*at) || *count > 0);
    shown.map(|(_, counted)| counted).collect()
}

/// The lines that are promises: a line for the whole stands for those of its values.
pub(crate) fn promises<'a>(view: &View<'a>) -> Vec<&'a ObjectiveLine> {
    let lines = || view.statement.services.iter().flat_map(|service| &service.objectives);
    let key = |line: &'a ObjectiveLine| (line.id.as_str(), line.period.as_str());
    let wholes: BTreeSet<_> = lines().filter(|line| line.scope.is_empty()).map(key).collect();
    lines().filter(|line| line.scope.is_empty() || !wholes.contains(&key(line))).collect()
}

pub(crate) fn owed_in_all(view: &View<'_>) -> String {
    match view.statement.owed.as_ref().filter(|owed| !owed.amount.is_zero()) {
        None => view.messages.say("summary-nothing-owed"),
        Some(owed) => {
            let key = if view.statement.period.provisional { "summary-forecast" } else { "summary-owed" };
            view.messages.say_with(key, [("amount", view.messages.money(owed).into())])
        }
    }
}

/// How many rows could not be read, and why; nothing where all could.
pub(crate) fn rejected_rows(view: &View<'_>) -> Option<String> {
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
