use crate::agreement::{Agreement, DatedHours};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "closing-2359",
    severity: Severity::Warning,
    about: "hours end a minute before midnight",
    run,
};

/// 23:59 leaves the last minute of the day closed; midnight is written `24:00`.
///
/// Example: `daily: "00:00-23:59"`. Instead: `daily: "00:00-24:00"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, calendar) in agreement.calendars.iter() {
        let dated = calendar.dates.iter().filter_map(|(_, hours)| match hours {
            DatedHours::Open(hours) => Some(hours),
            DatedHours::Closed => None,
        });
        for range in calendar.hours.iter().map(|(_, hours)| hours).chain(dated).flat_map(|hours| &hours.0) {
            if (86_340..86_400).contains(&range.value.end_s()) {
                diagnostics.push(RULE.at(
                    range.span,
                    "these hours end a minute before midnight, and that minute never counts",
                    "write `24:00` for midnight",
                ));
            }
        }
    }
}
