use super::reading::Reading;
use super::{availability, downtime, longest_outage, mtbf, mttr, outage_count};
use crate::agreement::Between;
use crate::plan::OutagePlan;
use crate::value::Ratio;

/// A figure with what was divided by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quotient {
    /// `None` where there is nothing to divide by, or nothing was measured.
    pub(super) value: Option<Ratio>,
    /// What was divided, or the figure itself.
    pub(super) numerator: Ratio,
    /// By what; 1 where nothing is divided.
    pub(super) denominator: Ratio,
}

impl Quotient {
    /// One divided by the other.
    pub(super) fn new(numerator: Ratio, denominator: Ratio) -> Quotient {
        Quotient { value: numerator.over(&denominator).ok(), numerator, denominator }
    }

    /// A figure that is no fraction; nothing where no time was measured.
    pub(super) fn plain(figure: Ratio, reading: &Reading) -> Quotient {
        let value = (!reading.measured.is_zero()).then(|| figure.clone());
        Quotient { value, numerator: figure, denominator: Ratio::one() }
    }

    /// The figure that a measure names.
    pub(super) fn of(measure: &OutagePlan, reading: &Reading) -> Quotient {
        match measure.figure {
            "downtime" => downtime::downtime(reading),
            "outage-count" => outage_count::outage_count(reading),
            "longest-outage" => longest_outage::longest_outage(reading),
            "mttr" => mttr::mttr(reading),
            "mtbf" => mtbf::mtbf(reading, measure.between == Between::UpTime),
            _ => availability::availability(reading),
        }
    }
}
