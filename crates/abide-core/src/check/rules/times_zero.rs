use crate::agreement::{Agreement, Trigger};
use crate::check::Rule;
use crate::check::triggers::both_triggers;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "times-zero",
    severity: Severity::Error,
    about: "a remedy follows something that happened no times",
    run,
};

/// What happened no times always happened.
///
/// Example: `times: 0`. Instead: `times: 3`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for mut trigger in agreement.remedies.iter().flat_map(|(_, remedy)| both_triggers(remedy)) {
        loop {
            let (times, inner) = match trigger {
                Trigger::InARow(row) => (&row.times, &row.when),
                Trigger::Repeated(repeated) => (&repeated.times, &repeated.when),
                _ => break,
            };
            if times.value.0 == 0 {
                diagnostics.push(RULE.at(
                    times.span,
                    "what must happen 0 times has happened before it begins",
                    "write how often, like `times: 3`",
                ));
            }
            trigger = inner;
        }
    }
}
