use crate::agreement::{Agreement, Id};
use crate::check::Rule;
use crate::check::reference::{ids_of, unknown_reference};
use crate::check::triggers::{both_triggers, named_ids, these};
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-objective",
    severity: Severity::Error,
    about: "a remedy, exclusion or escalation names an objective that the agreement does not have",
    run,
};

/// A remedy for a promise that nobody made never follows, and nobody notices.
///
/// Example: `when: { missed: uptme }`. Instead: an id from `objectives`, or `all`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let mut named: Vec<&Spanned<Id>> = Vec::new();
    for (_, exclusion) in agreement.exclusions.iter() {
        named.extend(exclusion.objectives.iter().flat_map(these));
    }
    for (_, remedy) in agreement.remedies.iter() {
        named.extend(both_triggers(remedy).flat_map(named_ids));
    }
    for (_, escalation) in agreement.escalations.iter() {
        named.extend(these(&escalation.objectives));
    }
    for id in named.into_iter().filter(|id| agreement.objectives.get(&id.value).is_none()) {
        let known = ids_of(&agreement.objectives);
        diagnostics.push(unknown_reference(&RULE, "objective", id, known, "add it under `objectives`"));
    }
}
