use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::clock_uses::{clock_uses, is_known};
use crate::check::roles::{is_upper_layer, says_itself};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unused-clock",
    severity: Severity::Warning,
    about: "no objective is measured by a clock",
    run,
};

/// A clock that no measure names changes nothing; often the measure names a built-in one by mistake.
///
/// Example: `clocks: { first-answer: … }` beside `within: { clock: response }`. Instead: name it in a measure.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let uses: Vec<_> = clock_uses(agreement).collect();
    // A misspelt name most likely means the clock that nothing else names.
    if uses.iter().any(|used| !is_known(agreement, &used.value)) {
        return;
    }
    for (id, _) in agreement.clocks.iter() {
        let ours = says_itself(agreement, id.span) && !is_upper_layer(agreement);
        if ours && !uses.iter().any(|used| used.value == id.value) {
            diagnostics.push(RULE.at(
                id.span,
                format!("no objective is measured by the clock `{}`", id.value),
                format!("write `clock: {}` in a measure, or remove it", id.value),
            ));
        }
    }
}
