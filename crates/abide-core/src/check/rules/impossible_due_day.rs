use crate::agreement::{Agreement, DueRule};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "impossible-due-day",
    severity: Severity::Error,
    about: "a report or a delivery is due on a day that no month has",
    run,
};

/// Months have days 1 to 31; in a shorter month a later day is its last one.
///
/// Example: `due: day 32`. Instead: `due: last day`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let reports = agreement.reports.iter().map(|(_, report)| &report.due);
    let deliveries = agreement.deliveries.iter().filter_map(|(_, delivery)| delivery.due.as_ref());
    for due in reports.chain(deliveries) {
        if let DueRule::Day(day, _) = due.value
            && !(1..=31).contains(&day)
        {
            diagnostics.push(RULE.at(
                due.span,
                format!("no month has a day {day}"),
                "write a day from 1 to 31, or `last day`",
            ));
        }
    }
}
