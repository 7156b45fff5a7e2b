use abide_time::Instant;

use super::ItemEvents;
use crate::fact::{Stream, TicketEvent};
use crate::value::Name;

/// Two facts of an item of which nothing says the order: one event of one instant that gives a field two values.
/// Which of them holds is not picked; the item is undecided. Source: DESIGN §4, decision 21.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradiction {
    /// The stream of the item.
    pub stream: Stream,
    /// The item.
    pub item: Name,
    /// When the two happened.
    pub at: Instant,
    /// The field that has two values.
    pub field: Name,
}

impl Contradiction {
    /// Whether two neighbours in the order of instants may contradict each other.
    pub(super) fn is_possible(one: &TicketEvent, other: &TicketEvent) -> bool {
        one.occurred == other.occurred
            && one.sequence == other.sequence
            && one.attributes_count > 0
            && other.attributes_count > 0
    }

    /// The first contradiction among the events that hold.
    pub(super) fn find(events: &ItemEvents<'_>) -> Option<Contradiction> {
        let of_one_place = events
            .events
            .chunk_by(|one, other| (one.occurred, one.sequence) == (other.occurred, other.sequence));
        of_one_place.flat_map(pairs).find_map(|(one, other)| {
            if one.event != other.event || one.id == other.id {
                return None;
            }
            let others = events.attributes_of(other);
            let differs = |said: &&crate::fact::Attribute| {
                others.iter().any(|also| also.field == said.field && also.value != said.value)
            };
            let field = events.attributes_of(one).iter().find(differs)?.field;
            Some(Contradiction { stream: events.stream, item: events.item, at: one.occurred, field })
        })
    }
}

/// Every two of a few events.
fn pairs<'e>(events: &'e [&'e TicketEvent]) -> impl Iterator<Item = (&'e TicketEvent, &'e TicketEvent)> {
    events.iter().enumerate().flat_map(|(at, one)| events[at + 1..].iter().map(|other| (*one, *other)))
}
