use std::sync::atomic::{AtomicU64, Ordering};

/// How far reading has come, for whoever waits. It decides nothing.
#[derive(Debug, Default)]
pub struct Watch {
    read: AtomicU64,
    all: AtomicU64,
}

impl Watch {
    /// Rows read so far.
    pub fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// Rows to read in all, where that is known before they are read.
    pub fn all(&self) -> Option<u64> {
        Some(self.all.load(Ordering::Relaxed)).filter(|all| *all > 0)
    }

    /// More rows are to be read.
    pub(crate) fn expect(&self, rows: u64) {
        self.all.fetch_add(rows, Ordering::Relaxed);
    }

    /// More rows were read.
    pub(crate) fn add(&self, rows: u64) {
        self.read.fetch_add(rows, Ordering::Relaxed);
    }
}
