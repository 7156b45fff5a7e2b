use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use abide_core::fact::RejectCause;
use abide_core::statement::ObjectiveLine;
use abide_core::verdict::Outcome;

use super::View;
use super::facts::findings_count;

/// How many promises had each outcome: the first three always, the others where there are any.
pub(crate) fn outcome_counts(view: &View<'_>) -> Vec<(Outcome, usize)> {
    let always = [Outcome::Met, Outcome::Missed, Outcome::Undecided];
    let counted = counted(&promises(view)).into_iter();
    counted.filter(|(outcome, count)| always.contains(outcome) || *count > 0).collect()
}

/// How many promises have their place only on the page of their service, and which outcomes they had; nothing where
/// all stand on the first page.
pub(crate) fn not_on_first_page(view: &View<'_>) -> String {
    let mut promises = promises(view);
    promises.retain(|line| !line.headline);
    if promises.is_empty() {
        return String::new();
    }
    let counts: Vec<_> = counted(&promises).into_iter().filter(|(_, count)| *count > 0).collect();
    let outcomes = outcome_list(view, &counts);
    view.messages.say_with("front-more", [("count", promises.len().into()), ("outcomes", outcomes.into())])
}

fn counted(promises: &[&ObjectiveLine]) -> Vec<(Outcome, usize)> {
    let count = |outcome| promises.iter().filter(|line| line.outcome == outcome).count();
    Outcome::ALL.map(|outcome| (outcome, count(outcome))).into()
}

/// How many promises had which outcome, as a list.
pub(crate) fn outcome_list(view: &View<'_>, counts: &[(Outcome, usize)]) -> String {
    view.messages.list(counts.iter().map(|(outcome, count)| {
        let key = match outcome {
            Outcome::Met => "summary-met",
            Outcome::Missed => "summary-missed",
            Outcome::Undecided => "summary-undecided",
            Outcome::Excused => "summary-excused",
            Outcome::Open => "summary-open",
        };
        view.messages.say_with(key, [("count", (*count).into())])
    }))
}

/// The lines that are promises: a line for the whole stands for those of its values.
pub(crate) fn promises<'a>(view: &View<'a>) -> Vec<&'a ObjectiveLine> {
    let lines = || view.statement.services.iter().flat_map(|service| &service.objectives);
    let key = |line: &'a ObjectiveLine| (line.id.as_str(), line.period.as_str());
    let wholes: BTreeSet<_> = lines().filter(|line| line.scope.is_empty()).map(key).collect();
    lines().filter(|line| line.scope.is_empty() || !wholes.contains(&key(line))).collect()
}

/// What is owed in all, as part of a line.
pub(crate) fn owed_in_all(view: &View<'_>) -> String {
    match view.statement.owed.as_ref().filter(|owed| !owed.amount.is_zero()) {
        None => view.messages.say("summary-nothing-owed"),
        Some(owed) => {
            let key = if view.statement.period.provisional { "summary-forecast" } else { "summary-owed" };
            view.messages.say_with(key, [("amount", view.messages.money(owed).into())])
        }
    }
}

/// What is owed in all: the amount, and what it is.
pub(crate) fn owed_amount(view: &View<'_>) -> (String, String) {
    let key = if view.statement.period.provisional { "tile-forecast" } else { "tile-owed" };
    let amount =
        view.statement.owed.as_ref().map_or_else(|| view.messages.count(0), |owed| view.messages.money(owed));
    (amount, view.messages.say(key))
}

/// What is wrong with the facts, for the first page: rows that could not be read, and faults found in those that could.
pub(crate) fn faults_of_facts(view: &View<'_>) -> Vec<String> {
    rejected_rows(view).into_iter().chain(faults_found(view)).collect()
}

/// How many faults were found, by kind; nothing where there are none.
fn faults_found(view: &View<'_>) -> Option<String> {
    let faults = view.statement.findings.iter().filter(|line| line.kind.is_fault());
    let faults: Vec<String> = faults.map(|line| findings_count(view, line)).collect();
    let findings = || view.messages.list(faults.clone());
    (!faults.is_empty())
        .then(|| view.messages.say_with("summary-findings", [("findings", findings().into())]))
}

/// How many rows could not be read, and why; nothing where all could.
fn rejected_rows(view: &View<'_>) -> Option<String> {
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
