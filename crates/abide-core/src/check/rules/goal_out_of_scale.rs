use crate::agreement::{Agreement, Measure, Operator, Value};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::figure_unit::{FigureUnit, value_number};
use crate::diagnostic::{Diagnostics, Severity, Span};
use crate::value::Ratio;

pub(in crate::check) const RULE: Rule = Rule {
    code: "goal-out-of-scale",
    severity: Severity::Error,
    about: "a goal lies where no figure can",
    run,
};

/// A share lies between 0 % and 100 %, a count is never negative: such a goal can never be met, or never missed.
///
/// Example: `goal: ">= 999%"`. Instead: `goal: ">= 99.9%"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(unit) = FigureUnit::of(&objective.measure) else { continue };
        // More may come than was expected, and more be sold than was planned.
        let open_ended = matches!(objective.measure, Measure::ForecastRatio(_));
        let mut report = |span: Span, message: &str| {
            let hint = match unit {
                FigureUnit::Share => "write a percentage between 0% and 100%",
                FigureUnit::Time | FigureUnit::Count | FigureUnit::Number => {
                    "write a value that is not negative"
                }
            };
            diagnostics.push(RULE.at(span, message, hint));
        };
        for goal in by_entries(&objective.goal).iter().filter(|goal| unit.takes(&goal.value.value)) {
            if open_ended && !value_number(&goal.value.value).is_negative() {
                continue;
            }
            if let Some(message) = off_scale(unit, &goal.value.value) {
                report(goal.span, message);
            } else if is_unreachable(unit, goal.value.operator, &goal.value.value) {
                report(goal.span, "no figure can ever reach this goal");
            }
        }
        let marks = objective.warn.iter().chain(&objective.floor).flat_map(by_entries);
        for mark in marks.filter(|mark| unit.takes(mark.value) && !open_ended) {
            if let Some(message) = off_scale(unit, mark.value) {
                report(mark.span, message);
            }
        }
    }
}

fn off_scale(unit: FigureUnit, value: &Value) -> Option<&'static str> {
    let number = value_number(value);
    match unit {
        FigureUnit::Share if number > Ratio::one() => Some("no share is larger than 100%"),
        FigureUnit::Share if number.is_negative() => Some("no share is negative"),
        FigureUnit::Count if number.is_negative() => Some("no count is negative"),
        _ => None,
    }
}

fn is_unreachable(unit: FigureUnit, operator: Operator, value: &Value) -> bool {
    let number = value_number(value);
    match operator {
        Operator::MoreThan => unit == FigureUnit::Share && number == Ratio::one(),
        Operator::LessThan => matches!(unit, FigureUnit::Share | FigureUnit::Count) && number.is_zero(),
        Operator::AtLeast | Operator::AtMost | Operator::Equal => false,
    }
}
