use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "calendar-told-twice",
    severity: Severity::Error,
    about: "a calendar takes its hours from more than one place",
    run,
};

/// Hours of its own and hours of other calendars contradict each other, and nothing says which win.
///
/// Example: `office: { hours: …, any-of: [berlin] }`. Instead: a calendar for the hours, and one that unites.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, calendar) in agreement.calendars.iter() {
        let told = [
            ("hours", !calendar.hours.is_empty()),
            ("any-of", calendar.any_of.is_some()),
            ("all-of", calendar.all_of.is_some()),
            ("file", calendar.file.is_some()),
        ];
        let keys: Vec<String> =
            told.iter().filter(|(_, told)| *told).map(|(key, _)| format!("`{key}`")).collect();
        if keys.len() > 1 {
            diagnostics.push(RULE.at(
                id.span,
                format!("the calendar `{}` takes its hours from {}", id.value, keys.join(" and ")),
                "keep one of them; put the other hours into a calendar of their own and unite both by `any-of`",
            ));
        }
    }
}
