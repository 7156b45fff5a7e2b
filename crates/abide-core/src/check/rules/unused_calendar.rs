use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::calendar_uses::calendar_uses;
use crate::check::roles::{is_upper_layer, says_itself};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule =
    Rule { code: "unused-calendar", severity: Severity::Warning, about: "nothing counts by a calendar", run };

/// Where no calendar is named, every second counts: hours that nobody refers to change nothing.
///
/// Example: `calendars: { office: … }` and no `calendar: office`. Instead: name it on the service.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let uses = calendar_uses(agreement);
    // A misspelt name most likely means the calendar that nothing else names.
    if uses.iter().any(|used| agreement.calendars.get(&used.value).is_none()) {
        return;
    }
    for (id, _) in agreement.calendars.iter() {
        // What an upper layer has is there for whoever builds on it.
        let ours = says_itself(agreement, id.span) && !is_upper_layer(agreement);
        if ours && !uses.iter().any(|used| used.value == id.value) {
            diagnostics.push(RULE.at(
                id.span,
                format!("nothing counts by the calendar `{}`", id.value),
                format!("write `calendar: {}` on a service or an objective, or remove it", id.value),
            ));
        }
    }
}
