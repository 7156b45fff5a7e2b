use std::collections::{BTreeMap, BTreeSet};

use crate::fact::{
    Facts, Finding, FindingDetail, FindingKind, Stream, Subject, WELL_KNOWN_EVENTS, WELL_KNOWN_LEAD_EVENTS,
    WELL_KNOWN_STATES,
};
use crate::plan::{ItemPlan, LeadPlan, MeasurePlan, ObjectivePlan, Plan, RecordPlan};
use crate::replay::Survey;
use crate::text::nearest;
use crate::value::Name;

/// Events of tickets that no clock of the agreement names and that no helpdesk knows, and events that a clock names
/// and that never occur: both are mostly slips of the pen, and both would let a clock run on in silence.
pub(super) fn unknown_events(plan: &Plan, facts: &Facts, survey: &Survey) -> BTreeSet<Finding> {
    let tickets: Vec<&str> = WELL_KNOWN_STATES.into_iter().chain(WELL_KNOWN_EVENTS).collect();
    let mut findings = unknown_events_of(plan, facts, survey, Stream::Tickets, &tickets);
    findings.append(&mut unknown_events_of(plan, facts, survey, Stream::Leads, &WELL_KNOWN_LEAD_EVENTS));
    findings
}

fn unknown_events_of(
    plan: &Plan,
    facts: &Facts,
    survey: &Survey,
    stream: Stream,
    common: &[&str],
) -> BTreeSet<Finding> {
    let named: BTreeSet<Name> = plan
        .clocks
        .iter()
        .filter(|clock| clock.of == stream)
        .flat_map(|clock| {
            let lists = [&clock.start, &clock.stop, &clock.pause, &clock.resume, &clock.reset, &clock.cancel];
            lists.into_iter().flatten().copied()
        })
        .chain(plan.objectives.iter().flat_map(|objective| named_by(objective, stream)))
        .collect();
    let seen = survey.events_of(stream);
    if named.is_empty() || seen.is_empty() {
        return BTreeSet::new();
    }
    let text = |name: &Name| facts.names.text(*name);
    let well_known = |name: &Name| common.contains(&text(name));
    let known = |name: &Name| named.contains(name) || facts.closing.contains(name) || well_known(name);
    let candidates: Vec<&str> = named.iter().map(text).chain(common.iter().copied()).collect();
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

/// The events that a measure of leads names.
fn named_by(objective: &ObjectivePlan, stream: Stream) -> Vec<Name> {
    let MeasurePlan::Items(ItemPlan::Leads(leads)) = &objective.measure else { return Vec::new() };
    match leads {
        _ if stream != Stream::Leads => Vec::new(),
        LeadPlan::Volume { stage } | LeadPlan::Value { stage, .. } => vec![*stage],
        LeadPlan::Depth { reached, attempts } => attempts.iter().chain([reached]).copied().collect(),
        _ => Vec::new(),
    }
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

/// Deliveries that facts name and that the agreement does not have: their facts play no part.
pub(super) fn unknown_deliveries(plan: &Plan, facts: &Facts) -> BTreeSet<Finding> {
    let Some(field) = plan.names.find("delivery") else { return BTreeSet::new() };
    let of_plan = plan.objectives.iter().filter_map(|objective| match &objective.measure {
        MeasurePlan::Records(records) => Some(records),
        MeasurePlan::Items(_) | MeasurePlan::Outages(_) => None,
    });
    let known: BTreeSet<Name> = of_plan.flat_map(RecordPlan::deliveries).collect();
    let mut counts: BTreeMap<Option<Name>, u64> = BTreeMap::new();
    for record in facts.records.iter().filter(|record| record.stream == Stream::Deliveries) {
        let said = facts.attributes_of(record.attributes_start, record.attributes_count);
        let named = said.iter().rev().find(|said| said.field == field).map(|said| said.value);
        if named.is_none_or(|named| !known.contains(&named)) {
            *counts.entry(named).or_default() += 1;
        }
    }
    if known.is_empty() {
        return BTreeSet::new();
    }
    let candidates = || known.iter().map(|name| facts.names.text(*name));
    let findings = counts.into_iter().map(|(named, times)| {
        let item = named.map_or_else(String::new, |named| facts.names.text(named).to_owned());
        let nearest = nearest(&item, candidates()).map(str::to_owned);
        let detail = match named {
            None => FindingDetail::Lacks("delivery".to_owned()),
            Some(_) => FindingDetail::Seen { times, nearest },
        };
        Finding { kind: FindingKind::UnlistedValue, subject: Subject::Record, item, detail, at: None }
    });
    findings.collect()
}
