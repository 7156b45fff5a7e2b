use crate::agreement::{Agreement, Role};
use crate::check::Rule;
use crate::check::roles::with_role;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "ambiguous-owner",
    severity: Severity::Error,
    about: "several parties could owe a promise or be owed it, and nothing says which",
    run,
};

/// Who owes a promise is the only provider and to whom is the only customer, unless it is said. Of several
/// parties one must be named, because a remedy has a payer and a receiver.
///
/// Example: two providers and no `owed-by`. Instead: `owed-by` on the objective or its service.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let peers = with_role(agreement, Role::Peer);
    for (id, objective) in agreement.objectives.iter() {
        let service = agreement.services.get(&objective.service.value);
        let owed_by = objective.owed_by.as_ref().or(service.and_then(|service| service.owed_by.as_ref()));
        let sides = [
            ("owed-by", "owes", owed_by, Role::Provider),
            ("owed-to", "is owed", objective.owed_to.as_ref(), Role::Customer),
        ];
        for (key, verb, named, role) in sides {
            let of_role = with_role(agreement, role);
            let candidates = if of_role.is_empty() { &peers } else { &of_role };
            let alone = of_role.len() == 1;
            if named.is_some() || alone || candidates.is_empty() {
                continue;
            }
            // Nobody owes itself: the party on the other side is no candidate.
            let other = if key == "owed-to" { owed_by } else { objective.owed_to.as_ref() };
            let candidates: Vec<_> =
                candidates.iter().filter(|one| other.is_none_or(|other| other.value != one.value)).collect();
            let Some(first) = candidates.first() else { continue };
            let finding = RULE.at(
                id.span,
                format!("nothing says who {verb} `{}`", id.value),
                format!("add `{key}: {}`, or whoever it is", first.value),
            );
            diagnostics
                .push(candidates.iter().fold(finding, |finding, one| finding.label(one.span, "could be")));
        }
    }
}
