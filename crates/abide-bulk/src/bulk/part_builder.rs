use abide_core::value::NameTable;

use super::aside::{Aside, Stretch};
use super::columns::EventColumns;
use super::part::Part;
use super::scatter::Run;

/// A part of the log while it is being read: events in the order in which they came in.
#[derive(Debug, Default)]
pub(super) struct PartBuilder {
    table: NameTable,
    events: Vec<Event>,
    aside: Vec<Stretch>,
}

#[derive(Debug, Clone, Copy)]
struct Event {
    occurred_us: i64,
    item: u32,
    class: u32,
}

const EVENT_BYTES: usize = 16;

impl Event {
    fn bytes(&self) -> [u8; EVENT_BYTES] {
        let low = u64::from(self.item) | u64::from(self.class) << 32;
        let high = u64::from_le_bytes(self.occurred_us.to_le_bytes());
        (u128::from(low) | u128::from(high) << 64).to_le_bytes()
    }

    fn of_bytes(bytes: [u8; EVENT_BYTES]) -> Event {
        let whole = u128::from_le_bytes(bytes);
        Event {
            occurred_us: i64::from_le_bytes(((whole >> 64) as u64).to_le_bytes()),
            item: whole as u32,
            class: (whole >> 32) as u32,
        }
    }
}

impl PartBuilder {
    /// One that will hold about so many events.
    pub(super) fn for_events(count: usize) -> Self {
        PartBuilder { events: Vec::with_capacity(count), ..PartBuilder::default() }
    }

    /// Takes rows in. Where it then holds more events than `most`, it lays them aside.
    pub(super) fn add(&mut self, run: &Run, most: usize, aside: &Aside) -> std::io::Result<()> {
        self.events.reserve(run.rows.len());
        let mut start = 0;
        for row in &run.rows {
            let end = start + row.length as usize;
            let item = self.table.enter(row.hash, &run.text[start..end]);
            self.events.push(Event { occurred_us: row.occurred_us, item, class: row.class });
            start = end;
        }
        self.lay_aside_beyond(most, aside)
    }

    /// The number of an item.
    pub(super) fn item(&mut self, hash: u32, text: &str) -> u32 {
        self.table.enter(hash, text)
    }

    /// Takes one event of an item in.
    #[inline]
    pub(super) fn push(&mut self, item: u32, occurred_us: i64, class: u32) {
        self.events.push(Event { occurred_us, item, class });
    }

    /// Lays its events aside where they are more than `most`.
    pub(super) fn lay_aside_beyond(&mut self, most: usize, aside: &Aside) -> std::io::Result<()> {
        if self.events.len() > most {
            let bytes: Vec<u8> = self.events.iter().flat_map(Event::bytes).collect();
            self.aside.push(aside.put(&bytes)?);
            self.events.clear();
        }
        Ok(())
    }

    /// Brings the events of each item together, in the order of their instants; a row that says the same again is left
    /// out and counted. Where events had been laid aside, the ordered ones are too.
    pub(super) fn finish(mut self, aside: &Aside) -> std::io::Result<(Part, u64)> {
        for stretch in &self.aside {
            let bytes = aside.get(*stretch)?;
            let (events, _) = bytes.as_chunks();
            self.events.extend(events.iter().map(|bytes| Event::of_bytes(*bytes)));
        }
        let items = self.table.len() as usize;
        let mut ends = vec![0_u32; items];
        for event in &self.events {
            ends[event.item as usize] += 1;
        }
        let mut start = 0;
        for end in &mut ends {
            start += std::mem::replace(end, start);
        }
        let mut placed = vec![(0_i64, 0_u32); self.events.len()];
        for event in &self.events {
            let place = &mut ends[event.item as usize];
            placed[*place as usize] = (event.occurred_us, event.class);
            *place += 1;
        }
        drop(self.events);
        let mut kept = Kept::default();
        kept.columns.occurred_us.reserve_exact(placed.len());
        kept.columns.classes.reserve_exact(placed.len());
        let mut start = 0;
        for end in &mut ends {
            let own = &mut placed[start..*end as usize];
            start = *end as usize;
            kept.take(own);
            *end = u32::try_from(kept.columns.classes.len()).unwrap_or(u32::MAX);
        }
        let mut part = Part::new(self.table, ends, kept.columns);
        if !self.aside.is_empty() {
            part.lay_aside(aside)?;
        }
        Ok((part, kept.repeated))
    }
}

#[derive(Default)]
struct Kept {
    columns: EventColumns,
    repeated: u64,
}

impl Kept {
    fn take(&mut self, own: &mut [(i64, u32)]) {
        if !own.is_sorted() {
            own.sort_unstable();
        }
        let mut last = None;
        for &mut (occurred_us, class) in own {
            if last.replace((occurred_us, class)) == Some((occurred_us, class)) {
                self.repeated += 1;
                continue;
            }
            self.columns.occurred_us.push(occurred_us);
            self.columns.classes.push(u16::try_from(class).unwrap_or(u16::MAX));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_comes_back_from_its_bytes() {
        for occurred_us in [0, -1, i64::MIN, i64::MAX, 1_767_225_600_000_001] {
            let event = Event { occurred_us, item: u32::MAX - 1, class: 65_535 };
            let back = Event::of_bytes(event.bytes());
            assert_eq!((back.occurred_us, back.item, back.class), (occurred_us, u32::MAX - 1, 65_535));
        }
    }
}
