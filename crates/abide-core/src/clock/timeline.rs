use std::ops::{Deref, Range};

use abide_time::Instant;

use super::{Attributes, Contradiction};
use crate::fact::{Facts, Stream, TicketEvent};
use crate::value::Name;

/// All events of tickets and leads, brought together by item and put into the order of their instants.
///
/// Of one instant the source's sequence decides; where that does not, a clock orders by kind, and at last by id
/// (see [`fold`](crate::clock::fold())). The order of rows plays no part, and neither does that of items.
/// Items of different streams are different items, whatever their names.
#[derive(Debug, Clone)]
pub struct Timeline<'f> {
    facts: &'f Facts,
    closing: Vec<Name>,
    events: Vec<&'f TicketEvent>,
    /// By stream, then in the order of names.
    items: Vec<Item>,
    contradictions: Vec<Contradiction>,
}

/// An item, and what its events have in common.
#[derive(Debug, Clone)]
struct Item {
    stream: Stream,
    name: Name,
    /// The places of its events.
    events: Range<usize>,
    /// Whether something became known only after it had happened.
    late: bool,
    /// Whether something was corrected.
    revised: bool,
    /// Whether two events could contradict each other; of almost no item they could.
    disputable: bool,
    /// From when all of it had happened and was known.
    known: Instant,
}

impl Item {
    fn of(stream: Stream, event: &TicketEvent, position: usize) -> Item {
        let revised = event.revision > 0;
        Item {
            stream,
            name: event.item,
            events: position..position + 1,
            late: event.recorded > event.occurred || revised,
            revised,
            disputable: false,
            known: event.recorded.max(event.occurred),
        }
    }

    fn add(&mut self, next: &Item) {
        self.events.end = next.events.end;
        self.late |= next.late;
        self.revised |= next.revised;
        self.known = self.known.max(next.known);
    }
}

/// The events of one item that were known by an instant, in order.
#[derive(Debug, Clone)]
pub struct ItemEvents<'t> {
    /// The item.
    pub item: Name,
    /// Of which stream it is.
    pub stream: Stream,
    /// Its events.
    pub events: KnownEvents<'t>,
    facts: &'t Facts,
    closing: &'t [Name],
}

/// Events of one item; mostly all of them, which need no list of their own.
#[derive(Debug, Clone)]
pub enum KnownEvents<'t> {
    /// All.
    All(&'t [&'t TicketEvent]),
    /// Those that were known.
    Some(Vec<&'t TicketEvent>),
}

impl<'t> Deref for KnownEvents<'t> {
    type Target = [&'t TicketEvent];

    fn deref(&self) -> &[&'t TicketEvent] {
        match self {
            KnownEvents::All(events) => events,
            KnownEvents::Some(events) => events,
        }
    }
}

impl<'f> Timeline<'f> {
    /// Sorts and groups.
    pub fn new(facts: &'f Facts) -> Self {
        Timeline::of(facts, facts.tickets.iter().collect())
    }

    /// Only these events of the facts, which must be all of their items.
    pub fn of(facts: &'f Facts, mut events: Vec<&'f TicketEvent>) -> Self {
        let place = |event: &TicketEvent| (facts.stream_of(event), event.item, event.occurred);
        if !events.is_sorted_by(|one, other| place(one) < place(other)) {
            events.sort_unstable_by_key(|event| {
                let order = (event.occurred, event.sequence, event.id, event.revision, event.event);
                (facts.stream_of(event), event.item, order)
            });
        }
        let mut items: Vec<Item> = Vec::new();
        for (position, event) in events.iter().enumerate() {
            let own = Item::of(facts.stream_of(event), event, position);
            match items.last_mut() {
                Some(last) if (last.stream, last.name) == (own.stream, own.name) => {
                    last.disputable |= Contradiction::is_possible(events[position - 1], event);
                    last.add(&own);
                }
                _ => items.push(own),
            }
        }
        let well_known = ["resolved", "closed"].into_iter().filter_map(|state| facts.names.find(state));
        let closing = facts.closing.iter().copied().chain(well_known).collect();
        let mut timeline = Timeline { facts, closing, events, items, contradictions: Vec::new() };
        let found = (0..timeline.len()).filter_map(|item| timeline.contradiction(item));
        timeline.contradictions = found.collect();
        timeline
    }

    /// Items of which two events cannot both be true, in no order that means anything.
    pub fn contradictions(&self) -> impl Iterator<Item = &Contradiction> {
        self.contradictions.iter()
    }

    fn contradiction(&self, position: usize) -> Option<Contradiction> {
        if !self.items[position].disputable {
            return None;
        }
        Contradiction::find(&self.known(position, Instant::MAX))
    }

    /// The facts to which the events belong.
    pub fn facts(&self) -> &'f Facts {
        self.facts
    }

    /// All events.
    pub fn events(&self) -> impl Iterator<Item = &'f TicketEvent> {
        self.events.iter().copied()
    }

    /// All events of an item.
    pub fn all(&self, position: usize) -> &[&'f TicketEvent] {
        self.raw(position)
    }

    /// The smallest and the largest of the names of its items.
    pub fn span(&self) -> Option<(Name, Name)> {
        let names = || self.items.iter().map(|item| item.name);
        names().min().zip(names().max())
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The item at a position.
    pub fn item(&self, position: usize) -> Name {
        self.items[position].name
    }

    /// The stream of the item at a position.
    pub fn stream(&self, position: usize) -> Stream {
        self.items[position].stream
    }

    /// The position of an item of a stream.
    pub fn position(&self, stream: Stream, item: Name) -> Option<usize> {
        self.items.binary_search_by_key(&(stream, item), |known| (known.stream, known.name)).ok()
    }

    /// Whether there is an item of a name, of whatever stream.
    pub fn holds(&self, item: Name) -> bool {
        [Stream::Tickets, Stream::Leads].into_iter().any(|stream| self.position(stream, item).is_some())
    }

    /// The instant of the item's first event, whenever it became known.
    pub fn opened(&self, position: usize) -> Option<Instant> {
        self.raw(position).first().map(|event| event.occurred)
    }

    /// Whether something about the item became known only after it had happened, so that what was known at an
    /// earlier instant is not simply what had happened by then.
    pub fn has_late_facts(&self, position: usize) -> bool {
        self.items[position].late
    }

    /// The events of an item that were recorded by `known_by`, each id in its highest revision known by then.
    pub fn known(&self, position: usize, known_by: Instant) -> ItemEvents<'_> {
        ItemEvents {
            item: self.item(position),
            stream: self.stream(position),
            events: self.known_events(position, known_by),
            facts: self.facts,
            closing: &self.closing,
        }
    }

    fn known_events(&self, position: usize, known_by: Instant) -> KnownEvents<'_> {
        let all = self.raw(position);
        let Item { revised, known, .. } = self.items[position];
        if !revised && known <= known_by {
            return KnownEvents::All(all);
        }
        let mut events: Vec<&TicketEvent> =
            all.iter().copied().filter(|event| event.recorded <= known_by).collect();
        if events.iter().any(|event| event.revision > 0) {
            let all = events.clone();
            events.retain(|event| {
                !all.iter().any(|other| other.id == event.id && other.revision > event.revision)
            });
        }
        events.retain(|event| event.occurred <= known_by);
        KnownEvents::Some(events)
    }

    fn raw(&self, position: usize) -> &[&'f TicketEvent] {
        &self.events[self.items[position].events.clone()]
    }
}

impl<'t> ItemEvents<'t> {
    /// What is known of the item's fields at an instant, that instant included.
    pub fn attributes_at(&self, instant: Instant) -> Attributes<'t> {
        let mut attributes = Attributes::default();
        for event in self.events.iter().take_while(|event| event.occurred <= instant) {
            attributes.update(self.attributes_of(event));
        }
        attributes
    }

    /// What one event says of the item's fields.
    pub fn attributes_of(&self, event: &TicketEvent) -> &'t [crate::fact::Attribute] {
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
