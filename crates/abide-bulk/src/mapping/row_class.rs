use abide_core::fact::{FactId, Facts, TicketEvent};
use abide_time::Instant;

use super::content::Content;
use super::identity::RowIdentity;
use super::mapper::{Mapped, Mapper, StreamRows};
use super::row::Row;
use super::ticket_log::Automatic;
use crate::rows::Cells;

/// Stands for the item and the instant while a class is mapped; no source has such a ticket.
const ANY_ITEM: &str = "\u{1}any item\u{1}";
const ANY_INSTANT_US: i64 = 0x0123_4567_89ab;

/// The slots of a log whose rows differ only in ticket and instant, apart from a few texts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LogSlots {
    pub(crate) item: usize,
    pub(crate) occurred: usize,
}

/// What rows become that say the same but for their ticket and instant. It is found by mapping one of them, so the
/// rules of mapping are those of every other row.
#[derive(Debug)]
pub(crate) enum RowClass {
    /// Facts.
    Facts(ClassFacts),
    /// Nothing: the description leaves it out.
    Filtered,
    /// It has a fault.
    Faulty,
}

/// The facts of a class of rows, without ticket and instant.
#[derive(Debug)]
pub(crate) struct ClassFacts {
    facts: Vec<TicketEvent>,
    /// The content of a row before and after that of its ticket and instant.
    frame: (Vec<u8>, Vec<u8>),
}

impl ClassFacts {
    /// How many facts a row gives.
    pub(crate) fn len(&self) -> usize {
        self.facts.len()
    }

    /// The facts of a row, whose ids nobody needs because it is alone with its instant.
    pub(crate) fn alone(&self) -> Option<&TicketEvent> {
        match self.facts.as_slice() {
            [fact] => Some(fact),
            _ => None,
        }
    }

    /// The facts of a row of this ticket and instant; `at` holds their item and times.
    pub(crate) fn facts(
        &self,
        item: &str,
        instant: Instant,
        at: impl Fn(&TicketEvent) -> TicketEvent,
    ) -> impl Iterator<Item = TicketEvent> {
        let mut content = Content::default();
        content.text("item", item);
        content.instant("occurred", Some(instant));
        let whole = [&self.frame.0, content.bytes(), &self.frame.1].concat();
        let id = FactId::of_bytes(&whole);
        let identity = RowIdentity { id, revision: 0, content: id };
        let several = self.facts.len() > 1;
        self.facts.iter().enumerate().map(move |(place, fact)| {
            // As a log names its second fact: the state beside the event.
            let id = if several && place == 1 { identity.part("state") } else { id };
            TicketEvent { id, ..at(fact) }
        })
    }
}

impl Mapper {
    /// The slots of ticket and instant, where the description makes rows a matter of these and of a few texts: an event
    /// log without sequence, recording time, key and revisions, in which no other column looks at the ticket.
    pub(crate) fn log_slots(&self) -> Option<LogSlots> {
        let StreamRows::Log(log) = &self.rows else { return None };
        let shared = &self.shared;
        let plain = log.sequence.is_none()
            && !log.ordered
            && log.opened_at.is_none()
            && shared.recorded.is_none()
            && shared.key.slots.is_empty()
            && shared.key.revision.is_none()
            && self.done.is_empty();
        let automatic = match &log.automatic {
            Automatic::Unsaid => None,
            Automatic::Flag(slot) | Automatic::Values(slot, _) => Some(*slot),
        };
        let named = log.event.iter().chain(&log.state).map(|(slot, _)| *slot);
        let mut others = named
            .chain(log.is_state)
            .chain(automatic)
            .chain(shared.attributes.slots())
            .chain(self.filters.slots());
        let apart = others.all(|slot| slot != log.item);
        (plain && apart).then_some(LogSlots { item: log.item, occurred: log.occurred })
    }

    /// Whether the filters leave out all rows whose texts lie between the two that `between` gives for a slot.
    pub(crate) fn leaves_out<'s>(&self, between: impl Fn(usize) -> Option<(&'s [u8], &'s [u8])>) -> bool {
        self.filters.leave_out(between)
    }

    /// Maps a class of rows; `cells` holds all texts but those of ticket and instant. The attributes of its facts stay
    /// in `facts`; `known` are those of earlier classes, with which it shares equal ones.
    pub(crate) fn class(
        &mut self,
        slots: LogSlots,
        cells: &mut Cells,
        source: u16,
        facts: &mut Facts,
        known: &mut Vec<(u32, u16)>,
    ) -> Option<RowClass> {
        cells.set_text(slots.item, ANY_ITEM);
        cells.set_instant(slots.occurred, ANY_INSTANT_US);
        let (before, attributes) = (facts.tickets.len(), facts.attributes.len());
        match self.map(Row { cells, source, number: 1 }, facts) {
            Ok(Mapped::Row(..)) => {
                let frame = frame(self.shared.content.bytes())?;
                share_attributes(facts, before, attributes, known);
                Some(RowClass::Facts(ClassFacts { facts: facts.tickets.split_off(before), frame }))
            }
            other => {
                facts.tickets.truncate(before);
                facts.attributes.truncate(attributes);
                Some(if other.is_ok() { RowClass::Filtered } else { RowClass::Faulty })
            }
        }
    }
}

/// Lets the facts from `tickets` on point to attributes that an earlier class has, where they are the same: so it is
/// plain at a glance that nothing changes between two events.
fn share_attributes(facts: &mut Facts, tickets: usize, attributes: usize, known: &mut Vec<(u32, u16)>) {
    let Facts { tickets: events, attributes: all, .. } = facts;
    let Some(first) = events.get(tickets) else { return };
    let (start, count) = (first.attributes_start, first.attributes_count);
    let said = |start: u32, count: u16| start as usize..start as usize + usize::from(count);
    let earlier = known.iter().find(|range| all[said(range.0, range.1)] == all[said(start, count)]);
    match earlier {
        Some(&(start, _)) => {
            events[tickets..].iter_mut().for_each(|fact| fact.attributes_start = start);
            all.truncate(attributes.max(start as usize + usize::from(count)));
        }
        None => known.push((start, count)),
    }
}

/// What stands before and after ticket and instant in the content of a row.
fn frame(content: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut middle = Content::default();
    middle.text("item", ANY_ITEM);
    middle.instant("occurred", Some(Instant::from_us(ANY_INSTANT_US)));
    let middle = middle.bytes();
    let start = content.windows(middle.len()).position(|part| part == middle)?;
    Some((content[..start].to_vec(), content[start + middle.len()..].to_vec()))
}
