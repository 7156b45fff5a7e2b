use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::reference::unknown_reference;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-place",
    severity: Severity::Error,
    about: "a delivery goes to a place that no party has",
    run,
};

/// Places stand with their party, by ids unique in the agreement.
///
/// Example: `places: [ware-house]`. Instead: the id of a place of a party.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let known: Vec<&str> = agreement
        .parties
        .iter()
        .flat_map(|(_, party)| party.places.iter())
        .map(|(id, _)| id.value.as_str())
        .collect();
    for place in agreement.deliveries.iter().flat_map(|(_, delivery)| &delivery.places) {
        if !known.contains(&place.value.as_str()) {
            let otherwise = "add it under `places` of its party";
            diagnostics.push(unknown_reference(&RULE, "place", place, known.iter().copied(), otherwise));
        }
    }
}
