use super::bounds::{not_negative, positive};
use super::{CalculationError, uptime};
use crate::value::Ratio;

/// What the outages of a period come to, given only how long each was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutageHistory {
    /// `1 − down / period`.
    pub availability: Ratio,
    /// How many outages.
    pub failures: usize,
    /// The mean time to repair in seconds: `down / failures`. `None` without a failure, like the next two.
    pub mttr_s: Option<Ratio>,
    /// The mean time up between failures in seconds: `(period − down) / failures`.
    pub mean_up_s: Option<Ratio>,
    /// The mean time from failure to failure in seconds: `period / failures`.
    pub between_failures_s: Option<Ratio>,
}

impl OutageHistory {
    /// Of outages that do not overlap and lie in the period.
    ///
    /// Example: 600 s, 1 200 s and 180 s in 30 days: 14389/14400 = 99.92361 %, MTTR 660 s, 863 340 s up between
    /// failures, 864 000 s from failure to failure.
    pub fn new(period_s: &Ratio, outages_s: &[Ratio]) -> Result<OutageHistory, CalculationError> {
        positive("the length of the period", period_s)?;
        outages_s.iter().try_for_each(|outage| not_negative("an outage", outage))?;
        let down_s: Ratio = outages_s.iter().cloned().sum();
        let availability = uptime(&down_s, period_s)?;
        let failures = i64::try_from(outages_s.len()).unwrap_or(i64::MAX);
        let each = |time: &Ratio| (time / failures).ok();
        Ok(OutageHistory {
            availability,
            failures: outages_s.len(),
            mttr_s: each(&down_s),
            mean_up_s: each(&(period_s - &down_s)),
            between_failures_s: each(period_s),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worked_example() {
        let outages = [600, 1200, 180].map(Ratio::whole);
        let history = OutageHistory::new(&Ratio::whole(2_592_000), &outages).unwrap();
        assert_eq!(history.availability.fraction_text(), "14389/14400");
        assert_eq!(history.mttr_s, Some(Ratio::whole(660)));
        assert_eq!(history.mean_up_s, Some(Ratio::whole(863_340)));
        assert_eq!(history.between_failures_s, Some(Ratio::whole(864_000)));
        let quiet = OutageHistory::new(&Ratio::whole(100), &[]).unwrap();
        assert_eq!((quiet.availability, quiet.mttr_s), (Ratio::one(), None));
        assert!(OutageHistory::new(&Ratio::whole(100), &[Ratio::whole(101)]).is_err());
    }
}
