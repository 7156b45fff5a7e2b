use crate::agreement::{Agreement, DatedHours};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "dated-hours-on-holiday",
    severity: Severity::Warning,
    about: "a date is listed as a holiday and has hours",
    run,
};

/// Hours of a date win over a holiday, so the day is open although the list says that it is not.
///
/// Example: `holidays: { dates: { 2026-12-24: … } }` and `dates: { 2026-12-24: "09:00-12:00" }`. Instead: one of both.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, calendar) in agreement.calendars.iter() {
        let holidays = calendar.holidays.iter().flat_map(|holidays| holidays.dates.iter());
        for (holiday, _) in holidays {
            let open = calendar
                .dates
                .iter()
                .find(|(date, hours)| date.value == holiday.value && matches!(hours, DatedHours::Open(_)));
            if let Some((date, _)) = open {
                diagnostics.push(
                    RULE.at(
                        date.span,
                        format!("{} is a holiday and has hours; the hours win", date.value),
                        "remove the date from one of the two lists",
                    )
                    .label(holiday.span, "a holiday here"),
                );
            }
        }
    }
}
