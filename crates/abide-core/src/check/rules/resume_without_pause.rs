use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "resume-without-pause",
    severity: Severity::Warning,
    about: "a clock that never pauses has events that end a pause",
    run,
};

/// `resume` ends what `pause` began; alone it changes nothing.
///
/// Example: `resume: [customer-message]` without `pause`. Instead: add `pause`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, clock) in agreement.clocks.iter().filter(|(_, clock)| clock.pause.is_empty()) {
        if let Some(resume) = clock.resume.first() {
            diagnostics.push(RULE.at(
                resume.span,
                format!("`{}` ends a pause, and this clock has none", resume.value),
                "add `pause` with the event that begins it, or remove `resume`",
            ));
        }
    }
}
