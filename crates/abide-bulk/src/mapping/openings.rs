use abide_core::fact::{FactId, Finding, FindingDetail, FindingKind, Subject, TicketEvent};
use abide_core::value::{Name, Names};
use abide_time::Instant;
use hashbrown::HashMap;

use super::attributes::AttributeRange;

/// When each ticket was opened, in a log whose every row repeats it.
#[derive(Debug, Default)]
pub(super) struct Openings(HashMap<Name, Opening>);

/// What a row says about the opening of its ticket, with the row's own place in the order of events.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opening {
    pub(super) item: Name,
    pub(super) at: Instant,
    pub(super) row: (Instant, Option<i64>, FactId),
    pub(super) attributes: AttributeRange,
    pub(super) source: u16,
    pub(super) differs: bool,
}

impl Openings {
    /// Keeps what the earliest row of a ticket says; rows that name different instants leave none of them.
    pub(super) fn note(&mut self, opening: Opening) {
        let known = self.0.entry(opening.item).or_insert(opening);
        let differs = known.differs || known.at != opening.at;
        if opening.row < known.row {
            *known = opening;
        }
        known.differs = differs;
    }

    /// The `opened` events. They carry the attributes of the ticket's first row: an earlier word about them is
    /// not in the log.
    pub(super) fn into_events(self, names: &mut Names) -> (Vec<TicketEvent>, Vec<Finding>) {
        let opened = names.name("opened");
        let mut events = Vec::with_capacity(self.0.len());
        let mut findings = Vec::new();
        for opening in self.0.into_values() {
            let item = names.text(opening.item);
            if opening.differs {
                findings.push(Finding {
                    kind: FindingKind::ConflictingFacts,
                    subject: Subject::Ticket,
                    item: item.to_owned(),
                    detail: FindingDetail::OpenedTwice,
                    at: Some(opening.at),
                });
                continue;
            }
            events.push(TicketEvent {
                item: opening.item,
                occurred: opening.at,
                recorded: opening.at,
                sequence: None,
                id: FactId::of([b"opened-at".as_slice(), item.as_bytes()]),
                revision: 0,
                event: Some(opened),
                state: true,
                automatic: false,
                attributes_start: opening.attributes.start,
                attributes_count: opening.attributes.count,
                source: opening.source,
            });
        }
        // The table's order is not the same in every run.
        events.sort_by_key(|event| event.id);
        findings.sort();
        (events, findings)
    }
}
