use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use abide_core::fact::Facts;
use arrow::datatypes::{DataType, Field, Schema, TimeUnit};
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};
use parquet::file::metadata::RowGroupMetaData;
use sha2::{Digest, Sha256};

use super::aside::Aside;
use super::bulk_terms::BulkTerms;
use super::class_shelf::ClassShelf;
use super::part::Part;
use super::part_builder::PartBuilder;
use super::parts::Parts;
use super::row_group::RowGroupReader;
use super::scatter::Scatter;
use super::workers::Workers;
use crate::convert::bucket_of;
use crate::mapping::{LogSlots, Mapper};

/// A log of tickets, read in columns.
pub(crate) struct LogRead {
    pub(crate) parts: Parts,
    /// By file: SHA-256 of its bytes.
    pub(crate) digests: Vec<String>,
    pub(crate) rows: u64,
    pub(crate) filtered: u64,
    pub(crate) duplicate: u64,
    /// Rows at fault, in order: file, and number in it from 1.
    pub(crate) faulty: Vec<(usize, u64)>,
}

/// A file with the columns that are wanted of it.
pub(super) struct LogFile {
    pub(super) path: PathBuf,
    pub(super) metadata: ArrowReaderMetadata,
    /// The wanted columns by number.
    pub(super) wanted: Vec<usize>,
    /// Where among these the ticket is, and the instant.
    pub(super) item: usize,
    pub(super) occurred: usize,
    /// Where among these the columns of texts are, with their slots.
    pub(super) texts: Vec<(usize, usize)>,
    /// The number of the first row of each row group.
    pub(super) first_rows: Vec<u64>,
    /// For each row group whether a filter leaves all of it out, so that it need not be read.
    pub(super) left_out: Vec<bool>,
    /// Which bucket it is, and of how many, where it says so.
    pub(super) bucket: Option<(usize, usize)>,
}

/// More parts than these are too many to fill at the same time.
const PARTS_MAX: u64 = 1024;

/// Reads an event log from Parquet on all cores. None where its rows are not a matter of ticket, instant and a few
/// texts, or where something is wrong with it, which reading row by row will tell.
pub(crate) fn read_log(
    paths: &[PathBuf],
    mapper: &mut Mapper,
    facts: &mut Facts,
    source: u16,
    terms: &BulkTerms,
) -> std::io::Result<Option<LogRead>> {
    let BulkTerms { workers, events_in_memory, watch, rows_of_a_part } = terms;
    let (workers, in_memory) = (*workers, *events_in_memory);
    let Some((files, slots)) = open_all(paths, mapper) else { return Ok(None) };
    let missing = mapper.columns().missing().to_vec();
    let shelf = ClassShelf::new(mapper, facts, slots, source);
    let tasks = tasks(&files);
    let rows: u64 = files.iter().map(LogFile::rows).sum();
    watch.expect(rows);
    let count = match tasks.last() {
        Some(Task::Bucket { of, .. }) => *of as u64,
        _ => (rows / rows_of_a_part.max(&1)).clamp(1, PARTS_MAX).next_power_of_two(),
    };
    let digests: Vec<Mutex<Option<String>>> = files.iter().map(|_| Mutex::default()).collect();
    let aside = Aside::default();
    // What does not fit is laid aside in stretches of some length, so that they can be written at once.
    let most = if rows <= in_memory { usize::MAX } else { usize::try_from(in_memory / count).unwrap_or(0) };
    // Hashes spread items evenly, so a little more than the mean is enough for nearly all parts.
    let expected = usize::try_from(rows / count * 17 / 16).unwrap_or(0);
    let bucketed = matches!(tasks.last(), Some(Task::Bucket { .. }));
    let reserved = if bucketed { 0 } else { expected.min(most) };
    let builders: Vec<Mutex<PartBuilder>> =
        (0..count).map(|_| Mutex::new(PartBuilder::for_events(reserved))).collect();
    let bench = || RowGroupReader::new(&shelf, &missing, Scatter::new(&builders, &aside, most));
    let mut readers = workers.share(tasks.len(), bench, |reader, task| match tasks[task] {
        Task::Digest(file) => *lock(&digests[file]) = digest(&files[file].path),
        Task::Group(file, group) => {
            reader.read(&files[file], file, group);
            watch.add(files[file].rows_of(group));
        }
        Task::Bucket { file, bucket, .. } => {
            reader.read_bucket(&files[file], file, bucket);
            watch.add(files[file].rows());
        }
    });
    readers.iter_mut().for_each(RowGroupReader::finish);
    if let Some(error) = readers.iter_mut().find_map(|reader| reader.scatter.failed.take()) {
        return Err(error);
    }
    if readers.iter().any(|reader| reader.unfit) {
        return Ok(None);
    }
    let read = readers.iter().map(|reader| reader.rows).sum();
    let filtered = readers.iter().map(|reader| reader.filtered).sum();
    let mut faulty: Vec<(usize, u64)> = readers.into_iter().flat_map(|reader| reader.faulty).collect();
    faulty.sort_unstable();
    let (parts, duplicate) = finish(&builders, &aside, workers)?;
    let digests = digests.iter().map(|digest| lock(digest).take()).collect::<Option<Vec<String>>>();
    let Some(digests) = digests else { return Ok(None) };
    let parts = Parts::new(parts, shelf.into_classes(), aside, source, workers);
    Ok(Some(LogRead { parts, digests, rows: read, filtered, duplicate, faulty }))
}

/// A piece of the reading.
#[derive(Debug, Clone, Copy)]
enum Task {
    Digest(usize),
    /// A row group of a file.
    Group(usize, usize),
    /// A whole file that is one of so many buckets.
    Bucket {
        file: usize,
        bucket: usize,
        of: usize,
    },
}

/// What is to be done: bucket by bucket where the files are all buckets of one log, else by row group.
fn tasks(files: &[LogFile]) -> Vec<Task> {
    let digests = (0..files.len()).map(Task::Digest);
    let mut buckets: Vec<(usize, usize)> = files.iter().filter_map(|file| file.bucket).collect();
    buckets.sort_unstable();
    let complete = !buckets.is_empty()
        && buckets.len() == files.len()
        && buckets.iter().enumerate().all(|(place, bucket)| *bucket == (place, files.len()));
    let groups = |file: usize| (0..files[file].first_rows.len()).map(move |group| Task::Group(file, group));
    let bucket = |file: usize| files[file].bucket.map(|(bucket, of)| Task::Bucket { file, bucket, of });
    if complete {
        return digests.chain((0..files.len()).filter_map(bucket)).collect();
    }
    digests.chain((0..files.len()).flat_map(groups)).collect()
}

/// Opens all files, and gives the slots as they are when the columns of all are known.
fn open_all(paths: &[PathBuf], mapper: &mut Mapper) -> Option<(Vec<LogFile>, LogSlots)> {
    mapper.log_slots()?;
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        files.push(LogFile::open(path.clone(), mapper)?);
    }
    Some((files, mapper.log_slots()?))
}

/// Puts all parts in order, and counts the rows that say the same again.
fn finish(
    builders: &[Mutex<PartBuilder>],
    aside: &Aside,
    workers: Workers,
) -> std::io::Result<(Vec<Part>, u64)> {
    let finished = workers.share(builders.len(), Vec::new, |done, part| {
        let builder = std::mem::take(&mut *lock(&builders[part]));
        done.push(builder.finish(aside).map(|finished| (part, finished)));
    });
    let mut all = finished.into_iter().flatten().collect::<std::io::Result<Vec<(usize, (Part, u64))>>>()?;
    all.sort_unstable_by_key(|(place, _)| *place);
    let repeated = all.iter().map(|(_, (_, repeated))| repeated).sum();
    Ok((all.into_iter().map(|(_, (part, _))| part).collect(), repeated))
}

/// SHA-256 of the bytes of a file.
pub(crate) fn digest(path: &std::path::Path) -> Option<String> {
    let mut file = File::open(path).ok()?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 18];
    loop {
        match file.read(&mut buffer).ok()? {
            0 => break,
            count => hasher.update(&buffer[..count]),
        }
    }
    Some(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

impl LogFile {
    /// Opens a file whose columns are fit.
    fn open(path: PathBuf, mapper: &mut Mapper) -> Option<LogFile> {
        let LogSlots { item, occurred } = mapper.log_slots()?;
        let file = File::open(&path).ok()?;
        let plain = ArrowReaderMetadata::load(&file, ArrowReaderOptions::new()).ok()?;
        let schema = Arc::clone(plain.schema());
        let header: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
        let bound = mapper.columns().bind(&header, None).ok()?;
        let mut fields: Vec<Arc<Field>> = schema.fields().iter().cloned().collect();
        let mut wanted = Vec::new();
        let (mut item_place, mut occurred_place, mut texts) = (None, None, Vec::new());
        for (column, slots) in bound.iter().enumerate().filter(|(_, slots)| !slots.is_empty()) {
            let [slot] = slots[..] else { return None };
            let place = wanted.len();
            wanted.push(column);
            let field = &fields[column];
            if slot == item {
                (field.data_type() == &DataType::Utf8).then_some(())?;
                item_place = Some(place);
            } else if slot == occurred {
                let DataType::Timestamp(unit, Some(_)) = field.data_type() else { return None };
                // Whole microseconds are what an instant is; finer ones are cut as elsewhere, coarser ones are exact.
                matches!(
                    unit,
                    TimeUnit::Second | TimeUnit::Millisecond | TimeUnit::Microsecond | TimeUnit::Nanosecond
                )
                .then_some(())?;
                occurred_place = Some(place);
            } else {
                is_text(field.data_type()).then_some(())?;
                let few = DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8));
                fields[column] = Arc::new(field.as_ref().clone().with_data_type(few));
                texts.push((place, slot));
            }
        }
        let options = ArrowReaderOptions::new()
            .with_schema(Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone())));
        let metadata = ArrowReaderMetadata::load(&file, options).ok()?;
        let mut first = 1;
        let first_rows = metadata.metadata().row_groups().iter().map(|group| {
            let own = first;
            first += u64::try_from(group.num_rows()).unwrap_or(0);
            own
        });
        let first_rows = first_rows.collect();
        let bucket = bucket_of(metadata.metadata().file_metadata().key_value_metadata());
        let left_out = metadata.metadata().row_groups().iter().map(|group| {
            mapper.leaves_out(|slot| {
                let (place, _) = texts.iter().find(|(_, of)| *of == slot)?;
                extremes(group, &header[wanted[*place]])
            })
        });
        let left_out = left_out.collect();
        Some(LogFile {
            path,
            metadata,
            wanted,
            item: item_place?,
            occurred: occurred_place?,
            texts,
            first_rows,
            left_out,
            bucket,
        })
    }

    pub(super) fn rows_of(&self, group: usize) -> u64 {
        u64::try_from(self.metadata.metadata().row_group(group).num_rows()).unwrap_or(0)
    }

    fn rows(&self) -> u64 {
        u64::try_from(self.metadata.metadata().file_metadata().num_rows()).unwrap_or(0)
    }
}

/// The least and the greatest text of a column in a row group, or bounds of them, where the file tells.
fn extremes<'g>(group: &'g RowGroupMetaData, column: &str) -> Option<(&'g [u8], &'g [u8])> {
    let own = group.columns().iter().find(|chunk| chunk.column_path().string() == column)?;
    let statistics = own.statistics().filter(|statistics| !statistics.is_min_max_deprecated())?;
    Some((statistics.min_bytes_opt()?, statistics.max_bytes_opt()?))
}

fn is_text(kind: &DataType) -> bool {
    match kind {
        DataType::Utf8 => true,
        DataType::Dictionary(_, values) => **values == DataType::Utf8,
        _ => false,
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
