use super::quotient::Quotient;
use super::reading::Reading;
use crate::value::Ratio;

/// The longest outage: the largest counted time of one merged outage in the period, in seconds, weighted; zero
/// where there was none.
///
/// An outage across the period's edge counts with its part in the period.
///
/// Example: 30 minutes and 45 minutes give 2 700 s.
pub(super) fn longest_outage(reading: &Reading) -> Quotient {
    let longest = reading.outages.iter().map(|counted| counted.counted_s.clone()).max();
    Quotient::plain(longest.unwrap_or_else(Ratio::zero), reading)
}

#[cfg(test)]
mod tests {
    use crate::measure::outage::testing::Case;

    #[test]
    fn worked_example() {
        let mut case = Case::new("longest-outage", "<= 1 hour");
        assert_eq!(case.value("2026-06"), "0");
        case.down("2026-06-10T00:00:00Z", "2026-06-10T00:30:00Z");
        case.down("2026-06-12T00:00:00Z", "2026-06-12T00:45:00Z");
        assert_eq!(case.value("2026-06"), "2700");
    }
}
