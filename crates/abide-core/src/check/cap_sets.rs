use std::collections::BTreeSet;

use super::payments::{covers, payments};
use crate::agreement::{Agreement, Cap, Id};
use crate::diagnostic::Spanned;

/// A cap with the paying remedies that it covers.
pub(super) struct CapSet<'a> {
    /// Its id.
    pub(super) id: &'a Spanned<Id>,
    /// The cap.
    pub(super) cap: &'a Cap,
    /// The ids of the remedies.
    pub(super) remedies: BTreeSet<&'a str>,
}

/// Every cap that covers something, in document order.
pub(super) fn cap_sets(agreement: &Agreement) -> Vec<CapSet<'_>> {
    let paying = payments(agreement);
    let sets = agreement.caps.iter().map(|(id, cap)| {
        let covered = paying.iter().filter(|payment| covers(&cap.covers, &payment.id.value));
        CapSet { id, cap, remedies: covered.map(|payment| payment.id.value.as_str()).collect() }
    });
    sets.filter(|set| !set.remedies.is_empty()).collect()
}
