use crate::agreement::{Agreement, Dependency};
use crate::check::Rule;
use crate::check::roles::{is_upper_layer, says_itself};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "backing-unused",
    severity: Severity::Warning,
    about: "an agreement beneath is named, and no service stands on it",
    run,
};

/// An agreement beneath carries only what is said to stand on it.
///
/// Example: `backing: { platform-ola: … }` and no `depends-on`. Instead: `depends-on: [platform-ola#cluster]` on the
/// service.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let needs = || agreement.services.iter().flat_map(|(_, service)| &service.depends_on);
    for (id, _) in agreement.backing.iter() {
        let used = needs().flat_map(Dependency::services).any(|need| need.value.agreement == id.value);
        if !used && says_itself(agreement, id.span) && !is_upper_layer(agreement) {
            diagnostics.push(RULE.at(
                id.span,
                format!("no service stands on `{}`", id.value),
                format!("write `depends-on: [{}#…]` on the service that does, or remove it", id.value),
            ));
        }
    }
}
