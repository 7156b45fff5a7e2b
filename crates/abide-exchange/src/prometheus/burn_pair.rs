use abide_core::calculation::burn_factor;
use abide_core::value::Ratio;

/// A long and a short window over which a budget must be burning before anybody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BurnPair {
    /// How loud: `page` or `ticket`.
    pub severity: &'static str,
    /// The share of the budget that is used up within the long window, in percent.
    pub budget_percent: i64,
    /// The long window and its length in seconds.
    pub long: (&'static str, i64),
    /// The short window, which ends an alert soon after the burning does.
    pub short: &'static str,
}

impl BurnPair {
    /// The pairs of the SRE workbook, with the pair of a day that generators add.
    pub const ALL: [BurnPair; 4] = [
        BurnPair { severity: "page", budget_percent: 2, long: ("1h", 3600), short: "5m" },
        BurnPair { severity: "page", budget_percent: 5, long: ("6h", 21_600), short: "30m" },
        BurnPair { severity: "ticket", budget_percent: 10, long: ("1d", 86_400), short: "2h" },
        BurnPair { severity: "ticket", budget_percent: 10, long: ("3d", 259_200), short: "6h" },
    ];

    /// The windows of all pairs, shortest first.
    pub(super) const WINDOWS: [&'static str; 7] = ["5m", "30m", "1h", "2h", "6h", "1d", "3d"];

    /// The burn rate at which this share of the budget of a period goes within the long window; `None` where the window
    /// is no part of the period.
    pub(super) fn factor(&self, period_s: i64) -> Option<Ratio> {
        let share = Ratio::new(self.budget_percent, 100).ok()?;
        let factor = burn_factor(&share, &Ratio::whole(period_s), &Ratio::whole(self.long.1)).ok()?;
        (self.long.1 < period_s).then_some(factor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_factors_of_thirty_days() {
        let factors: Vec<String> =
            BurnPair::ALL.iter().map(|pair| pair.factor(30 * 86_400).unwrap().to_string()).collect();
        assert_eq!(factors, ["14.4", "6", "3", "1"]);
        assert_eq!(BurnPair::ALL[3].factor(86_400), None);
    }
}
