use std::collections::BTreeMap;

use abide_core::fact::{RejectCause, RejectCount};

/// The rows of one source, counted.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) read: u64,
    pub(super) mapped: u64,
    pub(super) filtered: u64,
    pub(super) duplicate: u64,
    pub(super) rejected: u64,
    rejects: BTreeMap<(RejectCause, String), (u64, String)>,
}

impl Tally {
    pub(super) fn reject(&mut self, cause: RejectCause, column: &str, place: impl FnOnce() -> String) {
        self.rejected += 1;
        match self.rejects.get_mut(&(cause, column.to_owned())) {
            Some((count, _)) => *count += 1,
            None => {
                self.rejects.insert((cause, column.to_owned()), (1, place()));
            }
        }
    }

    pub(super) fn accounted(&self) -> u64 {
        self.mapped + self.filtered + self.duplicate + self.rejected
    }

    pub(super) fn rejects(&self) -> Vec<RejectCount> {
        let count = |((cause, column), (count, first)): (&(RejectCause, String), &(u64, String))| {
            RejectCount { cause: *cause, column: column.clone(), count: *count, first: first.clone() }
        };
        self.rejects.iter().map(count).collect()
    }
}
