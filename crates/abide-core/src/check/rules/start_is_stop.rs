use crate::agreement::{Agreement, Cycles};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "start-is-stop",
    severity: Severity::Error,
    about: "one event starts and stops a clock that runs once",
    run,
};

/// A clock that one event starts and stops has elapsed nothing. With `cycles: each` the event ends one cycle
/// and begins the next, as in updates every half hour.
///
/// Example: `start: [opened, update]`, `stop: [update]`. Instead: add `cycles: each`, or take one event out.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, clock) in agreement.clocks.iter() {
        if clock.cycles.is_some_and(|cycles| cycles.value == Cycles::Each) {
            continue;
        }
        for stop in &clock.stop {
            if let Some(start) = clock.start.iter().find(|start| start.value == stop.value) {
                diagnostics.push(
                    RULE.at(
                        stop.span,
                        format!("`{}` both starts and stops this clock, which runs once", stop.value),
                        "add `cycles: each` if it ends one cycle and begins the next, or remove it from one list",
                    )
                    .label(start.span, "starts here"),
                );
            }
        }
    }
}
