use super::{
    caps, clocks, escalation, exclusions, general, hours, money, parties, promises, remedies, reports,
    services, term,
};
use crate::legal::{PartText, Pen};

/// Every part, in the order of their numbers.
pub(in crate::legal) fn all(pen: &Pen<'_>) -> Vec<PartText> {
    vec![
        parties::part(pen),
        term::part(pen),
        services::part(pen),
        hours::part(pen),
        clocks::part(pen),
        promises::part(pen),
        exclusions::part(pen),
        remedies::part(pen),
        caps::part(pen),
        money::part(pen),
        escalation::part(pen),
        reports::part(pen),
        general::part(pen),
    ]
}
