use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::roles::is_upper_layer;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "nothing-promised",
    severity: Severity::Error,
    about: "the agreement has no objective",
    run,
};

/// An agreement without a promise leaves nothing to judge.
///
/// Example: no `objectives`. Instead: at least one.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    if agreement.objectives.is_empty() && !is_upper_layer(agreement) {
        diagnostics.push(RULE.at(
            agreement.id.span,
            format!("`{}` promises nothing: it has neither objective nor delivery", agreement.id.value),
            "add `objectives` with at least a service, a measure, a goal and a period, or `deliveries`",
        ));
    }
}
