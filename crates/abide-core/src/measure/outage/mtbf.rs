use super::quotient::Quotient;
use super::reading::Reading;
use crate::value::Ratio;

/// The mean time between failures, in seconds: with `between: up-time` the measured time less the downtime, with
/// `between: failures` the measured time, divided by the number of merged outages that began in the period.
///
/// Where none began there is no figure. Over the resources of a pool both times and failures are added. The two
/// readings are those of the reliability literature (time to failure with and without the repair).
///
/// Example: June with two outages of 12 hours each: 2 505 600 s up / 2 = 1 252 800 s, or 2 592 000 / 2 =
/// 1 296 000 s between failures.
pub(super) fn mtbf(reading: &Reading, between_up_time: bool) -> Quotient {
    let failures = i64::try_from(reading.begun().count()).unwrap_or(i64::MAX);
    let time_s = if between_up_time { reading.up_s() } else { reading.measured_s() };
    Quotient::new(time_s, Ratio::whole(failures))
}

#[cfg(test)]
mod tests {
    use crate::measure::outage::testing::Case;

    #[test]
    fn worked_example() {
        for (between, expected) in [("up-time", "1252800"), ("failures", "1296000")] {
            let mut case = Case::new(&format!("mtbf: {{ between: {between} }}"), ">= 100 hours");
            assert_eq!(case.value("2026-06"), "none");
            case.down("2026-06-10T00:00:00Z", "2026-06-10T12:00:00Z");
            case.down("2026-06-20T00:00:00Z", "2026-06-20T12:00:00Z");
            assert_eq!(case.value("2026-06"), expected);
        }
    }
}
