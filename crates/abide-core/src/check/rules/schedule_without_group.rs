use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "schedule-without-group",
    severity: Severity::Error,
    about: "a delivery is due from everyone, and nothing says who they are",
    run,
};

/// One who hands over nothing leaves no fact, so what is due from everyone by a date needs a roster.
///
/// Example: `every: week`, `due: fri` and `each: person`. Instead: `each: { of: person, group: staff }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, delivery) in agreement.deliveries.iter() {
        let (Some(each), Some(_)) = (&delivery.each, &delivery.every) else { continue };
        if let (None, Some(field)) = (&each.group, each.of.first()) {
            diagnostics.push(RULE.at(
                field.span,
                format!(
                    "who does not deliver leaves no fact, so nobody knows every `{}` who owes this",
                    field.value.0
                ),
                format!("name a roster: `each: {{ of: {}, group: … }}`", field.value.0),
            ));
        }
    }
}
