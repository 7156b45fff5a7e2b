use crate::agreement::{Agreement, Dependency, Together};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "dependency-empty",
    severity: Severity::Error,
    about: "a service needs more parts than there are, or none",
    run,
};

/// Of three parts four can never work, and where none is needed nothing is said.
///
/// Example: `quorum: { need: 4, of: [a#x, b#x, c#x] }`. Instead: `need: 2`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, service) in agreement.services.iter() {
        for need in &service.depends_on {
            look(need, id.span, diagnostics);
        }
    }
}

fn look(need: &Dependency, place: crate::diagnostic::Span, diagnostics: &mut Diagnostics) {
    let Dependency::Of(together) = need else { return };
    let parts = together.parts();
    let named = need.services().first().map_or(place, |service| service.span);
    match together {
        Together::Quorum(quorum)
            if quorum.need.value.0 == 0 || quorum.need.value.0 as usize > parts.len() =>
        {
            diagnostics.push(RULE.at(
                quorum.need.span,
                format!("{} of {} can never be what is needed", quorum.need.value.0, parts.len()),
                format!("write a number from 1 to {}", parts.len().max(1)),
            ));
        }
        _ if parts.is_empty() => {
            diagnostics.push(RULE.at(named, "this dependency has no parts", "name them, or remove it"));
        }
        _ => {}
    }
    for part in parts {
        look(part, place, diagnostics);
    }
}
