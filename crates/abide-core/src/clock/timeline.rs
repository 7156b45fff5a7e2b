use std::sync::Arc;

use abide_time::Instant;

use super::{Attributes, Contradiction};
use crate::fact::{Facts, Stream, TicketEvent};
use crate::value::Name;

/// All events of tickets and leads, brought together by item and put into the order of their instants.
///
/// Of one instant the source's sequence decides; where that does not, a clock orders by kind, and at last by id
/// (see [`fold`](crate::clock::fold())). The order of rows plays no part. Items of
/// different streams are different items, whatever their names.
#[derive(Debug, Clone)]
pub struct Timeline<'f> {
    facts: &'f Facts,
    closing: Arc<[Name]>,
    order: Vec<u32>,
    items: Vec<(Stream, Name, std::ops::Range<usize>)>,
    contradictions: Vec<Contradiction>,
}

/// The events of one item that were known by an instant, in order.
#[derive(Debug, Clone)]
pub struct ItemEvents<'f> {
    /// The item.
    pub item: Name,
    /// Of which stream it is.
    pub stream: Stream,
    /// Its events.
    pub events: Vec<&'f TicketEvent>,
    facts: &'f Facts,
    closing: Arc<[Name]>,
}

impl<'f> Timeline<'f> {
    /// Sorts and groups.
    pub fn new(facts: &'f Facts) -> Self {
        let mut order: Vec<u32> = (0..u32::try_from(facts.tickets.len()).unwrap_or(u32::MAX)).collect();
        order.sort_unstable_by_key(|&position| {
            let event = &facts.tickets[position as usize];
            (
                facts.stream_of(event),
                event.item,
                event.occurred,
                event.sequence,
                event.id,
                event.revision,
                event.event,
            )
        });
        let mut items: Vec<(Stream, Name, std::ops::Range<usize>)> = Vec::new();
        for (position, &index) in order.iter().enumerate() {
            let event = &facts.tickets[index as usize];
            let (stream, item) = (facts.stream_of(event), event.item);
            match items.last_mut() {
                Some((of, last, range)) if (*of, *last) == (stream, item) => range.end = position + 1,
                _ => items.push((stream, item, position..position + 1)),
            }
        }
        // Names are numbered in the order of meeting, so the order of items goes by their texts.
        items.sort_by(|(of, one, _), (other_of, other, _)| {
            (of, facts.names.text(*one)).cmp(&(other_of, facts.names.text(*other)))
        });
        let well_known = ["resolved", "closed"].into_iter().filter_map(|state| facts.names.find(state));
        let closing = facts.closing.iter().copied().chain(well_known).collect();
        let mut timeline = Timeline { facts, closing, order, items, contradictions: Vec::new() };
        let found = (0..timeline.len()).filter_map(|item| timeline.contradiction(item));
        timeline.contradictions = found.collect();
        timeline
    }

    /// Items of which two events cannot both be true, in the order of the items' texts.
    pub fn contradictions(&self) -> impl Iterator<Item = &Contradiction> {
        self.contradictions.iter()
    }

    fn contradiction(&self, position: usize) -> Option<Contradiction> {
        // Almost no item has two events of one name and instant, so all are looked at before any is prepared.
        let mut neighbours = self.raw(position).zip(self.raw(position).skip(1));
        if !neighbours.any(|(one, other)| Contradiction::is_possible(one, other)) {
            return None;
        }
        Contradiction::find(&self.known(position, Instant::MAX))
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The item at a position, by the order of the items' texts.
    pub fn item(&self, position: usize) -> Name {
        self.items[position].1
    }

    /// The stream of the item at a position.
    pub fn stream(&self, position: usize) -> Stream {
        self.items[position].0
    }

    /// The position of an item of a stream.
    pub fn position(&self, stream: Stream, item: Name) -> Option<usize> {
        let sought = (stream, self.facts.names.text(item));
        self.items.binary_search_by(|(of, known, _)| (*of, self.facts.names.text(*known)).cmp(&sought)).ok()
    }

    /// The instant of the item's first event, whenever it became known.
    pub fn opened(&self, position: usize) -> Option<Instant> {
        self.raw(position).map(|event| event.occurred).min()
    }

    /// Whether something about the item became known only after it had happened, so that what was known at an
    /// earlier instant is not simply what had happened by then.
    pub fn has_late_facts(&self, position: usize) -> bool {
        self.raw(position).any(|event| event.recorded > event.occurred || event.revision > 0)
    }

    /// The events of an item that were recorded by `known_by`, each id in its highest revision known by then.
    pub fn known(&self, position: usize, known_by: Instant) -> ItemEvents<'f> {
        let mut events: Vec<&TicketEvent> =
            self.raw(position).filter(|event| event.recorded <= known_by).collect();
        if events.iter().any(|event| event.revision > 0) {
            let all = events.clone();
            events.retain(|event| {
                !all.iter().any(|other| other.id == event.id && other.revision > event.revision)
            });
        }
        events.retain(|event| event.occurred <= known_by);
        ItemEvents {
            item: self.item(position),
            stream: self.stream(position),
            events,
            facts: self.facts,
            closing: Arc::clone(&self.closing),
        }
    }

    fn raw(&self, position: usize) -> impl Iterator<Item = &'f TicketEvent> {
        let facts = self.facts;
        self.order[self.items[position].2.clone()].iter().map(move |&index| &facts.tickets[index as usize])
    }
}

impl<'f> ItemEvents<'f> {
    /// What is known of the item's fields at an instant, that instant included.
    pub fn attributes_at(&self, instant: Instant) -> Attributes {
        let mut attributes = Attributes::default();
        for event in self.events.iter().take_while(|event| event.occurred <= instant) {
            attributes.update(self.attributes_of(event));
        }
        attributes
    }

    /// What one event says of the item's fields.
    pub fn attributes_of(&self, event: &TicketEvent) -> &'f [crate::fact::Attribute] {
        self.facts.attributes_of(event.attributes_start, event.attributes_count)
    }

    /// Whether an event closes the item.
    pub fn closes(&self, event: Name) -> bool {
        self.closing.contains(&event)
    }

    /// When the item was opened: its first event.
    pub fn opened(&self) -> Option<Instant> {
        self.events.first().map(|event| event.occurred)
    }

    /// The first event of a name, as the instant at which it happened.
    pub fn first(&self, event: Name) -> Option<Instant> {
        self.events.iter().find(|known| known.event == Some(event)).map(|known| known.occurred)
    }

    /// When the item arrived with those who answer for it: a ticket when it was opened, a lead when it was handed
    /// over.
    pub fn arrived(&self) -> Option<Instant> {
        match self.stream {
            Stream::Leads => self.facts.names.find("handed").and_then(|handed| self.first(handed)),
            _ => self.opened(),
        }
    }
}
