use crate::agreement::{Agreement, Trigger};
use crate::check::Rule;
use crate::check::triggers::{both_triggers, depth};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "trigger-nesting",
    severity: Severity::Error,
    about: "rows and repetitions stand inside each other more than once",
    run,
};

/// A repetition of rows can still be told to a judge; a row of repetitions of rows cannot.
///
/// Example: `in-a-row` of `repeated` of `in-a-row`. Instead: at most one inside another.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for trigger in agreement.remedies.iter().flat_map(|(_, remedy)| both_triggers(remedy)) {
        if depth(trigger) > 2 {
            let times = match trigger {
                Trigger::InARow(row) => row.times.span,
                Trigger::Repeated(repeated) => repeated.times.span,
                _ => continue,
            };
            diagnostics.push(RULE.at(
                times,
                "rows and repetitions stand here inside each other more than once",
                "keep at most one inside another; split the rest into a remedy of its own",
            ));
        }
    }
}
