use abide_core::fact::{Facts, TicketEvent};
use abide_core::value::Name;

use super::mapper::{Gathered, Shared};
use super::row::Row;
use super::row_fault::RowFault;
use super::ticket_log::Automatic;

/// Rows that each tell a ticket, with the instants of what happened to it.
#[derive(Debug)]
pub(super) struct TicketSnapshot {
    pub(super) item: usize,
    /// Event, whether it is a state, and the column of its instant.
    pub(super) events: Vec<SnapshotEvent>,
    pub(super) automatic: Automatic,
}

#[derive(Debug)]
pub(super) struct SnapshotEvent {
    pub(super) text: String,
    pub(super) event: Name,
    pub(super) state: bool,
    pub(super) slot: usize,
}

impl TicketSnapshot {
    /// Each instant gives an event that happened then, whatever was known when the row was written.
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        let text = row.required(self.item)?;
        let recorded = shared.recorded(row)?;
        let automatic = self.automatic.of(row)?;
        shared.content.text("item", text);
        shared.content.instant("recorded", recorded);
        shared.content.number("automatic", automatic.then_some(1));
        let mut instants = Vec::with_capacity(self.events.len());
        for event in &self.events {
            let instant = shared.times.optional(row.cells, Some(event.slot))?;
            shared.content.instant(&event.text, instant);
            instants.push(instant);
        }
        if let (true, Some(first)) = (instants.iter().all(Option::is_none), self.events.first()) {
            return Err(RowFault::missing(first.slot));
        }
        let (attributes, _) = shared.attributes.add(row, &shared.columns, &mut shared.content, facts)?;
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        let item = facts.names.name(text);
        for (event, instant) in self.events.iter().zip(instants) {
            let Some(occurred) = instant else { continue };
            facts.tickets.push(TicketEvent {
                item,
                occurred,
                recorded: recorded.unwrap_or(occurred),
                sequence: None,
                id: identity.part(&event.text),
                revision: identity.revision,
                event: Some(event.event),
                state: event.state,
                automatic,
                attributes_start: attributes.start,
                attributes_count: attributes.count,
                source: row.source,
            });
        }
        Ok(Gathered::Row { identity, opening: None })
    }
}
