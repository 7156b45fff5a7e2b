use std::fmt::Write as _;

use abide_time::Instant;
use sha2::{Digest, Sha256};

use super::{FactId, Facts, Stream};
use crate::value::Name;

impl Facts {
    /// SHA-256 over the contents of all facts, in hexadecimal. It depends neither on their order nor on the files
    /// that they came in.
    pub fn digest(&self) -> String {
        let mut contents: Vec<FactId> = Vec::new();
        contents.extend(self.tickets.iter().map(|event| {
            let mut parts =
                Parts::new(self, if self.stream_of(event) == Stream::Leads { "lead" } else { "ticket" });
            parts
                .name(Some(event.item))
                .name(event.event)
                .instant(Some(event.occurred))
                .instant(Some(event.recorded));
            parts.number(event.sequence.unwrap_or(i64::MIN)).number(i64::from(event.revision));
            parts.number(i64::from(event.state)).number(i64::from(event.automatic));
            parts.attributes(event.attributes_start, event.attributes_count).finish()
        }));
        contents.extend(self.outages.iter().map(|outage| {
            let mut parts = Parts::new(self, "outage");
            parts
                .name(outage.service)
                .name(outage.state)
                .instant(Some(outage.began))
                .instant(outage.reported);
            parts.instant(outage.ended).instant(Some(outage.recorded)).number(i64::from(outage.revision));
            parts.attributes(outage.attributes_start, outage.attributes_count).finish()
        }));
        contents.extend(self.windows.iter().map(|window| {
            let mut parts = Parts::new(self, "window");
            parts.name(Some(window.exclusion)).name(window.service).name(window.author);
            parts.instant(Some(window.interval.start())).instant(Some(window.interval.end()));
            parts.instant(window.announced).instant(Some(window.recorded)).number(i64::from(window.revision));
            for (party, at) in &window.approvals {
                parts.name(Some(*party)).instant(Some(*at));
            }
            parts.attributes(window.attributes_start, window.attributes_count).finish()
        }));
        contents.extend(self.inventory.iter().map(|existence| {
            let mut parts = Parts::new(self, "existence");
            parts
                .name(Some(existence.resource))
                .instant(Some(existence.from))
                .instant(existence.until)
                .finish()
        }));
        contents.extend(self.records.iter().map(|record| {
            let mut parts = Parts::new(self, record.stream.word());
            parts.name(record.item).instant(Some(record.occurred)).instant(Some(record.recorded));
            parts.number(i64::from(record.revision));
            parts.attributes(record.attributes_start, record.attributes_count).finish()
        }));
        contents.sort_unstable();
        let mut hash = Sha256::new();
        for content in contents {
            hash.update(content.text().as_bytes());
        }
        hash.finalize().iter().fold(String::new(), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// The content of one fact, part by part.
struct Parts<'f> {
    facts: &'f Facts,
    parts: Vec<Vec<u8>>,
}

impl<'f> Parts<'f> {
    fn new(facts: &'f Facts, kind: &str) -> Self {
        Parts { facts, parts: vec![kind.as_bytes().to_vec()] }
    }

    fn name(&mut self, name: Option<Name>) -> &mut Self {
        self.parts.push(name.map_or_else(Vec::new, |name| self.facts.names.text(name).as_bytes().to_vec()));
        self
    }

    fn instant(&mut self, instant: Option<Instant>) -> &mut Self {
        self.number(instant.map_or(i64::MIN, Instant::us))
    }

    fn number(&mut self, number: i64) -> &mut Self {
        self.parts.push(number.to_le_bytes().to_vec());
        self
    }

    fn attributes(&mut self, start: u32, count: u16) -> &mut Self {
        let facts = self.facts;
        let mut pairs: Vec<(&str, &str)> = facts
            .attributes_of(start, count)
            .iter()
            .map(|attribute| (facts.names.text(attribute.field), facts.names.text(attribute.value)))
            .collect();
        pairs.sort_unstable();
        for (field, value) in pairs {
            self.parts.push(field.as_bytes().to_vec());
            self.parts.push(value.as_bytes().to_vec());
        }
        self
    }

    fn finish(&self) -> FactId {
        FactId::of(self.parts.iter().map(Vec::as_slice))
    }
}
