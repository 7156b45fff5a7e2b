use crate::agreement::{Agreement, Applies};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "always-without-within",
    severity: Severity::Error,
    about: "an exclusion that needs no declaration does not say when it holds",
    run,
};

/// An exclusion that holds by itself holds in the hours of a calendar; without one it would hold all the time.
///
/// Example: `applies: always` without `within`. Instead: `within: night`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, exclusion) in agreement.exclusions.iter().filter(|(_, one)| one.within.is_none()) {
        if let Some(applies) = exclusion.applies.filter(|applies| applies.value == Applies::Always) {
            diagnostics.push(RULE.at(
                applies.span,
                "nothing says when this exclusion holds, so it would hold all the time",
                "add `within: night` with a calendar of these hours, or remove `applies`",
            ));
        }
    }
}
