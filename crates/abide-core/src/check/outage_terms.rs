use crate::agreement::{Measure, OutageTerms};

/// The terms of a measure that is taken of outages; none for measures of items.
pub(super) fn outage_terms(measure: &Measure) -> Option<&OutageTerms> {
    match measure {
        Measure::Availability(terms)
        | Measure::Downtime(terms)
        | Measure::OutageCount(terms)
        | Measure::LongestOutage(terms)
        | Measure::Mttr(terms)
        | Measure::Mtbf(terms) => Some(terms),
        _ => None,
    }
}
