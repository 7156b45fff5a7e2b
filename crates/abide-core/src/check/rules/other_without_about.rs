use crate::agreement::{Agreement, Cause};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "other-without-about",
    severity: Severity::Warning,
    about: "an exclusion of another cause does not say which",
    run,
};

/// `other` excuses whatever somebody later says that it means.
///
/// Example: `cause: other` alone. Instead: add `about: Strikes at the carrier`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, exclusion) in agreement.exclusions.iter() {
        if exclusion.cause.value == Cause::Other && exclusion.about.is_none() {
            diagnostics.push(RULE.at(
                exclusion.cause.span,
                "nothing says what this exclusion is about",
                "add `about` with the cause in words that both parties understand",
            ));
        }
    }
}
