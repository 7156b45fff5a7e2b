use super::availability::availability;
use super::beneath::is_availability;
use super::cover::Cover;
use super::faults::{BACKING_KIND, BACKING_SERVICE};
use super::speed::speed;
use super::{Beneath, Carried};
use crate::agreement::{Agreement, Dependency, Kind};
use crate::diagnostic::Diagnostics;
use crate::plan::Plan;

/// Holds every promise whose service stands on others against what the agreements beneath carry, and tells of each how
/// much is left.
///
/// `beneath` are the agreements that `backing` names and that could be read. A service that stands on one which is not
/// among them is not looked at: why it is not there was told where it is named.
pub fn judge_backing(
    agreement: &Agreement,
    plan: &Plan,
    beneath: &[Beneath<'_>],
    faults: &mut Diagnostics,
) -> Vec<Carried> {
    for one in beneath {
        check_kind(one, faults);
    }
    let mut carried = Vec::new();
    let mut cover = Cover::new(agreement, plan, beneath, faults);
    for (service_position, (id, service)) in agreement.services.iter().enumerate() {
        let needs = &service.depends_on;
        if needs.is_empty() || !all_known(needs, beneath, cover.faults) {
            continue;
        }
        for (position, objective) in plan.objectives.iter().enumerate() {
            if objective.service != service_position {
                continue;
            }
            if is_availability(objective) {
                carried.extend(availability(id, needs, objective, &mut cover));
            } else {
                carried.extend(speed(id, needs, position, objective, &mut cover));
            }
        }
    }
    carried
}

/// What a provider promises a customer is no ground to stand on: whoever relies on it is its customer, and that
/// agreement is an operational or an underpinning one.
fn check_kind(beneath: &Beneath<'_>, faults: &mut Diagnostics) {
    let kind = beneath.agreement.kind.as_ref();
    if !matches!(kind.map_or(Kind::Customer, |kind| kind.value), Kind::Customer | Kind::Service) {
        return;
    }
    let message = format!("`{}` is no operational or underpinning agreement", beneath.id.value);
    let hint = "write `kind: operational` in one between teams, `kind: underpinning` in one with a supplier";
    let place = kind.map_or(beneath.agreement.id.span, |kind| kind.span);
    faults.push(BACKING_KIND.at(beneath.id.span, message, hint).label(place, "what it says of itself"));
}

/// Whether every service that is named is there. One that is missing in an agreement that is there is a fault.
fn all_known(needs: &[Dependency], beneath: &[Beneath<'_>], faults: &mut Diagnostics) -> bool {
    let mut known = true;
    for service in needs.iter().flat_map(Dependency::services) {
        let Some(one) = Beneath::named(beneath, &service.value) else {
            known = false;
            continue;
        };
        if one.agreement.services.get(service.value.service.as_str()).is_none() {
            known = false;
            let message = format!("`{}` has no service `{}`", service.value.agreement, service.value.service);
            let names: Vec<&str> = one.agreement.services.iter().map(|(id, _)| id.value.as_str()).collect();
            let hint = format!("it has: {}", names.join(", "));
            faults.push(BACKING_SERVICE.at(service.span, message, hint));
        }
    }
    known
}
