use crate::agreement::{Agreement, Measure, Take};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::ladders::Side;
use crate::diagnostic::{Diagnostics, Severity};
use crate::value::Ratio;

pub(in crate::check) const RULE: Rule = Rule {
    code: "percentile-wrong-end",
    severity: Severity::Warning,
    about: "a high percentile must be large: that is its best end",
    run,
};

/// Of something that should be large, p95 is exceeded by one value in twenty and says nothing of the others.
///
/// Example: `take: p95` and `goal: ">= 450"`. Instead: `share` with `good: { … ">= 450" }` and `goal: ">= 95%"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Measure::Statistic(terms) = &objective.measure else { continue };
        let Take::Percentile(rank) = &terms.take.value else { continue };
        let half = Ratio::new(1, 2).unwrap_or_else(|_| Ratio::one());
        for goal in by_entries(&objective.goal) {
            let Some(side) = Side::of(goal.value.operator) else { continue };
            if (side == Side::High && rank.0 > half) || (side == Side::Low && rank.0 < half) {
                diagnostics.push(
                    RULE.at(
                        goal.span,
                        "this goal is about the best few items and says nothing of the others",
                        "measure the share of good items instead: `share: { of: tickets, good: { … } }` with a goal like `\">= 95%\"`",
                    )
                    .label(terms.take.span, "the end of the better values"),
                );
            }
        }
    }
}
