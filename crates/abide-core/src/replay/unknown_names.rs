use std::collections::{BTreeMap, BTreeSet};

use crate::fact::{
    Facts, Finding, FindingDetail, FindingKind, Subject, WELL_KNOWN_EVENTS, WELL_KNOWN_STATES,
};
use crate::plan::Plan;
use crate::replay::Survey;
use crate::text::nearest;
use crate::value::Name;

/// Events of tickets that no clock of the agreement names and that no helpdesk knows, and events that a clock names
/// and that never occur: both are mostly slips of the pen, and both would let a clock run on in silence.
pub(super) fn unknown_events(plan: &Plan, facts: &Facts, survey: &Survey) -> BTreeSet<Finding> {
    let named: BTreeSet<Name> = plan
        .clocks
        .iter()
        .flat_map(|clock| {
            let lists = [&clock.start, &clock.stop, &clock.pause, &clock.resume, &clock.reset, &clock.cancel];
            lists.into_iter().flatten().copied()
        })
        .collect();
    let seen = survey.ticket_events();
    if plan.clocks.is_empty() || seen.is_empty() {
        return BTreeSet::new();
    }
    let text = |name: &Name| facts.names.text(*name);
    let well_known =
        |name: &Name| WELL_KNOWN_STATES.contains(&text(name)) || WELL_KNOWN_EVENTS.contains(&text(name));
    let known = |name: &Name| named.contains(name) || facts.closing.contains(name) || well_known(name);
    let candidates: Vec<&str> =
        named.iter().map(text).chain(WELL_KNOWN_STATES).chain(WELL_KNOWN_EVENTS).collect();
    let is_typo = |name: &Name| nearest(text(name), candidates.iter().copied());
    let unnamed = seen.iter().filter(|(name, _)| !known(name)).map(|(name, count)| Finding {
        kind: FindingKind::UnknownEvent,
        subject: Subject::Event,
        item: text(name).to_owned(),
        detail: FindingDetail::Seen { times: *count, nearest: is_typo(name).map(str::to_owned) },
        at: None,
    });
    let never =
        named.iter().filter(|name| !seen.contains_key(name) && !well_known(name)).map(|name| Finding {
            kind: FindingKind::EventNeverSeen,
            subject: Subject::Event,
            item: text(name).to_owned(),
            detail: FindingDetail::None,
            at: None,
        });
    unnamed.chain(never).collect()
}

/// Services that outages or windows name and that the agreement does not have: their facts play no part.
pub(super) fn unknown_services(plan: &Plan, facts: &Facts) -> BTreeSet<Finding> {
    let own: BTreeSet<Name> = plan.services.iter().map(|service| service.name_in_facts).collect();
    let of_outages = facts.outages.iter().filter_map(|outage| outage.service);
    let of_windows = facts.windows.iter().filter_map(|window| window.service);
    let mut counts: BTreeMap<Name, u64> = BTreeMap::new();
    for service in of_outages.chain(of_windows).filter(|service| !own.contains(service)) {
        *counts.entry(service).or_default() += 1;
    }
    let nearest_service = |service: Name| {
        let known = plan.services.iter().map(|service| service.id.as_str());
        nearest(facts.names.text(service), known).map(str::to_owned)
    };
    let findings = counts.into_iter().map(|(service, count)| Finding {
        kind: FindingKind::UnknownService,
        subject: Subject::Service,
        item: facts.names.text(service).to_owned(),
        detail: FindingDetail::Seen { times: count, nearest: nearest_service(service) },
        at: None,
    });
    findings.collect()
}
