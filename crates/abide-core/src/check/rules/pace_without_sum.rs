use crate::agreement::{Agreement, Measure, Pace};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "pace-without-sum",
    severity: Severity::Error,
    about: "a goal is spread over days although its figure does not add up day by day",
    run,
};

/// Only what is counted or added up grows from day to day to its goal; a share or a mean does not.
///
/// Example: `measure: close-rate` and `pace: days`. Instead: remove `pace`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(pace) = objective.pace.as_ref().filter(|pace| pace.value != Pace::None) else { continue };
        if !matches!(
            objective.measure,
            Measure::LeadVolume(_)
                | Measure::LeadValue(_)
                | Measure::Count(_)
                | Measure::Sum(_)
                | Measure::Delivered(_)
        ) {
            diagnostics.push(RULE.at(
                pace.span,
                format!("`{}` does not add up from day to day", objective.measure.key()),
                "remove `pace`; it belongs to `lead-volume`, `lead-value`, `count`, `sum` and `delivered`",
            ));
        }
        if pace.value == Pace::BusinessDays && agreement.term.business_days.is_none() {
            let example = agreement.calendars.iter().next().map_or("office", |(id, _)| id.value.as_str());
            diagnostics.push(RULE.at(
                pace.span,
                "nothing says which days are business days here",
                format!("add `business-days: {example}` to `term`, or write `days`"),
            ));
        }
    }
}
