use super::CalculationError;
use super::bounds::{not_negative, positive, share};
use crate::value::Ratio;

/// How fast a budget of errors is used up: the share of bad events, or of time down, by the share that the target
/// allows. 1 uses it up exactly with the period. Exact, so that 1.04 is above 1 whatever is displayed.
///
/// Example: 1.04 % of errors against a target of 99 % burn at 1.04. Source: the SRE workbook, "Alerting on SLOs".
///
/// # Errors
/// A share outside 0 to 1; a target of 1, which leaves no budget.
pub fn burn_rate(errors: &Ratio, target: &Ratio) -> Result<Ratio, CalculationError> {
    share("the share of errors", errors)?;
    share("the target", target)?;
    let budget = &Ratio::one() - target;
    errors.over(&budget).map_err(|_| CalculationError::NothingLeft { what: "the target" })
}

/// The burn rate at which a share of the budget of a period is used up within a window: share × period / window.
///
/// Example: 2 % of a budget of 30 days within one hour is 14.4.
///
/// # Errors
/// A share outside 0 to 1; a negative period; a window of no length.
pub fn burn_factor(
    budget_share: &Ratio,
    period_s: &Ratio,
    window_s: &Ratio,
) -> Result<Ratio, CalculationError> {
    share("the share of the budget", budget_share)?;
    not_negative("the period", period_s)?;
    positive("the window", window_s)?;
    (budget_share * period_s).over(window_s).map_err(|_| CalculationError::Zero { what: "the window" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(text: &str) -> Ratio {
        text.parse().unwrap()
    }

    #[test]
    fn the_examples() {
        assert_eq!(burn_rate(&ratio("0.0104"), &ratio("0.99")).unwrap(), ratio("1.04"));
        assert!(burn_rate(&ratio("0.0104"), &Ratio::one()).is_err());
        let hour = |hours: i64| Ratio::whole(hours * 3600);
        assert_eq!(burn_factor(&ratio("0.02"), &hour(720), &hour(1)).unwrap(), ratio("14.4"));
        assert_eq!(burn_factor(&ratio("0.1"), &hour(720), &hour(24)).unwrap(), Ratio::whole(3));
        assert!(burn_factor(&ratio("0.1"), &hour(720), &Ratio::zero()).is_err());
    }
}
