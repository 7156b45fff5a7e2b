use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::mapping::RowIdentity;

/// The rows of one stream that gave facts, so that a repeated one is known.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    marks: Vec<Mark>,
    table: HashTable<Entry>,
    hasher: DefaultHashBuilder,
    conflicts: Vec<u32>,
}

/// Where a row's mark is. A part of the row's hash stands beside it, so that the table can grow and most lookups
/// can end without a look at the marks, which lie far apart in memory.
#[derive(Debug, Clone, Copy)]
struct Entry {
    part: u32,
    at: u32,
}

impl Entry {
    /// The hash by which the table places an entry.
    fn hash(part: u32) -> u64 {
        u64::from(part).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    row: RowIdentity,
    first: u32,
    count: u32,
    conflict: bool,
}

/// What a row is among those that came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admission {
    New,
    /// The same fact again.
    Duplicate,
    /// The same id and revision with other content: the facts of the first row, which are in doubt from now
    /// on, and whether this is the first contradiction.
    Conflict {
        first: u32,
        count: u32,
        known: bool,
    },
}

impl Repeats {
    /// Admits a row whose facts are `count` from `first` on.
    pub(super) fn admit(&mut self, row: RowIdentity, first: u32, count: u32) -> Admission {
        let Repeats { marks, table, hasher, conflicts } = self;
        let whole = hasher.hash_one((row.id, row.revision));
        let part = u32::try_from(whole >> 32).unwrap_or(0);
        let same = |entry: &Entry| {
            let known = || marks[entry.at as usize].row;
            entry.part == part && (known().id, known().revision) == (row.id, row.revision)
        };
        if let Some(&Entry { at, .. }) = table.find(Entry::hash(part), same) {
            let mark = &mut marks[at as usize];
            if mark.row.content == row.content && !mark.conflict {
                return Admission::Duplicate;
            }
            let known = std::mem::replace(&mut mark.conflict, true);
            if !known {
                conflicts.push(at);
            }
            return Admission::Conflict { first: mark.first, count: mark.count, known };
        }
        let at = u32::try_from(marks.len()).unwrap_or(u32::MAX);
        marks.push(Mark { row, first, count, conflict: false });
        table.insert_unique(Entry::hash(part), Entry { part, at }, |entry| Entry::hash(entry.part));
        Admission::New
    }

    /// The places of facts that contradict others, in ascending order.
    pub(super) fn in_doubt(&self) -> Vec<u32> {
        let marks = self.conflicts.iter().map(|&at| self.marks[at as usize]);
        let mut places: Vec<u32> = marks.flat_map(|mark| mark.first..mark.first + mark.count).collect();
        places.sort_unstable();
        places
    }
}
