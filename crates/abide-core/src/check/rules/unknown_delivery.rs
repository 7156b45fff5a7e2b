use crate::agreement::{Agreement, Measure};
use crate::check::Rule;
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-delivery",
    severity: Severity::Error,
    about: "a measure is taken of a delivery that the agreement does not have",
    run,
};

/// `delivered`, `on-time` and `in-full` are taken of one delivery.
///
/// Example: `on-time: { delivery: pack }`. Instead: an id from `deliveries`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let (Measure::Delivered(of) | Measure::OnTime(of) | Measure::InFull(of)) = &objective.measure else {
            continue;
        };
        if agreement.deliveries.get(&of.delivery.value).is_none() {
            let known = ids_of(&agreement.deliveries);
            diagnostics.push(unknown_reference(
                &RULE,
                "delivery",
                &of.delivery,
                known,
                "add it under `deliveries`",
            ));
        }
    }
}
