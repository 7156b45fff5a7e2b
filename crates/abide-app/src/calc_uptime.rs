use abide_core::agreement::Percent;
use abide_core::text::ReadText;
use abide_core::value::{Ratio, RatioError};

/// Why a calculation cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalcError {
    /// The target is no percentage from 0 to 100.
    #[error("`{0}` is not a percentage from 0% to 100%; write it like `99.9%`")]
    Target(String),
    /// The length is no number of days.
    #[error("`{0}` is not a number of days; write it like `365.25`")]
    Days(String),
}

impl From<RatioError> for CalcError {
    fn from(error: RatioError) -> Self {
        CalcError::Days(error.to_string())
    }
}

/// Over how long an allowance is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodLength {
    /// 24 hours.
    Day,
    /// 7 days.
    Week,
    /// 30 days, unless days are given.
    Month,
    /// 90 days, unless days are given.
    Quarter,
    /// 365 days, unless days are given.
    Year,
}

impl PeriodLength {
    /// The days it has where nothing else is said.
    pub fn days(self) -> i64 {
        match self {
            PeriodLength::Day => 1,
            PeriodLength::Week => 7,
            PeriodLength::Month => 30,
            PeriodLength::Quarter => 90,
            PeriodLength::Year => 365,
        }
    }
}

/// The downtime that a target allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedDowntime {
    /// The target as a share.
    pub target: Ratio,
    /// The length of the period in days.
    pub days: Ratio,
    /// The allowance in seconds, exact.
    pub allowed_s: Ratio,
}

/// The downtime that a target allows over a period.
///
/// Formula: `(1 − target) · days · 86 400 s`. A civil month or year has its own length; this calculator takes the
/// length as stated and an agreement takes the real one.
pub fn allowed_downtime(
    target: &str,
    length: PeriodLength,
    days: Option<&str>,
) -> Result<AllowedDowntime, CalcError> {
    let percent = Percent::read_text(target).or_else(|_| Percent::read_text(&format!("{target}%")));
    let percent = percent.map_err(|_| CalcError::Target(target.to_owned()))?;
    if percent.0.is_negative() || percent.0 > Ratio::one() {
        return Err(CalcError::Target(target.to_owned()));
    }
    let days = match days {
        None => Ratio::whole(length.days()),
        Some(text) => {
            let days: Ratio = text.parse().map_err(|_| CalcError::Days(text.to_owned()))?;
            if days.is_negative() || days.is_zero() {
                return Err(CalcError::Days(text.to_owned()));
            }
            days
        }
    };
    let seconds = &days * &Ratio::whole(86_400);
    let allowed_s = &(Ratio::one() - percent.0.clone()) * &seconds;
    Ok(AllowedDowntime { target: percent.0, days, allowed_s })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_nines_over_a_year_of_365_25_days() {
        let allowed = allowed_downtime("99.99%", PeriodLength::Year, Some("365.25"));
        assert_eq!(allowed.map(|allowed| allowed.allowed_s.to_string()), Ok("3155.76".to_owned()));
        assert!(allowed_downtime("101%", PeriodLength::Year, None).is_err());
        assert!(allowed_downtime("99.9%", PeriodLength::Year, Some("0")).is_err());
    }
}
