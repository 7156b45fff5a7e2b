use std::borrow::Cow;

use super::aside::{Aside, Stretch};

/// The events of a part in columns.
#[derive(Debug, Clone, Default)]
pub(super) struct EventColumns {
    pub(super) occurred_us: Vec<i64>,
    pub(super) classes: Vec<u16>,
}

/// The same, in memory or laid aside.
#[derive(Debug)]
pub(super) enum StoredColumns {
    Memory(EventColumns),
    Aside(Stretch, usize),
}

/// The bytes of an event laid aside: instant and class.
const EVENT_BYTES: usize = 10;

impl EventColumns {
    /// Lays them aside.
    pub(super) fn lay_aside(&self, aside: &Aside) -> std::io::Result<StoredColumns> {
        let mut bytes = Vec::with_capacity(self.classes.len() * EVENT_BYTES);
        self.occurred_us.iter().for_each(|us| bytes.extend_from_slice(&us.to_le_bytes()));
        self.classes.iter().for_each(|class| bytes.extend_from_slice(&class.to_le_bytes()));
        Ok(StoredColumns::Aside(aside.put(&bytes)?, self.classes.len()))
    }
}

impl StoredColumns {
    /// Brings them into memory.
    pub(super) fn get(&self, aside: &Aside) -> std::io::Result<Cow<'_, EventColumns>> {
        let (stretch, count) = match self {
            StoredColumns::Memory(columns) => return Ok(Cow::Borrowed(columns)),
            StoredColumns::Aside(stretch, count) => (*stretch, *count),
        };
        let bytes = aside.get(stretch)?;
        let (instants, classes) = bytes.split_at(count * size_of::<i64>());
        let (instants, _) = instants.as_chunks();
        let (classes, _) = classes.as_chunks();
        Ok(Cow::Owned(EventColumns {
            occurred_us: instants.iter().map(|bytes| i64::from_le_bytes(*bytes)).collect(),
            classes: classes.iter().map(|bytes| u16::from_le_bytes(*bytes)).collect(),
        }))
    }
}
