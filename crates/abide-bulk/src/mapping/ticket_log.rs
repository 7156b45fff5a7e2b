use std::collections::HashSet;

use abide_core::fact::{FactId, Facts, RejectCause, TicketEvent};
use abide_core::value::Name;
use abide_time::Instant;

use super::attributes::AttributeRange;
use super::coding::{Coded, Coding};
use super::identity::RowIdentity;
use super::mapper::{Gathered, Shared};
use super::openings::Opening;
use super::row::Row;
use super::row_fault::RowFault;

/// Rows that each say one thing that happened to a ticket.
#[derive(Debug)]
pub(super) struct TicketLog {
    pub(super) item: usize,
    pub(super) occurred: usize,
    pub(super) sequence: Option<usize>,
    pub(super) ordered: bool,
    pub(super) event: Option<(usize, Coding)>,
    pub(super) state: Option<(usize, Coding)>,
    pub(super) is_state: Option<usize>,
    pub(super) states: HashSet<Name>,
    pub(super) automatic: Automatic,
    pub(super) opened_at: Option<usize>,
}

/// How a row tells that a program wrote it.
#[derive(Debug)]
pub(super) enum Automatic {
    Unsaid,
    /// A column of `true` and `false`.
    Flag(usize),
    /// Values of a column.
    Values(usize, Vec<String>),
}

impl Automatic {
    pub(super) fn of(&self, row: Row<'_>) -> Result<bool, RowFault> {
        match self {
            Automatic::Unsaid => Ok(false),
            Automatic::Flag(slot) => Ok(row.flag_of(*slot)?.unwrap_or(false)),
            Automatic::Values(slot, values) => {
                Ok(row.cells.texts(*slot).any(|text| values.iter().any(|value| value == text)))
            }
        }
    }
}

impl TicketLog {
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        let item = row.required(self.item)?;
        let opened_at = shared.times.optional(row.cells, self.opened_at)?;
        let occurred = match (shared.times.optional(row.cells, Some(self.occurred))?, opened_at) {
            (Some(occurred), _) => occurred,
            // An item of which only the opening is told, because nothing happened to it yet.
            (None, Some(opened_at)) if self.says_nothing(row) => opened_at,
            (None, _) => return Err(RowFault::missing(self.occurred)),
        };
        let mut sequence = row.number_of(self.sequence)?;
        if self.sequence.is_none() && self.ordered {
            sequence = Some(row.number);
        }
        let recorded = shared.recorded(row)?;
        let automatic = self.automatic.of(row)?;
        let is_state = self.is_state.map_or(Ok(None), |slot| row.flag_of(slot))?;
        let event = named(row, self.event.as_mut(), RejectCause::UnknownEvent, facts, shared, "event")?;
        let state = named(row, self.state.as_mut(), RejectCause::UnknownEvent, facts, shared, "state")?;

        shared.content.text("item", item);
        shared.content.instant("occurred", Some(occurred));
        shared.content.instant("recorded", recorded);
        shared.content.instant("opened-at", opened_at);
        shared.content.number("sequence", sequence);
        shared.content.number("automatic", automatic.then_some(1));
        shared.content.number("is-state", is_state.map(i64::from));
        let (attributes, said) = shared.attributes.add(row, &shared.columns, &mut shared.content, facts)?;
        if event.is_nothing() && state.is_nothing() && !said && opened_at.is_none() {
            return self.empty_row(&event, &state);
        }
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        let item = facts.names.name(item);
        let base = TicketEvent {
            item,
            occurred,
            recorded: recorded.unwrap_or(occurred),
            sequence,
            id: identity.id,
            revision: identity.revision,
            event: None,
            state: false,
            automatic,
            attributes_start: attributes.start,
            attributes_count: attributes.count,
            source: row.source,
        };
        self.push(&identity, (event.name(), state.name()), is_state, base, facts);
        let opening = opened_at.map(|at| opening_of(at, &base, attributes));
        Ok(Gathered::Row { identity, opening })
    }

    fn says_nothing(&self, row: Row<'_>) -> bool {
        let said = [&self.event, &self.state];
        said.into_iter().flatten().all(|(slot, _)| row.cells.is_missing(*slot))
    }

    /// One fact for the event and one for the state; one for the attributes where neither is said.
    fn push(
        &self,
        identity: &RowIdentity,
        (event, state): (Option<Name>, Option<Name>),
        is_state: Option<bool>,
        base: TicketEvent,
        facts: &mut Facts,
    ) {
        if let Some(event) = event {
            let known = || self.states.contains(&event);
            let as_state = is_state.unwrap_or_else(known);
            facts.tickets.push(TicketEvent { event: Some(event), state: as_state, ..base });
        }
        if let Some(state) = state {
            let id: FactId = if event.is_some() { identity.part("state") } else { base.id };
            facts.tickets.push(TicketEvent { event: Some(state), state: true, id, ..base });
        }
        if event.is_none() && state.is_none() && base.attributes_count > 0 {
            facts.tickets.push(base);
        }
    }

    /// A row that says nothing: left out where the description ignores what it says, otherwise broken.
    fn empty_row(&self, event: &Said, state: &Said) -> Result<Gathered, RowFault> {
        if matches!(event, Said::Ignored) || matches!(state, Said::Ignored) {
            return Ok(Gathered::Filtered);
        }
        let slot = self.event.as_ref().or(self.state.as_ref()).map_or(self.item, |(slot, _)| *slot);
        Err(RowFault::missing(slot))
    }
}

/// What a column of names says in a row.
enum Said {
    Nothing,
    Ignored,
    Name(Name),
}

impl Said {
    fn is_nothing(&self) -> bool {
        !matches!(self, Said::Name(_))
    }

    fn name(&self) -> Option<Name> {
        match self {
            Said::Name(name) => Some(*name),
            Said::Nothing | Said::Ignored => None,
        }
    }
}

fn named(
    row: Row<'_>,
    column: Option<&mut (usize, Coding)>,
    cause: RejectCause,
    facts: &mut Facts,
    shared: &mut Shared,
    meaning: &str,
) -> Result<Said, RowFault> {
    let Some((slot, coding)) = column else { return Ok(Said::Nothing) };
    if row.cells.is_missing(*slot) {
        return Ok(Said::Nothing);
    }
    let fault = || RowFault::of(cause, row.cells, *slot);
    let text = row.cells.text(*slot).ok_or_else(fault)?;
    shared.content.text(meaning, text);
    match coding.code(text, &mut facts.names) {
        Coded::Name(name) => Ok(Said::Name(name)),
        Coded::Ignored => Ok(Said::Ignored),
        Coded::Unknown => Err(fault()),
    }
}

fn opening_of(at: Instant, base: &TicketEvent, attributes: AttributeRange) -> Opening {
    Opening {
        item: base.item,
        at,
        row: (base.occurred, base.sequence, base.id),
        attributes,
        source: base.source,
        differs: false,
    }
}
