use super::quotient::Quotient;
use super::reading::Reading;
use crate::value::Ratio;

/// How many merged outages began in the period, each counting for more than nothing; a count.
///
/// One that began before the period belongs to the period of its beginning. One that lies wholly in excluded or
/// closed time, or is shorter than a full minute where those are counted, is none.
///
/// Example: three outages of which two touch are two.
pub(super) fn outage_count(reading: &Reading) -> Quotient {
    let count = i64::try_from(reading.begun().count()).unwrap_or(i64::MAX);
    Quotient::plain(Ratio::whole(count), reading)
}

#[cfg(test)]
mod tests {
    use crate::measure::outage::testing::Case;

    #[test]
    fn worked_example() {
        let mut case = Case::new("outage-count", "<= 1");
        case.down("2026-06-10T00:00:00Z", "2026-06-10T01:00:00Z");
        case.down("2026-06-10T01:00:00Z", "2026-06-10T02:00:00Z");
        case.down("2026-06-20T00:00:00Z", "2026-06-20T00:00:01Z");
        case.down("2026-06-30T23:00:00Z", "2026-07-01T01:00:00Z");
        assert_eq!(case.value("2026-06"), "3");
        assert_eq!(case.value("2026-07"), "0");
    }
}
