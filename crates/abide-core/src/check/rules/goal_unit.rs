use crate::agreement::{Agreement, Id, Value};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::figure_unit::{FigureUnit, value_name};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Span, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "goal-unit",
    severity: Severity::Error,
    about: "a goal, `warn` or `floor` is in another unit than the figure",
    run,
};

/// A figure can only be compared with a value of its own unit: availability with a percentage, downtime with a
/// length of time, a count with a number.
///
/// Example: `measure: downtime` and `goal: ">= 99.9%"`. Instead: `goal: "<= 43 minutes"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, objective) in agreement.objectives.iter() {
        let Some(unit) = FigureUnit::of(&objective.measure) else { continue };
        let mut test = |key: &str, value: &Value, span: Span| {
            if !unit.takes(value) {
                diagnostics.push(finding(key, unit, objective.measure.key(), value, span, id));
            }
        };
        for goal in by_entries(&objective.goal) {
            test("goal", &goal.value.value, goal.span);
        }
        for (key, marks) in [("warn", &objective.warn), ("floor", &objective.floor)] {
            for mark in marks.iter().flat_map(by_entries) {
                test(key, mark.value, mark.span);
            }
        }
    }
}

fn finding(
    key: &str,
    unit: FigureUnit,
    measure: &str,
    value: &Value,
    span: Span,
    id: &Spanned<Id>,
) -> Diagnostic {
    RULE.at(
        span,
        format!("the figure of `{measure}` is {}, and this `{key}` is {}", unit.name(), value_name(value)),
        format!(
            "write {} like `{}`, or choose another measure for `{}`",
            unit.name(),
            unit.example(),
            id.value
        ),
    )
}
