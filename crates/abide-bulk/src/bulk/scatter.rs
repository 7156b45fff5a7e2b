use std::sync::{Mutex, PoisonError};

use abide_core::value::{NameTable, part_of};

use super::aside::Aside;
use super::part_builder::PartBuilder;

/// Rows on their way to one part.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// The texts of their items, one after the other.
    pub(super) text: String,
    pub(super) rows: Vec<RunRow>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct RunRow {
    pub(super) occurred_us: i64,
    pub(super) hash: u32,
    pub(super) class: u32,
    /// Of the item's text.
    pub(super) length: u32,
}

/// A bucket whose rows come in the order of their items: no hash is looked up for a row of the item before it.
#[derive(Debug, Default)]
struct Bucket {
    number: usize,
    builder: PartBuilder,
    text: String,
    item: Option<u32>,
}

/// So many rows are gathered before a part is locked and its table brought into the cache.
const RUN_ROWS: usize = 2048;

/// What one thread has read and not yet handed on to the parts.
pub(super) struct Scatter<'p> {
    parts: &'p [Mutex<PartBuilder>],
    aside: &'p Aside,
    /// So many events of a part stay in memory.
    most: usize,
    runs: Vec<Run>,
    /// The bucket that is being read, where the file is one.
    bucket: Option<Bucket>,
    /// Whether a row lies in another bucket than its item belongs to.
    pub(super) misplaced: bool,
    /// Why events could not be laid aside.
    pub(super) failed: Option<std::io::Error>,
}

impl<'p> Scatter<'p> {
    pub(super) fn new(parts: &'p [Mutex<PartBuilder>], aside: &'p Aside, most: usize) -> Self {
        let runs = parts.iter().map(|_| Run::default()).collect();
        Scatter { parts, aside, most, runs, bucket: None, misplaced: false, failed: None }
    }

    #[inline]
    pub(super) fn add(&mut self, item: &str, occurred_us: i64, class: u32) {
        if let Some(bucket) = &mut self.bucket {
            self.misplaced |= !bucket.add(item, occurred_us, class, self.parts.len());
            return;
        }
        let hash = NameTable::hash(item);
        let part = part_of(hash, self.parts.len());
        let run = &mut self.runs[part];
        run.text.push_str(item);
        let length = u32::try_from(item.len()).unwrap_or(u32::MAX);
        run.rows.push(RunRow { occurred_us, hash, class, length });
        if run.rows.len() >= RUN_ROWS {
            self.hand_on(part);
        }
    }

    /// All rows from now on are those of a bucket.
    pub(super) fn start_bucket(&mut self, number: usize) {
        self.bucket = Some(Bucket { number, ..Bucket::default() });
    }

    /// The bucket has been read.
    pub(super) fn end_bucket(&mut self) {
        let Some(mut bucket) = self.bucket.take() else { return };
        if let Err(error) = bucket.builder.lay_aside_beyond(self.most, self.aside) {
            self.failed = Some(error);
        }
        *self.parts[bucket.number].lock().unwrap_or_else(PoisonError::into_inner) = bucket.builder;
    }

    /// Hands all on that is left.
    pub(super) fn finish(&mut self) {
        (0..self.runs.len()).for_each(|part| self.hand_on(part));
    }

    fn hand_on(&mut self, part: usize) {
        let run = &mut self.runs[part];
        let mut builder = self.parts[part].lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = builder.add(run, self.most, self.aside) {
            self.failed = Some(error);
        }
        run.text.clear();
        run.rows.clear();
    }
}

impl Bucket {
    /// Takes a row in; false where its item belongs to another bucket.
    #[inline]
    fn add(&mut self, item: &str, occurred_us: i64, class: u32, buckets: usize) -> bool {
        let number = match self.item.filter(|_| self.text == item) {
            Some(number) => number,
            None => {
                let hash = NameTable::hash(item);
                if part_of(hash, buckets) != self.number {
                    return false;
                }
                self.text.clear();
                self.text.push_str(item);
                *self.item.insert(self.builder.item(hash, item))
            }
        };
        self.builder.push(number, occurred_us, class);
        true
    }
}
