use crate::agreement::{Agreement, RatePeriod};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity, Span};

pub(in crate::check) const RULE: Rule = Rule {
    code: "rolling-rate",
    severity: Severity::Error,
    about: "a fee or the budget of an exclusion is counted over a rolling window",
    run,
};

/// A rolling window belongs to no invoice and to no period; only a cap may look back over one.
///
/// Example: `at-most: 4 hours per rolling 30 days` on an exclusion. Instead: `4 hours per month`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let fees = agreement.services.iter().filter_map(|(_, service)| service.fee.as_ref());
    let fees = fees.map(|fee| (fee.value.per, fee.span, "a fee"));
    let budgets = agreement.exclusions.iter().filter_map(|(_, exclusion)| exclusion.at_most.as_ref());
    let budgets = budgets.map(|budget| (budget.value.per, budget.span, "the budget of an exclusion"));
    let rates: Vec<(RatePeriod, Span, &str)> = fees.chain(budgets).collect();
    for (per, span, what) in rates {
        if matches!(per, RatePeriod::RollingMonths(_) | RatePeriod::RollingDays(_)) {
            diagnostics.push(RULE.at(
                span,
                format!("{what} cannot be counted over a rolling window"),
                "write it per fixed period, like `per month`; only a cap may be `per rolling 12 months`",
            ));
        }
    }
}
