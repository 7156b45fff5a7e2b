use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::mapping::RowIdentity;

/// The rows of one stream that gave facts, so that a repeated one is known.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    marks: Vec<Mark>,
    table: HashTable<u32>,
    hasher: DefaultHashBuilder,
    conflicts: Vec<u32>,
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
        let hash = |row: &RowIdentity| hasher.hash_one((row.id, row.revision));
        let same = |mark: &Mark| (mark.row.id, mark.row.revision) == (row.id, row.revision);
        if let Some(&at) = table.find(hash(&row), |&at| same(&marks[at as usize])) {
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
        table.insert_unique(hash(&row), at, |&at| hash(&marks[at as usize].row));
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
