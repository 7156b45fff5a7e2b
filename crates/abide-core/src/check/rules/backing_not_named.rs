use crate::agreement::{Agreement, Dependency};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "backing-not-named",
    severity: Severity::Warning,
    about: "a service stands on an agreement of which nothing says where it is",
    run,
};

/// What stands beneath can be held against the promises only where its text is known.
///
/// Example: `depends-on: [platform-ola#cluster]` alone. Instead: `backing: { platform-ola: { version: 1.2.0 } }` beside
/// it.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, service) in agreement.services.iter() {
        for need in service.depends_on.iter().flat_map(Dependency::services) {
            let name = &need.value.agreement;
            if agreement.backing.get(name.as_str()).is_none() {
                diagnostics.push(RULE.at(
                    need.span,
                    format!(
                        "nothing says which text of `{name}` this stands on, so nothing is held against it"
                    ),
                    format!(
                        "add `backing: {{ {name}: {{ version: 1.0.0 }} }}` with the version that was agreed"
                    ),
                ));
            }
        }
    }
}
