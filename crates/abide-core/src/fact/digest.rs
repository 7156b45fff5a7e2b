use std::fmt::Write as _;

use abide_time::Instant;
use sha2::{Digest, Sha256};

use super::{FactId, Facts, Stream, TicketEvent};
use crate::value::Name;

/// The contents of facts, added up: of each fact, and of all events of an item together, a digest, and all of them
/// summed. The sum depends neither on the order of the facts nor on the parts in which they are added up.
///
/// It tells that two parties judged the same facts. Against forgery stand the digests of the files, which are
/// cryptographic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contents {
    sum: u128,
    count: u64,
}

impl Contents {
    /// Those of events of tickets and leads of some facts: item by item, all events of one together and in their order.
    pub fn of_tickets<'f>(facts: &'f Facts, events: impl IntoIterator<Item = &'f TicketEvent>) -> Self {
        let mut parts = Parts::new(facts);
        let mut contents = Contents::default();
        let mut item = None;
        for event in events {
            let own = (facts.stream_of(event), event.item);
            if item != Some(own) {
                contents.sum = contents.sum.wrapping_add(item.map_or(0, |_| parts.finish().number()));
                item = Some(own);
                parts.start(if own.0 == Stream::Leads { "lead" } else { "ticket" }).name(Some(own.1));
            }
            parts.event(event.event).numbers([
                event.occurred.us(),
                event.recorded.us(),
                event.sequence.unwrap_or(i64::MIN),
                i64::from(event.revision),
                i64::from(event.state) | i64::from(event.automatic) << 1,
                i64::from(event.attributes_count),
            ]);
            parts.attributes(event.attributes_start, event.attributes_count);
            contents.count += 1;
        }
        contents.sum = contents.sum.wrapping_add(item.map_or(0, |_| parts.finish().number()));
        contents
    }

    /// Those of all facts but the ticket events.
    pub fn of_others(facts: &Facts) -> Self {
        let mut parts = Parts::new(facts);
        let mut contents = Contents::default();
        for outage in &facts.outages {
            parts.start("outage").name(outage.service).name(outage.state);
            parts.instant(Some(outage.began)).instant(outage.reported).instant(outage.ended);
            parts.instant(Some(outage.recorded)).number(i64::from(outage.revision));
            contents.add(parts.attributes(outage.attributes_start, outage.attributes_count).finish());
        }
        for window in &facts.windows {
            parts.start("window").name(Some(window.exclusion)).name(window.service).name(window.author);
            parts.instant(Some(window.interval.start())).instant(Some(window.interval.end()));
            parts.instant(window.announced).instant(Some(window.recorded)).number(i64::from(window.revision));
            for (party, at) in &window.approvals {
                parts.name(Some(*party)).instant(Some(*at));
            }
            contents.add(parts.attributes(window.attributes_start, window.attributes_count).finish());
        }
        for existence in &facts.inventory {
            parts.start("existence").name(Some(existence.resource));
            contents.add(parts.instant(Some(existence.from)).instant(existence.until).finish());
        }
        for record in &facts.records {
            parts.start(record.stream.word()).name(record.item);
            parts
                .instant(Some(record.occurred))
                .instant(Some(record.recorded))
                .number(i64::from(record.revision));
            contents.add(parts.attributes(record.attributes_start, record.attributes_count).finish());
        }
        contents
    }

    /// Adds those of other facts.
    pub fn merge(&mut self, other: Contents) {
        self.sum = self.sum.wrapping_add(other.sum);
        self.count += other.count;
    }

    /// Of how many facts.
    pub fn count(self) -> u64 {
        self.count
    }

    /// SHA-256 over the sum, in hexadecimal.
    pub fn digest(self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.sum.to_le_bytes());
        hash.update(self.count.to_le_bytes());
        hash.finalize().iter().fold(String::new(), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    fn add(&mut self, fact: FactId) {
        self.merge(Contents { sum: fact.number(), count: 1 });
    }
}

/// So many attributes are remembered: few enough to search them one by one.
const KNOWN_MAX: usize = 16;

/// The content of one fact, part by part, each with its length.
struct Parts<'f> {
    facts: &'f Facts,
    bytes: Vec<u8>,
    /// The attributes that were put last, because neighbouring facts mostly share them.
    attributes: Vec<u8>,
    of_attributes: Option<(u32, u16)>,
    /// The first ones met, because a log in columns has few.
    known: Vec<((u32, u16), Vec<u8>)>,
    /// The texts of the events met.
    events: Vec<(Name, Vec<u8>)>,
}

impl<'f> Parts<'f> {
    fn new(facts: &'f Facts) -> Self {
        Parts {
            facts,
            bytes: Vec::new(),
            attributes: Vec::new(),
            of_attributes: None,
            known: Vec::new(),
            events: Vec::new(),
        }
    }

    fn start(&mut self, kind: &str) -> &mut Self {
        self.bytes.clear();
        put(&mut self.bytes, kind.as_bytes());
        self
    }

    /// The name of an event, of which there are few.
    fn event(&mut self, event: Option<Name>) -> &mut Self {
        let Some(event) = event else { return self.name(None) };
        let place = self.events.iter().position(|(known, _)| *known == event).unwrap_or_else(|| {
            let mut text = Vec::new();
            put(&mut text, self.facts.names.text(event).as_bytes());
            self.events.push((event, text));
            self.events.len() - 1
        });
        self.bytes.extend_from_slice(&self.events[place].1);
        self
    }

    fn name(&mut self, name: Option<Name>) -> &mut Self {
        let facts: &'f Facts = self.facts;
        put(&mut self.bytes, name.map_or(&[][..], |name| facts.names.text(name).as_bytes()));
        self
    }

    fn instant(&mut self, instant: Option<Instant>) -> &mut Self {
        self.number(instant.map_or(i64::MIN, Instant::us))
    }

    fn numbers(&mut self, numbers: [i64; 6]) -> &mut Self {
        self.bytes.extend_from_slice(numbers.map(i64::to_le_bytes).as_flattened());
        self
    }

    fn number(&mut self, number: i64) -> &mut Self {
        self.bytes.extend_from_slice(&number.to_le_bytes());
        self
    }

    /// The attributes, by field.
    fn attributes(&mut self, start: u32, count: u16) -> &mut Self {
        if self.of_attributes != Some((start, count)) {
            let known = self.known.iter().position(|(range, _)| *range == (start, count));
            if let Some(place) = known {
                self.bytes.extend_from_slice(&self.known[place].1);
                return self;
            }
            self.of_attributes = Some((start, count));
            let facts = self.facts;
            let mut pairs: Vec<(&str, &str)> = facts
                .attributes_of(start, count)
                .iter()
                .map(|attribute| (facts.names.text(attribute.field), facts.names.text(attribute.value)))
                .collect();
            pairs.sort_unstable();
            self.attributes.clear();
            for (field, value) in pairs {
                put(&mut self.attributes, field.as_bytes());
                put(&mut self.attributes, value.as_bytes());
            }
        }
        if self.known.len() < KNOWN_MAX && !self.known.iter().any(|(range, _)| *range == (start, count)) {
            self.known.push(((start, count), self.attributes.clone()));
        }
        self.bytes.extend_from_slice(&self.attributes);
        self
    }

    fn finish(&self) -> FactId {
        FactId::of_bytes(&self.bytes)
    }
}

fn put(bytes: &mut Vec<u8>, part: &[u8]) {
    bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
    bytes.extend_from_slice(part);
}
