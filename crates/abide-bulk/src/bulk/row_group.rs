use std::collections::HashMap;
use std::fs::File;

use arrow::array::{Array, AsArray, DictionaryArray, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Int32Type, TimeUnit, TimestampMicrosecondType};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::class_shelf::{ClassShelf, Shelved};
use super::read_log::LogFile;
use super::scatter::Scatter;

const BATCH_ROWS: usize = 32_768;
/// So many combinations of texts are looked up in a table, more in a map.
const TABLE_MAX: u64 = 1 << 16;

/// What one thread needs to read row groups, and what it found.
pub(super) struct RowGroupReader<'p, 'm> {
    shelf: &'p ClassShelf<'m>,
    missing: &'p [String],
    pub(super) scatter: Scatter<'p>,
    known: HashMap<Vec<u8>, Shelved>,
    combined: Vec<u64>,
    pub(super) rows: u64,
    pub(super) filtered: u64,
    /// Rows at fault: file and number in it, from 1.
    pub(super) faulty: Vec<(usize, u64)>,
    /// Whether the log turned out not to be readable like this.
    pub(super) unfit: bool,
}

impl<'p, 'm> RowGroupReader<'p, 'm> {
    pub(super) fn new(shelf: &'p ClassShelf<'m>, missing: &'p [String], scatter: Scatter<'p>) -> Self {
        RowGroupReader {
            shelf,
            missing,
            scatter,
            known: HashMap::new(),
            combined: Vec::new(),
            rows: 0,
            filtered: 0,
            faulty: Vec::new(),
            unfit: false,
        }
    }

    /// Reads a row group.
    pub(super) fn read(&mut self, file: &LogFile, place: usize, group: usize) {
        if file.left_out[group] {
            self.rows += file.rows_of(group);
            self.filtered += file.rows_of(group);
            return;
        }
        if !self.unfit && self.scatter.failed.is_none() && self.read_all(file, place, group).is_none() {
            self.unfit = true;
        }
    }

    /// Reads a file that is a bucket, whole and in its order.
    pub(super) fn read_bucket(&mut self, file: &LogFile, place: usize, bucket: usize) {
        self.scatter.start_bucket(bucket);
        for group in 0..file.first_rows.len() {
            self.read(file, place, group);
        }
        self.scatter.end_bucket();
        self.unfit |= self.scatter.misplaced;
    }

    /// Hands on what is left.
    pub(super) fn finish(&mut self) {
        self.scatter.finish();
    }

    fn read_all(&mut self, file: &LogFile, place: usize, group: usize) -> Option<()> {
        let opened = File::open(&file.path).ok()?;
        let builder = ParquetRecordBatchReaderBuilder::new_with_metadata(opened, file.metadata.clone());
        let mask = ProjectionMask::roots(builder.parquet_schema(), file.wanted.iter().copied());
        let reader = builder.with_projection(mask).with_row_groups(vec![group]).with_batch_size(BATCH_ROWS);
        let mut first = file.first_rows[group];
        for batch in reader.build().ok()? {
            let batch = batch.ok()?;
            self.batch(file, place, first, &batch)?;
            first += batch.num_rows() as u64;
        }
        Some(())
    }

    fn batch(&mut self, file: &LogFile, place: usize, first: u64, batch: &RecordBatch) -> Option<()> {
        let items = batch.column(file.item).as_string_opt::<i32>()?;
        let micros = DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()));
        let times = batch.column(file.occurred);
        let times = match times.data_type() {
            DataType::Timestamp(TimeUnit::Microsecond, Some(_)) => times.clone(),
            _ => cast(times, &micros).ok()?,
        };
        let times = times.as_primitive_opt::<TimestampMicrosecondType>()?;
        let columns: Vec<Texts<'_>> = file
            .texts
            .iter()
            .map(|&(column, slot)| Texts::new(batch.column(column), slot))
            .collect::<Option<_>>()?;
        let combinations = self.combine(&columns, batch.num_rows())?;
        let mut classes = Combinations::new(combinations);
        let combined = std::mem::take(&mut self.combined);
        let any_missing = items.null_count() + times.null_count() > 0;
        let one_missing = match self.missing {
            [only] => Some(only.as_str()),
            _ => None,
        };
        for (row, &combination) in combined.iter().enumerate() {
            let class = match classes.get(combination) {
                Some(class) => class,
                None => {
                    let class = self.class(&columns, combination)?;
                    classes.set(combination, class);
                    class
                }
            };
            let class = match class {
                Shelved::Class(class) => class,
                Shelved::Filtered => {
                    self.filtered += 1;
                    continue;
                }
                Shelved::Faulty => {
                    self.faulty.push((place, first + row as u64));
                    continue;
                }
            };
            let item = items.value(row);
            let means_missing = match one_missing {
                Some(only) => item == only,
                None => self.missing.iter().any(|missing| missing == item),
            };
            if means_missing || (any_missing && (items.is_null(row) || times.is_null(row))) {
                self.faulty.push((place, first + row as u64));
                continue;
            }
            self.scatter.add(item, times.value(row), class);
        }
        self.combined = combined;
        self.rows += batch.num_rows() as u64;
        Some(())
    }

    /// Numbers the combinations of texts of each row, and tells how many there can be. None where that is no number.
    fn combine(&mut self, columns: &[Texts<'_>], rows: usize) -> Option<u64> {
        self.combined.clear();
        self.combined.resize(rows, 0);
        let mut combinations = 1_u64;
        for texts in columns {
            let values = texts.count() + 1;
            combinations = combinations.checked_mul(values)?;
            let keys = texts.array.keys();
            if keys.null_count() == 0 {
                for (combined, &key) in self.combined.iter_mut().zip(keys.values()) {
                    *combined = *combined * values + u64::try_from(key).unwrap_or(0);
                }
            } else {
                for (row, combined) in self.combined.iter_mut().enumerate() {
                    let key = if keys.is_null(row) {
                        values - 1
                    } else {
                        u64::try_from(keys.value(row)).unwrap_or(0)
                    };
                    *combined = *combined * values + key;
                }
            }
        }
        Some(combinations)
    }

    /// The class of a combination.
    fn class(&mut self, columns: &[Texts<'_>], mut combined: u64) -> Option<Shelved> {
        let mut texts: Vec<(usize, Option<&str>)> = Vec::with_capacity(columns.len());
        for column in columns.iter().rev() {
            let values = column.count() + 1;
            texts.push((column.slot, column.text(combined % values)));
            combined /= values;
        }
        let mut key = Vec::new();
        for (slot, text) in &texts {
            let Some(text) = text else { continue };
            key.extend_from_slice(&(*slot as u64).to_le_bytes());
            key.extend_from_slice(&(text.len() as u64).to_le_bytes());
            key.extend_from_slice(text.as_bytes());
        }
        if let Some(&known) = self.known.get(&key) {
            return Some(known);
        }
        let class = self.shelf.class(&key, &texts)?;
        self.known.insert(key, class);
        Some(class)
    }
}

/// A column of few texts.
struct Texts<'b> {
    array: &'b DictionaryArray<Int32Type>,
    slot: usize,
}

impl<'b> Texts<'b> {
    fn new(column: &'b dyn Array, slot: usize) -> Option<Texts<'b>> {
        let array = column.as_dictionary_opt::<Int32Type>()?;
        array.values().as_string_opt::<i32>()?;
        Some(Texts { array, slot })
    }

    fn count(&self) -> u64 {
        self.array.values().len() as u64
    }

    fn text(&self, key: u64) -> Option<&'b str> {
        let values = self.array.values().as_string_opt::<i32>()?;
        let key = usize::try_from(key).ok().filter(|&key| key < values.len() && values.is_valid(key))?;
        Some(values.value(key))
    }
}

/// The classes of the combinations of one batch.
enum Combinations {
    Table(Vec<Option<Shelved>>),
    Map(HashMap<u64, Shelved>),
}

impl Combinations {
    fn new(count: u64) -> Self {
        match usize::try_from(count) {
            Ok(places) if count <= TABLE_MAX => Combinations::Table(vec![None; places]),
            _ => Combinations::Map(HashMap::new()),
        }
    }

    #[inline]
    fn get(&self, combined: u64) -> Option<Shelved> {
        match self {
            Combinations::Table(table) => table[combined as usize],
            Combinations::Map(map) => map.get(&combined).copied(),
        }
    }

    fn set(&mut self, combined: u64, class: Shelved) {
        match self {
            Combinations::Table(table) => table[combined as usize] = Some(class),
            Combinations::Map(map) => {
                map.insert(combined, class);
            }
        }
    }
}
