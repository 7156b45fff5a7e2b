use super::CalculationError;
use super::bounds::{not_negative, positive, share};
use crate::value::Ratio;

/// The downtime in seconds that a target allows over a period.
///
/// Formula: `(1 − target) · period`. A civil month or year has its own length; this takes the length as stated and
/// an agreement takes the real one.
///
/// Example: 99.99 % of a year of 365.25 days: 0.0001 · 31 557 600 s = 3 155.76 s.
pub fn allowed_downtime_s(target: &Ratio, period_s: &Ratio) -> Result<Ratio, CalculationError> {
    share("the target", target)?;
    positive("the length of the period", period_s)?;
    Ok(&(&Ratio::one() - target) * period_s)
}

/// The share of a period that is up when so much of it is down: the way back.
///
/// Formula: `1 − down / period`.
///
/// Example: 3 155.76 s of a year of 365.25 days: 99.99 %.
pub fn uptime(down_s: &Ratio, period_s: &Ratio) -> Result<Ratio, CalculationError> {
    not_negative("the downtime", down_s)?;
    positive("the length of the period", period_s)?;
    if down_s > period_s {
        return Err(CalculationError::beyond("the downtime in seconds", down_s, "the period", period_s));
    }
    let down = down_s.over(period_s).map_err(|_| CalculationError::Zero { what: "the period" })?;
    Ok(&Ratio::one() - &down)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(text: &str) -> Ratio {
        text.parse().unwrap()
    }

    #[test]
    fn there_and_back() {
        let year = ratio("31557600");
        let allowed = allowed_downtime_s(&ratio("0.9999"), &year).unwrap();
        assert_eq!(allowed.to_string(), "3155.76");
        assert_eq!(uptime(&allowed, &year).unwrap().to_string(), "0.9999");
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(allowed_downtime_s(&ratio("1.01"), &ratio("86400")).is_err());
        assert!(allowed_downtime_s(&ratio("-0.1"), &ratio("86400")).is_err());
        assert!(allowed_downtime_s(&ratio("0.9"), &Ratio::zero()).is_err());
        assert!(uptime(&ratio("86401"), &ratio("86400")).is_err());
        assert_eq!(uptime(&ratio("86400"), &ratio("86400")), Ok(Ratio::zero()));
    }
}
