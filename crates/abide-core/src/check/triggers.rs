use crate::agreement::{Agreement, Id, Ids, Objective, Remedy, Trigger};
use crate::diagnostic::Spanned;

/// Both triggers of a remedy: what causes it and what keeps it from following.
pub(super) fn both_triggers(remedy: &Remedy) -> impl Iterator<Item = &Trigger> {
    std::iter::once(&remedy.when).chain(&remedy.unless)
}

/// What happens in the end: a row or a repetition is taken off, however deep they are.
pub(super) fn innermost(trigger: &Trigger) -> &Trigger {
    match trigger {
        Trigger::InARow(row) => innermost(&row.when),
        Trigger::Repeated(repeated) => innermost(&repeated.when),
        _ => trigger,
    }
}

/// How many rows and repetitions stand around what happens.
pub(super) fn depth(trigger: &Trigger) -> usize {
    match trigger {
        Trigger::InARow(row) => 1 + depth(&row.when),
        Trigger::Repeated(repeated) => 1 + depth(&repeated.when),
        _ => 0,
    }
}

/// The objectives that a trigger names, as written; `Value` names them by its keys.
pub(super) fn named_ids(trigger: &Trigger) -> Vec<&Spanned<Id>> {
    match innermost(trigger) {
        Trigger::Missed(ids)
        | Trigger::AnyMissed(ids)
        | Trigger::AllMissed(ids)
        | Trigger::AllMet(ids)
        | Trigger::Breached(ids) => these(ids).iter().collect(),
        Trigger::Value(values) => values.iter().map(|(id, _)| id).collect(),
        Trigger::InARow(_) | Trigger::Repeated(_) => Vec::new(),
    }
}

/// The ids that are written out; none for `all`.
pub(super) fn these(ids: &Ids) -> &[Spanned<Id>] {
    match ids {
        Ids::All(_) => &[],
        Ids::These(ids) => ids,
    }
}

/// The objectives that ids stand for; those that do not exist are left out.
pub(super) fn objectives<'a>(agreement: &'a Agreement, ids: &Ids) -> Vec<(&'a Spanned<Id>, &'a Objective)> {
    let chosen = |id: &Id| match ids {
        Ids::All(_) => true,
        Ids::These(ids) => ids.iter().any(|known| known.value == *id),
    };
    agreement.objectives.iter().filter(|(id, _)| chosen(&id.value)).collect()
}

/// The objectives that a trigger looks at; those that do not exist are left out.
pub(super) fn trigger_objectives<'a>(
    agreement: &'a Agreement,
    trigger: &Trigger,
) -> Vec<(&'a Spanned<Id>, &'a Objective)> {
    match innermost(trigger) {
        Trigger::Missed(ids)
        | Trigger::AnyMissed(ids)
        | Trigger::AllMissed(ids)
        | Trigger::AllMet(ids)
        | Trigger::Breached(ids) => objectives(agreement, ids),
        Trigger::Value(values) => {
            agreement.objectives.iter().filter(|(id, _)| values.get(&id.value).is_some()).collect()
        }
        Trigger::InARow(_) | Trigger::Repeated(_) => Vec::new(),
    }
}
