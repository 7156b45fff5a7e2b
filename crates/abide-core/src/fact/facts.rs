use std::collections::BTreeSet;
use std::sync::Arc;

use abide_time::Instant;

use super::{
    Attribute, Complete, Existence, Finding, HeldTickets, Outage, Record, SourceReport, Stream, TicketEvent,
    UnknownTime, Window,
};
use crate::value::{Name, Names};

/// All that is known, in no particular order. Duplicates have been taken out; revisions that are superseded
/// are still here, because what was known earlier depends on them.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The texts of all names.
    pub names: Names,
    /// The attributes that facts point to.
    pub attributes: Vec<Attribute>,
    /// What happened to tickets and leads; the source says to which.
    pub tickets: Vec<TicketEvent>,
    /// Ticket events that are held elsewhere.
    pub held: Option<Arc<dyn HeldTickets>>,
    /// When services were down.
    pub outages: Vec<Outage>,
    /// Windows of exclusions.
    pub windows: Vec<Window>,
    /// What existed.
    pub inventory: Vec<Existence>,
    /// What was observed: calls, samples, answers to surveys.
    pub records: Vec<Record>,
    /// States that close an item, as the sources name them, beside `resolved` and `closed`: leaving one is a
    /// reopening.
    pub closing: BTreeSet<Name>,
    /// Times of which nothing is known: those of rejected rows that still told when, and those before the first row
    /// of a log of states.
    pub unknown: Vec<UnknownTime>,
    /// What the sources gave.
    pub sources: Vec<SourceReport>,
    /// What a person should know about them.
    pub findings: Vec<Finding>,
}

impl Facts {
    /// The attributes of a fact.
    pub fn attributes_of(&self, start: u32, count: u16) -> &[Attribute] {
        &self.attributes[start as usize..start as usize + usize::from(count)]
    }

    /// The stream of an event of an item.
    pub fn stream_of(&self, event: &TicketEvent) -> Stream {
        self.sources.get(usize::from(event.source)).map_or(Stream::Tickets, |source| source.stream)
    }

    /// The sources of a stream.
    pub fn sources_of(&self, stream: Stream) -> impl Iterator<Item = &SourceReport> {
        self.sources.iter().filter(move |source| source.stream == stream)
    }

    /// How far a source, by position, is complete with what was known by an instant. Where nothing is stated for a
    /// source of tickets that is its last fact known by then, so that a later fact never makes an earlier judgement
    /// look more complete than it was.
    pub fn complete_until(&self, source: usize, known_by: Instant) -> Instant {
        let Some(report) = self.sources.get(source) else { return known_by };
        match report.complete {
            Complete::Until(instant) => instant.min(known_by),
            Complete::AsOf => known_by,
            Complete::LastFact(_) => self.last_known(source, known_by).unwrap_or(Instant::MIN),
        }
    }

    /// How many ticket events there are, listed or held.
    pub fn ticket_count(&self) -> u64 {
        self.tickets.len() as u64 + self.held.as_ref().map_or(0, |held| held.count())
    }

    fn last_known(&self, source: usize, known_by: Instant) -> Option<Instant> {
        let own = |of: u16| usize::from(of) == source;
        let tickets = self.tickets.iter().filter(|it| own(it.source)).map(|it| (it.occurred, it.recorded));
        let outages = self.outages.iter().filter(|it| own(it.source)).flat_map(|it| {
            [(it.began, it.recorded)].into_iter().chain(it.ended.map(|ended| (ended, it.recorded)))
        });
        let windows =
            self.windows.iter().filter(|it| own(it.source)).map(|it| (it.interval.start(), it.recorded));
        let records = self.records.iter().filter(|it| own(it.source)).map(|it| (it.occurred, it.recorded));
        let known = tickets.chain(outages).chain(windows).chain(records);
        let known = known.filter(|(at, recorded)| *at <= known_by && *recorded <= known_by).map(|(at, _)| at);
        let held = self.held.as_ref().and_then(|held| held.last_known(source, known_by));
        known.max().max(held)
    }
}
