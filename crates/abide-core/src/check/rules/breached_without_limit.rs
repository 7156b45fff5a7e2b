use crate::agreement::{Agreement, Id, Ids, Measure, Objective, Trigger};
use crate::check::Rule;
use crate::check::triggers::{both_triggers, innermost, objectives, these};
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "breached-without-limit",
    severity: Severity::Error,
    about: "a remedy follows each late item of objectives that have no limit for an item",
    run,
};

/// `breached` is one item over its limit; an objective on availability has no items that could be.
///
/// Example: `when: { breached: uptime }`. Instead: `when: { missed: uptime }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (id, remedy) in agreement.remedies.iter() {
        for trigger in both_triggers(remedy) {
            let Trigger::Breached(ids) = innermost(trigger) else { continue };
            let named = objectives(agreement, ids);
            let mut without = named.iter().filter(|(id, one)| !can_be_breached(agreement, id, one));
            // `all` means all that can be breached, as long as there is one.
            let all = matches!(ids, Ids::All(_));
            let Some((objective, _)) = without.next() else { continue };
            if all && 1 + without.count() < named.len() {
                continue;
            }
            let place = these(ids).iter().find(|one| one.value == objective.value);
            let finding = RULE.at(
                place.map_or(id.span, |place| place.span),
                format!("no item of `{}` has a limit, so none can be breached", objective.value),
                "write `missed` for the goal of a period, or measure the objective by `within`",
            );
            diagnostics.push(finding.label(objective.span, "measured without items"));
        }
    }
}

/// Whether an item of an objective can be late, or an occurrence of a delivery.
fn can_be_breached(agreement: &Agreement, id: &Spanned<Id>, objective: &Objective) -> bool {
    match &objective.measure {
        Measure::Within(_) | Measure::OnTime(_) | Measure::InFull(_) | Measure::EvidenceValid(_) => true,
        Measure::Delivered(_) => agreement.delivery(id).is_some_and(|delivery| delivery.every.is_some()),
        _ => false,
    }
}
