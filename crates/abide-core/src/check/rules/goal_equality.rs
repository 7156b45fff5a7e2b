use crate::agreement::{Agreement, Operator};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::figure_unit::{FigureUnit, value_number};
use crate::diagnostic::{Diagnostics, Severity};
use crate::value::Ratio;

pub(in crate::check) const RULE: Rule = Rule {
    code: "goal-equality",
    severity: Severity::Warning,
    about: "a goal is met by one exact figure only",
    run,
};

/// A figure is exact, so `=` is missed by everything better as well. At the end of the scale (`= 100%`, `= 0`)
/// nothing better exists, and it is silent.
///
/// Example: `goal: "= 99.9%"`. Instead: `goal: ">= 99.9%"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let unit = FigureUnit::of(&objective.measure);
        for goal in by_entries(&objective.goal) {
            let number = value_number(&goal.value.value);
            let at_end = number.is_zero() || (unit == Some(FigureUnit::Share) && number == Ratio::one());
            if goal.value.operator == Operator::Equal && !at_end {
                diagnostics.push(RULE.at(
                    goal.span,
                    "only this one figure meets the goal: a better one misses it too",
                    "write `>=` or `<=`, whichever is better",
                ));
            }
        }
    }
}
