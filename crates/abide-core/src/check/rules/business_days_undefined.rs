use crate::agreement::{Agreement, Delay};
use crate::check::Rule;
use crate::check::delays::delays;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "business-days-undefined",
    severity: Severity::Error,
    about: "a delay counts business days, and the term does not say which days these are",
    run,
};

/// Outside of limits no service stands by whose hours a day could be a business day: the term names a calendar.
///
/// Example: `due: 5 business days` without `term.business-days`. Instead: `business-days: office` in `term`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    if agreement.term.business_days.is_some() {
        return;
    }
    let example = agreement.calendars.iter().next().map_or("office", |(id, _)| id.value.as_str());
    for delay in delays(agreement).iter().filter(|delay| matches!(delay.value, Delay::BusinessDays(_))) {
        diagnostics.push(RULE.at(
            delay.span,
            "nothing says which days are business days here",
            format!("add `business-days: {example}` to `term`, or write `days`"),
        ));
    }
}
