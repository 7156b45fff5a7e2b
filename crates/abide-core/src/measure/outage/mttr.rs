use super::quotient::Quotient;
use super::reading::Reading;
use crate::value::Ratio;

/// The mean time to repair: the repair times of the outages that ended in the period, divided by their number; in
/// seconds.
///
/// A repair time is the whole outage on the calendar less exclusions, not cut at the period's edge and not
/// weighted: a partial outage takes as long to mend as it takes. An outage belongs to the period of its end
/// (decision 11 of the design: durations belong where they stop); one that lasts belongs to none yet. Where none
/// ended there is no figure. ISO/IEC 2382 and common usage define MTTR as this mean.
///
/// Example: 30 minutes and 90 minutes give 3 600 s.
pub(super) fn mttr(reading: &Reading) -> Quotient {
    let ended = i64::try_from(reading.ended().count()).unwrap_or(i64::MAX);
    Quotient::new(reading.ended().map(|counted| counted.repair_s.clone()).sum(), Ratio::whole(ended))
}

#[cfg(test)]
mod tests {
    use crate::measure::outage::testing::Case;

    #[test]
    fn worked_example() {
        let mut case = Case::new("mttr", "<= 1 hour");
        case.down("2026-06-10T00:00:00Z", "2026-06-10T00:30:00Z");
        case.down("2026-05-31T23:00:00Z", "2026-06-01T00:30:00Z");
        case.down("2026-06-30T23:59:00Z", "2026-07-01T00:00:00Z");
        assert_eq!(case.value("2026-06"), "3600");
        assert_eq!(case.value("2026-07"), "60");
        assert_eq!(case.value("2026-05"), "none");
    }
}
