//! Tickets told by their events, so that a test states only what it is about.

use abide_time::{Instant, PeriodRule};

use super::ticket_life::TicketLife;
use crate::agreement::Agreement;
use crate::clock::Timeline;
use crate::diagnostic::Diagnostics;
use crate::fact::{FactId, Facts, TicketEvent};
use crate::measure::items::PeriodTable;
use crate::plan::{Files, ItemPlan, MeasurePlan, Plan, TermPlan, TicketEvents, TicketPlan};
use crate::text::Source;

const TEXT: &str = "{ abide: 1, id: desk, parties: { p: { role: provider, name: P }, c: { role: customer, name: C } }, \
    term: { starts: 2026-01-01, lasts: 1 year, timezone: UTC }, services: { desk: { name: Desk } }, \
    objectives: { o: { service: desk, measure: resolved-count, goal: \">= 1\", period: month } } }";

fn plan() -> Plan {
    let source = Source::new("test", TEXT);
    let mut faults = Diagnostics::default();
    let agreement = Agreement::from_text(&source, &mut faults).unwrap();
    Plan::from_agreement(&agreement, &source, &Files::default(), &mut faults).unwrap()
}

fn events(plan: &Plan) -> TicketEvents {
    match &plan.objectives[0].measure {
        MeasurePlan::Items(ItemPlan::Tickets(TicketPlan::Resolved(events))) => *events,
        _ => panic!("the measure of the test"),
    }
}

/// Midnight of a date.
pub(super) fn at(date: &str) -> Instant {
    format!("{date}T00:00:00Z").parse().unwrap()
}

pub(super) fn term() -> TermPlan {
    plan().term
}

/// The months up to a date.
pub(super) fn months(until: &str) -> PeriodTable {
    PeriodTable::of_rule(&plan(), PeriodRule::Civil(abide_time::CivilUnit::Month), at(until))
}

/// What became of a ticket with these events, each as `date event`.
pub(super) fn life(told: &[&str]) -> TicketLife {
    let plan = plan();
    let mut facts = Facts { names: plan.names.clone(), ..Facts::default() };
    let item = facts.names.name("T-1");
    for (number, one) in told.iter().enumerate() {
        let (date, event) = one.split_once(' ').unwrap();
        let occurred = at(date);
        let event = facts.names.name(event);
        facts.tickets.push(TicketEvent {
            item,
            occurred,
            recorded: occurred,
            sequence: Some(i64::try_from(number).unwrap()),
            id: FactId::of([number.to_string().as_bytes()]),
            revision: 0,
            event: Some(event),
            state: false,
            automatic: false,
            attributes_start: 0,
            attributes_count: 0,
            source: 0,
        });
    }
    let timeline = Timeline::new(&facts);
    TicketLife::of(&events(&plan), &timeline.known(0, Instant::MAX), Instant::MAX).unwrap()
}
