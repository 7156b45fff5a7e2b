use super::built_in_clocks::BUILT_IN_CLOCKS;
use crate::agreement::{Agreement, Id, Measure};
use crate::diagnostic::Spanned;

/// Every place that names a clock: measures, and clocks that wait for another.
pub(super) fn clock_uses(agreement: &Agreement) -> impl Iterator<Item = &Spanned<Id>> {
    let measured = agreement.objectives.iter().filter_map(|(_, objective)| match &objective.measure {
        Measure::Within(terms) => Some(&terms.clock),
        Measure::Statistic(terms) => terms.clock.as_ref(),
        _ => None,
    });
    measured.chain(agreement.clocks.iter().filter_map(|(_, clock)| clock.after.as_ref()))
}

/// Whether a clock is defined in the agreement or built in.
pub(super) fn is_known(agreement: &Agreement, id: &Id) -> bool {
    agreement.clocks.get(id).is_some() || BUILT_IN_CLOCKS.iter().any(|(name, _)| *id == **name)
}
