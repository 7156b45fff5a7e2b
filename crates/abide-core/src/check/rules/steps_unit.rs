use crate::agreement::{
    Agreement, Amount, Beyond, Id, Limit, Measure, Objective, Scale, StepSize, Steps, Value,
};
use crate::check::Rule;
use crate::check::figure_unit::{FigureUnit, value_name};
use crate::check::payments::payments;
use crate::check::triggers::trigger_objectives;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "steps-unit",
    severity: Severity::Error,
    about: "the size or the beginning of steps does not fit the figure they are counted in",
    run,
};

/// Steps beyond a limit are times; steps beyond a goal are in the unit of the figure. For availability they may
/// also be times: the downtime beyond what the goal allows.
///
/// Example: `steps: { each: 1 hour, beyond: goal, … }` for a share of tickets. Instead: `each: 1%`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for payment in payments(agreement) {
        let Amount::Scaled(Scale::Steps(steps)) = &payment.pay.pays else { continue };
        if matches!(steps.beyond.value, Beyond::Limit) {
            if !matches!(steps.each.value, StepSize::Time(_)) {
                diagnostics.push(
                    RULE.at(
                        steps.each.span,
                        "an item goes beyond its limit by a time, and this step is none",
                        "write a time, like `each: 1 hour`",
                    )
                    .label(steps.beyond.span, "counted from the limit"),
                );
            }
            continue;
        }
        for (id, objective) in trigger_objectives(agreement, &payment.remedy.when) {
            let Some(unit) = FigureUnit::of(&objective.measure) else { continue };
            if let Some(finding) = judge(steps, unit, id, objective) {
                diagnostics.push(finding);
                break;
            }
        }
    }
}

fn judge(steps: &Steps, unit: FigureUnit, id: &Spanned<Id>, objective: &Objective) -> Option<Diagnostic> {
    let time_is_fine = unit == FigureUnit::Time || matches!(objective.measure, Measure::Availability(_));
    let wrong = match &steps.each.value {
        StepSize::Time(Limit::Time(_)) if time_is_fine => None,
        StepSize::Time(Limit::BusinessDays(_) | Limit::CalendarDays(_)) if time_is_fine => {
            Some("days, which have no fixed length")
        }
        StepSize::Time(_) => Some("a length of time"),
        // Points of a percentage may be written as a bare number.
        StepSize::Value(Value::Number { .. }) if unit == FigureUnit::Share => None,
        StepSize::Value(value) if unit.takes(value) => None,
        StepSize::Value(value) => Some(value_name(value)),
    };
    if let Some(wrong) = wrong {
        let message = format!("the figure of `{}` is {}, and this step is {wrong}", id.value, unit.name());
        let hint = format!("write {} like `each: {}`", unit.name(), unit.example());
        return Some(RULE.at(steps.each.span, message, hint).label(objective.service.span, "the objective"));
    }
    match &steps.beyond.value {
        Beyond::Value(value) if !unit.takes(value) => Some(RULE.at(
            steps.beyond.span,
            format!("the figure of `{}` is {}, and this is {}", id.value, unit.name(), value_name(value)),
            format!("write {} like `{}`, or `goal`", unit.name(), unit.example()),
        )),
        Beyond::Value(_) | Beyond::Goal | Beyond::Limit | Beyond::None => None,
    }
}
