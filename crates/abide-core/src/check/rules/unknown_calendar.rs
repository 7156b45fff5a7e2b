use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::calendar_uses::calendar_uses;
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-calendar",
    severity: Severity::Error,
    about: "something counts by opening hours that the agreement does not have",
    run,
};

/// Time counts by opening hours, and these are not said anywhere.
///
/// Example: `calendar: ofice`. Instead: an id from `calendars`, or `always`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for id in calendar_uses(agreement) {
        if agreement.calendars.get(&id.value).is_none() {
            let known = ids_of(&agreement.calendars).chain(["always"]);
            let otherwise = "add it under `calendars`";
            diagnostics.push(unknown_reference(&RULE, "calendar", &id, known, otherwise));
        }
    }
}
