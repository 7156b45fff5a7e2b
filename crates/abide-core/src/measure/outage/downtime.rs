use super::quotient::Quotient;
use super::reading::Reading;

/// How long the service was down: the weighted sum of counted pieces, in seconds.
///
/// `Σ weight × length`. Parameters: all of the outage measures. The order of steps is decision 14 of the design.
///
/// Example: two hours down and four hours at a weight of 25 % are 10 800 s.
pub(super) fn downtime(reading: &Reading) -> Quotient {
    Quotient::plain(reading.down_s.clone(), reading)
}

#[cfg(test)]
mod tests {
    use crate::measure::outage::testing::Case;

    #[test]
    fn worked_example() {
        let mut case = Case::new("downtime: { weights: { degraded: 25% } }", "<= 4 hours");
        case.down("2026-06-10T00:00:00Z", "2026-06-10T02:00:00Z");
        case.state("degraded", "2026-06-11T00:00:00Z", "2026-06-11T04:00:00Z");
        assert_eq!(case.value("2026-06"), "10800");
    }
}
