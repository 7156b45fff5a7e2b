use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "delivery-without-schedule",
    severity: Severity::Error,
    about: "a delivery does not say how much is due, or by when",
    run,
};

/// A delivery owes a quantity in a period, or an occurrence by a due date in each period, or both. `every` and `due`
/// stand together: one says how often, the other by when.
///
/// Example: `packs: { item: paper, every: week }`. Instead: `packs: { item: paper, every: week, due: mon 17:00 }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, delivery) in agreement.deliveries.iter() {
        let (message, hint) = match (&delivery.quantity, &delivery.every, &delivery.due) {
            (_, Some(_), None) => {
                ("says how often it is due, but not by when", "add `due: mon 17:00`, or `due: last day`")
            }
            (_, None, Some(_)) => {
                ("says by when it is due, but not how often", "add `every: week`, or another period")
            }
            (None, None, None) => (
                "says neither how much is due nor by when",
                "add `quantity: \">= 50 per month\"`, or `every: week` and `due: mon 17:00`",
            ),
            _ => continue,
        };
        diagnostics.push(RULE.at(id.span, format!("`{}` {message}", id.value), hint));
    }
}
