use super::CalculationError;
use super::bounds::{not_negative, positive};
use crate::value::Ratio;

/// What the time between failures spans: the literature uses the same letters for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MtbfReading {
    /// From the end of a repair to the next failure: time up.
    UpTime,
    /// From failure to failure, the repair included.
    Failures,
}

/// The share of time that something is up which fails every so often and is repaired in so long, in the long run.
///
/// Formula: `MTBF / (MTBF + MTTR)` where MTBF is time up; `(MTBF − MTTR) / MTBF` where it is from failure to failure.
///
/// Example: 720 h and 2 h: 360/361 = 99.72299 %, or 359/360 = 99.72222 %.
pub fn steady_availability(
    mtbf_s: &Ratio,
    mttr_s: &Ratio,
    reading: MtbfReading,
) -> Result<Ratio, CalculationError> {
    positive("the time between failures", mtbf_s)?;
    not_negative("the time to repair", mttr_s)?;
    if reading == MtbfReading::Failures && mttr_s > mtbf_s {
        return Err(CalculationError::beyond(
            "the time to repair in seconds",
            mttr_s,
            "the time from failure to failure",
            mtbf_s,
        ));
    }
    let (up, whole) = match reading {
        MtbfReading::UpTime => (mtbf_s.clone(), mtbf_s + mttr_s),
        MtbfReading::Failures => (mtbf_s - mttr_s, mtbf_s.clone()),
    };
    up.over(&whole).map_err(|_| CalculationError::Zero { what: "the time between failures" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_readings_differ() {
        let of = |reading| steady_availability(&Ratio::whole(720), &Ratio::whole(2), reading);
        assert_eq!(of(MtbfReading::UpTime).unwrap().fraction_text(), "360/361");
        assert_eq!(of(MtbfReading::Failures).unwrap().fraction_text(), "359/360");
    }

    #[test]
    fn a_repair_is_not_longer_than_what_holds_it() {
        let of = |reading| steady_availability(&Ratio::whole(2), &Ratio::whole(3), reading);
        assert!(of(MtbfReading::Failures).is_err());
        assert_eq!(of(MtbfReading::UpTime).unwrap().fraction_text(), "2/5");
    }
}
