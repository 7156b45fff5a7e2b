use crate::agreement::{Agreement, DueRule};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "impossible-due-day",
    severity: Severity::Error,
    about: "a report is due on a day that no month has",
    run,
};

/// Months have days 1 to 31; in a shorter month a later day is its last one.
///
/// Example: `due: day 32`. Instead: `due: last day`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, report) in agreement.reports.iter() {
        if let DueRule::Day(day, _) = report.due.value
            && !(1..=31).contains(&day)
        {
            diagnostics.push(RULE.at(
                report.due.span,
                format!("no month has a day {day}"),
                "write a day from 1 to 31, or `last day`",
            ));
        }
    }
}
