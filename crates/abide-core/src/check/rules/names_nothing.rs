use crate::agreement::{Agreement, Ids, Trigger};
use crate::check::Rule;
use crate::check::triggers::{both_triggers, innermost};
use crate::diagnostic::{Diagnostics, Severity, Span};

pub(in crate::check) const RULE: Rule = Rule {
    code: "names-nothing",
    severity: Severity::Error,
    about: "a list that must name something is empty",
    run,
};

/// An empty list reads as if something were meant, and means nothing.
///
/// Example: `missed: []`. Instead: at least one id, or `all`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let mut empty: Vec<(Span, String)> = Vec::new();
    for (id, clock) in agreement.clocks.iter() {
        for (key, events) in [("start", &clock.start), ("stop", &clock.stop)] {
            if events.is_empty() {
                empty.push((id.span, format!("the `{key}` of this clock names no event")));
            }
        }
    }
    for (id, exclusion) in agreement.exclusions.iter() {
        if exclusion.objectives.as_ref().is_some_and(is_empty) {
            empty.push((id.span, "this exclusion holds for no objective".to_owned()));
        }
    }
    for (id, remedy) in agreement.remedies.iter() {
        for trigger in both_triggers(remedy) {
            if trigger_is_empty(trigger) {
                let key = innermost(trigger).key();
                empty.push((id.span, format!("the trigger `{key}` of this remedy names no objective")));
            }
        }
    }
    for (id, cap) in agreement.caps.iter() {
        if is_empty(&cap.covers) {
            empty.push((id.span, "this cap covers no remedy".to_owned()));
        }
    }
    for (id, escalation) in agreement.escalations.iter() {
        if is_empty(&escalation.objectives) {
            empty.push((id.span, "this escalation watches no objective".to_owned()));
        }
        let silent = escalation.steps.iter().filter(|(_, recipients)| recipients.is_empty());
        empty.extend(silent.map(|(step, _)| (step.span, "this step tells nobody".to_owned())));
    }
    for (id, report) in agreement.reports.iter() {
        if report.to.is_empty() {
            empty.push((id.span, "this report goes to nobody".to_owned()));
        }
    }
    for (span, message) in empty {
        diagnostics.push(RULE.at(span, message, "name at least one in the list, or remove the entry"));
    }
}

fn is_empty(ids: &Ids) -> bool {
    matches!(ids, Ids::These(ids) if ids.is_empty())
}

fn trigger_is_empty(trigger: &Trigger) -> bool {
    match innermost(trigger) {
        Trigger::Missed(ids)
        | Trigger::AnyMissed(ids)
        | Trigger::AllMissed(ids)
        | Trigger::AllMet(ids)
        | Trigger::Breached(ids) => is_empty(ids),
        Trigger::Value(values) => values.is_empty(),
        Trigger::InARow(_) | Trigger::Repeated(_) => false,
    }
}
