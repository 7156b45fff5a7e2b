use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "per-place-without-places",
    severity: Severity::Error,
    about: "a quantity is due at each place, and there are no places, or others owe it apart already",
    run,
};

/// `per-place` judges the quantity once for each of `places`.
///
/// Example: `per-place: true` and no `places`. Instead: `places: [one, two]`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, delivery) in agreement.deliveries.iter() {
        let Some(flag) = delivery.per_place.as_ref().filter(|flag| flag.value.0) else { continue };
        let (message, hint) = if delivery.places.is_empty() {
            (
                "it is due at each place, and there are no places",
                "add `places` with the ids of places of a party",
            )
        } else if delivery.each.is_some() {
            ("it is due apart for the values of `each` already", "remove `per-place` or `each`")
        } else {
            continue;
        };
        diagnostics.push(RULE.at(flag.span, message, hint));
    }
}
