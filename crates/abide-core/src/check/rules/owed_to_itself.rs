use crate::agreement::{Agreement, Role};
use crate::check::Rule;
use crate::check::roles::with_role;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "owed-to-itself",
    severity: Severity::Error,
    about: "a party owes a promise to itself",
    run,
};

/// Nobody can hold a promise against itself.
///
/// Example: `owed-by: sales` and `owed-to: sales`. Instead: the other party.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let only_provider = match with_role(agreement, Role::Provider).as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    for (_, objective) in agreement.objectives.iter() {
        let service = agreement.services.get(&objective.service.value);
        let owed_by = objective.owed_by.as_ref().or(service.and_then(|service| service.owed_by.as_ref()));
        if let (Some(by), Some(to)) = (owed_by.or(only_provider), &objective.owed_to)
            && by.value == to.value
        {
            diagnostics.push(
                RULE.at(
                    to.span,
                    format!("`{}` owes this promise to itself", to.value),
                    "name the party that may rely on the promise",
                )
                .label(by.span, "owed by the same party"),
            );
        }
    }
}
