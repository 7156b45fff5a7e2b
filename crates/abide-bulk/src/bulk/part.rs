use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use abide_core::value::{Name, NameTable};
use abide_time::Instant;

use super::aside::Aside;
use super::columns::{EventColumns, StoredColumns};

/// The events of some items: by item, then by instant.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) table: Arc<NameTable>,
    /// Where the events of each item end; they start where those of the one before it end.
    ends: Vec<u32>,
    columns: StoredColumns,
    /// The first and the last instant.
    extent: Option<(i64, i64)>,
    /// How many events each class has; classes after the last that occurs are left out.
    counts: Vec<u64>,
    /// Items whose text was a name before the log was read.
    pub(super) aliases: Vec<(u32, Name)>,
}

impl Part {
    pub(super) fn new(table: NameTable, ends: Vec<u32>, columns: EventColumns) -> Part {
        let instants = || columns.occurred_us.iter().copied();
        let extent = instants().min().zip(instants().max());
        let classes = columns.classes.iter().max().map_or(0, |&last| usize::from(last) + 1);
        let mut counts = vec![0; classes];
        columns.classes.iter().for_each(|&class| counts[usize::from(class)] += 1);
        let (table, columns) = (Arc::new(table), StoredColumns::Memory(columns));
        Part { table, ends, columns, extent, counts, aliases: Vec::new() }
    }

    /// Lays its events aside.
    pub(super) fn lay_aside(&mut self, aside: &Aside) -> std::io::Result<()> {
        if let StoredColumns::Memory(columns) = &self.columns {
            self.columns = columns.lay_aside(aside)?;
        }
        Ok(())
    }

    pub(super) fn items(&self) -> u32 {
        self.table.len()
    }

    /// The events, in memory.
    pub(super) fn columns(&self, aside: &Aside) -> std::io::Result<Cow<'_, EventColumns>> {
        self.columns.get(aside)
    }

    /// The places of the events of an item.
    pub(super) fn places(&self, item: u32) -> Range<usize> {
        let start = (item as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
        start as usize..self.ends[item as usize] as usize
    }

    /// How many events each class has.
    pub(super) fn counts(&self) -> &[u64] {
        &self.counts
    }

    /// The last event by an instant.
    pub(super) fn last_by(&self, by: Instant, aside: &Aside) -> std::io::Result<Option<Instant>> {
        let Some((first, last)) = self.extent.filter(|(first, _)| *first <= by.us()) else { return Ok(None) };
        if last <= by.us() {
            return Ok(Some(Instant::from_us(last)));
        }
        // Its first event is by then, so it can stand for all that are later, without a branch.
        let until = |&us: &i64| if us <= by.us() { us } else { first };
        let columns = self.columns(aside)?;
        Ok(columns.occurred_us.iter().map(until).max().map(Instant::from_us))
    }
}
