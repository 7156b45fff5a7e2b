use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "late-without-notice",
    severity: Severity::Warning,
    about: "an exclusion says what follows a late notice, and asks for none",
    run,
};

/// Only a notice that is asked for can be late.
///
/// Example: `late: refuse` without `notice`. Instead: `notice: 5 days`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, exclusion) in agreement.exclusions.iter().filter(|(_, one)| one.notice.is_none()) {
        if let Some(late) = &exclusion.late {
            diagnostics.push(RULE.at(
                late.span,
                "this exclusion asks for no notice, so that none can be late",
                "add `notice: 5 days`, or remove `late`",
            ));
        }
    }
}
