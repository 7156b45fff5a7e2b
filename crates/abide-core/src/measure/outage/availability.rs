use super::quotient::Quotient;
use super::reading::Reading;

/// The share of measured time in which the service was up.
///
/// `(measured − down) / measured`, a share. Measured is the open time of the elapsed period less what exclusions
/// and removed unknown time take from both sides, added over the resources of a pool; down is the weighted sum of
/// counted pieces. Parameters: all of the outage measures. ISO/IEC 20000 and the uptime promises of hosting
/// providers mean this figure; the order of steps is decision 14 of the design.
///
/// Example: June has 2 592 000 s; 43 min 12 s down leave 2 589 408 / 2 592 000 = 99.9 %.
pub(super) fn availability(reading: &Reading) -> Quotient {
    Quotient::new(reading.up_s(), reading.measured_s())
}

#[cfg(test)]
mod tests {
    use crate::measure::outage::testing::Case;

    #[test]
    fn worked_example() {
        let mut case = Case::new("availability", ">= 99.9%");
        case.down("2026-06-10T00:00:00Z", "2026-06-10T00:43:12Z");
        assert_eq!(case.value("2026-06"), "0.999");
        let figure = case.judge("2026-06").figure;
        assert_eq!(
            (figure.numerator.to_string(), figure.denominator.to_string()),
            ("2589408".into(), "2592000".into())
        );
    }
}
