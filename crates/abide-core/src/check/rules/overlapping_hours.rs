use abide_time::{Hours, Weekdays};

use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "overlapping-hours",
    severity: Severity::Warning,
    about: "two ranges of hours of one day overlap",
    run,
};

/// Ranges of one day add up; a later line does not shorten an earlier one.
///
/// Example: `mon-fri: "08:00-18:00"` and `fri: "08:00-14:00"`: Friday is open until 18:00. Instead: `mon-thu`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, calendar) in agreement.calendars.iter() {
        let ranges: Vec<(Weekdays, &Spanned<Hours>)> = calendar
            .hours
            .iter()
            .flat_map(|(days, hours)| hours.0.iter().map(|range| (days.value, range)))
            .collect();
        for (at, (days, range)) in ranges.iter().enumerate() {
            let earlier = ranges[..at].iter().find(|(other_days, other)| {
                !days.intersection(*other_days).is_empty() && overlap(range.value, other.value)
            });
            let Some((other_days, other)) = earlier else { continue };
            diagnostics.push(
                RULE.at(
                    range.span,
                    format!(
                        "these hours overlap others of {}, and both count",
                        days.intersection(*other_days)
                    ),
                    "if the day is to be shorter, take it out of the other line, as in `mon-thu` and `fri`",
                )
                .label(other.span, "the others"),
            );
        }
    }
}

/// Whether two ranges that start on one date share some time.
fn overlap(one: Hours, two: Hours) -> bool {
    let end_s = |hours: Hours| {
        if hours.end_s() <= hours.start_s() { hours.end_s() + 86_400 } else { hours.end_s() }
    };
    one.start_s() < end_s(two) && two.start_s() < end_s(one)
}
