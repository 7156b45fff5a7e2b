use crate::agreement::{Agreement, DatedHours};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "calendar-without-hours",
    severity: Severity::Error,
    about: "a calendar does not say when it is open",
    run,
};

/// A calendar that is never open lets no clock run, so that every promise on it is kept for ever. Hours of single
/// dates are enough.
///
/// Example: `office: { holidays: … }`. Instead: one of `hours`, `any-of`, `all-of` and `file`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, calendar) in agreement.calendars.iter() {
        let weekly = calendar.hours.iter().any(|(_, hours)| !hours.0.is_empty());
        let dated = calendar.dates.iter().any(|(_, hours)| matches!(hours, DatedHours::Open(_)));
        let parts = calendar.any_of.iter().chain(&calendar.all_of).any(|parts| !parts.is_empty());
        if !weekly && !dated && !parts && calendar.file.is_none() {
            diagnostics.push(RULE.at(
                id.span,
                format!("the calendar `{}` does not say when it is open", id.value),
                "add `hours: { mon-fri: \"08:00-18:00\" }`, or `any-of`, `all-of` or `file`",
            ));
        }
    }
}
