use super::CalculationError;
use super::bounds::{not_negative, positive, share};
use crate::value::Ratio;

/// How fast the budget of a goal is used up: 1 uses exactly all of it by the end of the period.
///
/// Formula: `(bad / (good + bad)) / (1 − goal)`. Exact: an alert that compares a rounded rate stays silent just above
/// its threshold. Source: the SRE workbook, chapter on alerting on objectives.
///
/// Example: 1040 bad of 100,000 against 99 % burn at 1.04.
pub fn burn_rate(goal: &Ratio, good: &Ratio, bad: &Ratio) -> Result<Ratio, CalculationError> {
    let budget = budget(goal)?;
    not_negative("the number of good ones", good)?;
    not_negative("the number of bad ones", bad)?;
    let all = good + bad;
    let nothing = || CalculationError::Zero { what: "the number of good and bad ones together" };
    bad.over(&all).and_then(|share| share.over(&budget)).map_err(|_| nothing())
}

/// The burn rate that uses up a share of a period's budget within a window.
///
/// Formula: `share · period / window`.
///
/// Example: 2 % of the budget of 30 days within an hour: 0.02 · 720 h / 1 h = 14.4.
pub fn burn_factor(used: &Ratio, period_s: &Ratio, window_s: &Ratio) -> Result<Ratio, CalculationError> {
    share("the share of the budget", used)?;
    positive("the period", period_s)?;
    positive("the window", window_s)?;
    if window_s > period_s {
        return Err(CalculationError::beyond("the window in seconds", window_s, "the period", period_s));
    }
    (used * period_s).over(window_s).map_err(|_| CalculationError::Zero { what: "the window" })
}

/// What a goal leaves: `1 − goal`. A goal of all leaves no budget that could burn.
pub fn budget(goal: &Ratio) -> Result<Ratio, CalculationError> {
    share("the goal", goal)?;
    if *goal == Ratio::one() {
        return Err(CalculationError::NothingLeft { what: "the goal" });
    }
    Ok(&Ratio::one() - goal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(text: &str) -> Ratio {
        Ratio::from_percent_text(text).unwrap()
    }

    #[test]
    fn the_worked_examples() {
        let rate = burn_rate(&percent("99"), &Ratio::whole(98_960), &Ratio::whole(1_040)).unwrap();
        assert_eq!(rate.to_string(), "1.04");
        let factor = burn_factor(&percent("2"), &Ratio::whole(720), &Ratio::whole(1)).unwrap();
        assert_eq!(factor.to_string(), "14.4");
    }

    #[test]
    fn no_budget_and_no_events_have_no_rate() {
        let one = Ratio::one();
        assert_eq!(burn_rate(&one, &one, &one), Err(CalculationError::NothingLeft { what: "the goal" }));
        assert!(burn_rate(&percent("99"), &Ratio::zero(), &Ratio::zero()).is_err());
        assert!(burn_factor(&percent("2"), &one, &Ratio::whole(2)).is_err());
    }
}
