use crate::agreement::{Agreement, Trigger};
use crate::check::Rule;
use crate::check::length::Length;
use crate::check::triggers::{both_triggers, trigger_objectives};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "repeated-window-short",
    severity: Severity::Warning,
    about: "a window is too short for so many periods",
    run,
};

/// Three missed quarters do not fit into six months: the remedy can never follow.
///
/// Example: `repeated: { when: { missed: uptime }, times: 3, in: 2 months }` on a monthly promise. Instead: `in: 6 months`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for trigger in agreement.remedies.iter().flat_map(|(_, remedy)| both_triggers(remedy)) {
        let Trigger::Repeated(repeated) = trigger else { continue };
        // Items and nested rows have no single length that could be multiplied.
        if matches!(*repeated.when, Trigger::Breached(_) | Trigger::InARow(_) | Trigger::Repeated(_)) {
            continue;
        }
        let Some(window) = Length::of_delay(repeated.r#in.value) else { continue };
        let objectives = trigger_objectives(agreement, &repeated.when);
        let periods: Vec<_> = objectives
            .iter()
            .map(|(_, objective)| (Length::of_period(objective.period.value.0), objective.period.span))
            .collect();
        let too_long = |length: &Option<Length>| {
            length.is_some_and(|length| length.times(repeated.times.value.0).surely_exceeds(window))
        };
        if let (Some((_, span)), true) = (periods.first(), periods.iter().all(|(length, _)| too_long(length)))
        {
            diagnostics.push(
                RULE.at(
                    repeated.r#in.span,
                    format!(
                        "{} periods do not fit into this window, so this never happens",
                        repeated.times.value.0
                    ),
                    "make the window longer, or `times` smaller",
                )
                .label(*span, "one period"),
            );
        }
    }
}
