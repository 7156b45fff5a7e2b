use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "pause-without-resume",
    severity: Severity::Warning,
    about: "a clock pauses at an event that no state follows from",
    run,
};

/// Events of the built-in clocks that are messages: a ticket is never in the state of one.
const MESSAGES: [&str; 4] = ["first-reply", "reply", "update", "customer-message"];

/// A pause by a state lasts while the state lasts; a pause by an event lasts until an event in `resume`.
/// Of other names nobody can say whether they are states before the facts are known, so they pass.
///
/// Example: `pause: [reply]`. Instead: add `resume: [customer-message]`, or name a state.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, clock) in agreement.clocks.iter().filter(|(_, clock)| clock.resume.is_empty()) {
        for pause in clock.pause.iter().filter(|pause| MESSAGES.iter().any(|name| pause.value == **name)) {
            diagnostics.push(RULE.at(
                pause.span,
                format!("`{}` is an event and no state, so this pause has no end", pause.value),
                "add `resume: [customer-message]`, or name a state such as `waiting-customer`",
            ));
        }
    }
}
