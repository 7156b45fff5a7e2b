use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::reference::{ids_of, unknown_reference};
use crate::check::triggers::these;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-remedy",
    severity: Severity::Error,
    about: "a cap covers a remedy that the agreement does not have",
    run,
};

/// A cap that covers a misspelt remedy leaves the right one without its bound.
///
/// Example: `covers: uptime-credits`. Instead: an id from `remedies`, or `all`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for id in agreement.caps.iter().flat_map(|(_, cap)| these(&cap.covers)) {
        if agreement.remedies.get(&id.value).is_none() {
            let known = ids_of(&agreement.remedies);
            diagnostics.push(unknown_reference(&RULE, "remedy", id, known, "add it under `remedies`"));
        }
    }
}
