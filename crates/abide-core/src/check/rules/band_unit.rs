use crate::agreement::{Agreement, CutValue};
use crate::check::Rule;
use crate::check::figure_unit::value_name;
use crate::check::ladders::ladders;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "band-unit",
    severity: Severity::Error,
    about: "a band is cut in another unit than the figure",
    run,
};

/// The bands of a remedy are read with the figure of the objective that causes it.
///
/// Example: bands `"< 99%"` for an objective on downtime. Instead: `"> 2 hours"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for ladder in ladders(agreement) {
        for (cut, _) in ladder.bands.iter() {
            let CutValue::Value(value) = &cut.value.value else { continue };
            let other = ladder.goals.iter().find(|goal| goal.unit.is_some_and(|unit| !unit.takes(value)));
            let Some((goal, unit)) = other.and_then(|goal| Some((goal, goal.unit?))) else { continue };
            diagnostics.push(
                RULE.at(
                    cut.span,
                    format!(
                        "the figure of `{}` is {}, and this band is cut at {}",
                        goal.objective.value,
                        unit.name(),
                        value_name(value)
                    ),
                    format!("cut it at {} like `{}`, or at `goal`", unit.name(), unit.example()),
                )
                .label(goal.span, "its goal"),
            );
        }
    }
}
