use crate::agreement::{Agreement, Threshold};
use crate::check::Rule;
use crate::check::triggers::objectives;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "threshold-without-limit",
    severity: Severity::Error,
    about: "people are told at a share of a limit, or at a warning, that no objective has",
    run,
};

/// `75%`, `2 hours` and `breach` are about an item and its limit, `warn` about a figure and its warning. Where no
/// objective of the escalation has one, the step never comes.
///
/// Example: `objectives: [uptime]` and `steps: { 75%: [duty] }`. Instead: `steps: { warn: [duty] }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, escalation) in agreement.escalations.iter() {
        let watched = objectives(agreement, &escalation.objectives);
        if watched.is_empty() {
            continue;
        }
        let limits = watched.iter().any(|(_, objective)| objective.limit.is_some());
        let warnings = watched.iter().any(|(_, objective)| objective.warn.is_some());
        for (step, _) in escalation.steps.iter() {
            let finding = match step.value {
                Threshold::Share(_) | Threshold::Elapsed(_) | Threshold::Breach(_) if !limits => RULE.at(
                    step.span,
                    "no objective of this escalation has a limit for an item, so this step never comes",
                    "write `warn` or `missed` for the figure of a period, or name an objective with a `limit`",
                ),
                Threshold::Warn if !warnings => RULE.at(
                    step.span,
                    "no objective of this escalation says when it warns, so this step never comes",
                    "add `warn` to the objective, with the figure at which there is still time",
                ),
                _ => continue,
            };
            diagnostics.push(
                watched.iter().take(1).fold(finding, |finding, (id, _)| finding.label(id.span, "watched")),
            );
        }
    }
}
