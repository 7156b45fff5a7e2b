use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-group",
    severity: Severity::Error,
    about: "a party or an objective names a roster that the agreement does not have",
    run,
};

/// A roster says who is judged even without facts; without it the silent ones pass unseen.
///
/// Example: `each: { of: rep, group: resp }`. Instead: an id from `groups`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let parties = agreement.parties.iter().filter_map(|(_, party)| party.group.as_ref());
    let each = agreement.objectives.iter().filter_map(|(_, one)| one.each.as_ref()?.group.as_ref());
    for id in parties.chain(each).filter(|id| agreement.groups.get(&id.value).is_none()) {
        let known = ids_of(&agreement.groups);
        diagnostics.push(unknown_reference(&RULE, "group", id, known, "add it under `groups`"));
    }
}
