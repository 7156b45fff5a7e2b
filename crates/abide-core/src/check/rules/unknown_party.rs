use crate::agreement::{Agreement, ApprovedBy, Holder, Id};
use crate::check::Rule;
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-party",
    severity: Severity::Error,
    about: "somebody who is no party owes, receives, approves or may end something",
    run,
};

/// Only a party can owe, receive, approve or hold a right.
///
/// Example: `approved-by: nothwind`. Instead: an id from `parties`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let mut named: Vec<Spanned<Id>> = Vec::new();
    for (_, termination) in agreement.term.termination.iter() {
        if let Holder::Party(id) = &termination.held_by.value {
            named.push(Spanned::new(id.clone(), termination.held_by.span));
        }
    }
    named.extend(agreement.services.iter().filter_map(|(_, service)| service.owed_by.clone()));
    for (_, objective) in agreement.objectives.iter() {
        named.extend(objective.owed_by.iter().chain(&objective.owed_to).cloned());
    }
    named.extend(agreement.evidence.iter().filter_map(|(_, evidence)| evidence.owed_by.clone()));
    for approval in agreement.exclusions.iter().filter_map(|(_, exclusion)| exclusion.approved_by.as_ref()) {
        if let ApprovedBy::Party(id) = &approval.value {
            named.push(Spanned::new(id.clone(), approval.span));
        }
    }
    for id in named.iter().filter(|id| agreement.parties.get(&id.value).is_none()) {
        let known = ids_of(&agreement.parties);
        diagnostics.push(unknown_reference(&RULE, "party", id, known, "add it under `parties`"));
    }
}
