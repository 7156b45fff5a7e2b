use crate::agreement::{Agreement, Trigger};
use crate::check::Rule;
use crate::check::figure_unit::{FigureUnit, value_name};
use crate::check::triggers::{both_triggers, innermost};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "value-unit",
    severity: Severity::Error,
    about: "a remedy is caused by a value in another unit than the figure",
    run,
};

/// The trigger `value` compares the figure of an objective, so it speaks the unit of its measure.
///
/// Example: `when: { value: { uptime: "<= 4 hours" } }` on availability. Instead: `"<= 99.5%"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for trigger in agreement.remedies.iter().flat_map(|(_, remedy)| both_triggers(remedy)) {
        let Trigger::Value(values) = innermost(trigger) else { continue };
        for (id, comparison) in values.iter() {
            let Some(objective) = agreement.objectives.get(&id.value) else { continue };
            let Some(unit) = FigureUnit::of(&objective.measure) else { continue };
            let value = &comparison.value.value;
            if !unit.takes(value) {
                diagnostics.push(RULE.at(
                    comparison.span,
                    format!(
                        "the figure of `{}` is {}, and this is {}",
                        id.value,
                        unit.name(),
                        value_name(value)
                    ),
                    format!("write {} like `{}`", unit.name(), unit.example()),
                ));
            }
        }
    }
}
