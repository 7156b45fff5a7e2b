use crate::agreement::{Agreement, Delay, Lasts};
use crate::check::Rule;
use crate::check::delays::is_zero;
use crate::check::length::Length;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "period-longer-than-term",
    severity: Severity::Warning,
    about: "the agreement ends before a period of an objective is over",
    run,
};

/// A yearly promise in an agreement of six months is judged over six months: no full period ever passes.
///
/// Example: `lasts: 6 months` and `period: year`. Instead: `period: month`, or `period: term`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let lasts = &agreement.term.lasts;
    let Lasts::For(civil) = lasts.value else { return };
    let delay = Delay::Civil(civil);
    let Some(term) = Length::of_delay(delay).filter(|_| !is_zero(delay)) else { return };
    for (_, objective) in agreement.objectives.iter() {
        let period = Length::of_period(objective.period.value.0);
        if period.is_some_and(|period| period.surely_exceeds(term)) {
            diagnostics.push(
                RULE.at(
                    objective.period.span,
                    "no full period passes before the agreement ends",
                    "choose a shorter period, or `term` for the whole term",
                )
                .label(lasts.span, "the term is shorter"),
            );
        }
    }
}
