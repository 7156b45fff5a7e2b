use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::delays::{action_delays, is_zero, trigger_delays};
use crate::check::triggers::both_triggers;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "zero-window",
    severity: Severity::Error,
    about: "a window in which something may happen has no length",
    run,
};

/// A right, a claim or a repetition within no time at all can never come about.
///
/// Example: `exercise: 0 days`. Instead: `exercise: 60 days`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, remedy) in agreement.remedies.iter() {
        let mut windows: Vec<_> = both_triggers(remedy).flat_map(trigger_delays).collect();
        windows.extend(action_delays(&remedy.then));
        windows.extend(remedy.claim.iter().map(|claim| claim.within));
        for window in windows.into_iter().filter(|window| is_zero(window.value)) {
            diagnostics.push(RULE.at(
                window.span,
                "nothing can happen within no time",
                "write how long the window is, like `60 days`",
            ));
        }
    }
}
