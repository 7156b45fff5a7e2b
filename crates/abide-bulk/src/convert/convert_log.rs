use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::compute::{cast, take_record_batch};
use arrow::datatypes::DataType;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::file::reader::{FileReader, SerializedFileReader};

use super::bucket_writer::{BucketWriter, by_bucket};
use super::convert_error::ConvertError;
use super::manifest::{BucketFile, Manifest};
use crate::SourceRequest;
use crate::bulk::{BulkTerms, digest};
use crate::description::{FileFormat, RowShape, SourceDescription};
use crate::rows::format_of;

/// A bucket has the rows of so many parts: it is read in one piece, and files should not be too small.
const PARTS_OF_A_BUCKET: u64 = 2;
const BUCKETS_MAX: u64 = 1024;

/// Lays a log of ticket events out anew in a folder that exists and is empty: the same rows and columns, so it is read
/// by the same description and gives the same facts. The manifest is written beside the files, as `manifest.json`.
///
/// # Errors
/// [`ConvertError`] where the source is no event log in Parquet, and where files cannot be read or written.
pub fn convert_log(
    request: &SourceRequest,
    folder: &Path,
    terms: &BulkTerms,
) -> Result<Manifest, ConvertError> {
    let built_in;
    let description = match &request.description {
        Some(description) => description,
        None => {
            built_in = SourceDescription::built_in(request.stream);
            &built_in
        }
    };
    let columns = description.item.as_ref().zip(description.occurred.as_ref());
    let Some((item, occurred)) = columns.filter(|_| description.row_shape() == RowShape::Events) else {
        return Err(ConvertError::NotALog);
    };
    let (item, occurred) = (item.value.0.clone(), occurred.value.0.clone());
    let told = description.format.map(|format| format.value);
    let mut groups: Vec<(PathBuf, usize)> = Vec::new();
    let mut rows = 0;
    for path in &request.paths {
        if told.or_else(|| format_of(path)) != Some(FileFormat::Parquet) {
            return Err(ConvertError::NotParquet(path.clone()));
        }
        let fault = ConvertError::file(path);
        let file = File::open(path).map_err(|error| fault(error.to_string()))?;
        let file = SerializedFileReader::new(file).map_err(|error| fault(error.to_string()))?;
        groups.extend((0..file.num_row_groups()).map(|group| (path.clone(), group)));
        rows += u64::try_from(file.metadata().file_metadata().num_rows()).unwrap_or(0);
    }
    terms.watch.expect(rows);
    let count =
        (rows / (terms.rows_of_a_part * PARTS_OF_A_BUCKET).max(1)).clamp(1, BUCKETS_MAX).next_power_of_two();
    let buckets = Buckets {
        writers: (0..count).map(|_| Mutex::new(None)).collect(),
        columns: Mutex::new(None),
        item: &item,
        occurred: &occurred,
    };
    let read = |failed: &mut Option<ConvertError>, task: usize| {
        let (path, group) = &groups[task];
        if failed.is_none() {
            *failed = buckets.take_in(path, *group, terms).err();
        }
    };
    first_error(terms.workers.share(groups.len(), || None, read))?;
    let files = buckets.finish(folder, terms)?;
    let manifest = Manifest { item, occurred, rows, files };
    let path = folder.join("manifest.json");
    std::fs::write(&path, manifest.json()).map_err(|error| ConvertError::file(&path)(error.to_string()))?;
    Ok(manifest)
}

/// The buckets while rows come in.
struct Buckets<'b> {
    writers: Vec<Mutex<Option<BucketWriter>>>,
    /// The schema of all files, and where item and instant are in it.
    columns: Mutex<Option<(RecordBatch, [usize; 2])>>,
    item: &'b str,
    occurred: &'b str,
}

impl Buckets<'_> {
    fn take_in(&self, path: &Path, group: usize, terms: &BulkTerms) -> Result<(), ConvertError> {
        let fault = ConvertError::file(path);
        let file = File::open(path).map_err(|error| fault(error.to_string()))?;
        let reader =
            ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| fault(error.to_string()))?;
        let reader = reader.with_row_groups(vec![group]).with_batch_size(32_768);
        for batch in reader.build().map_err(|error| fault(error.to_string()))? {
            let batch = batch.map_err(|error| fault(error.to_string()))?;
            let [item, _] = self.agree(path, &batch)?;
            let items =
                cast(batch.column(item), &DataType::Utf8).map_err(|error| fault(error.to_string()))?;
            for (bucket, rows) in by_bucket(items.as_string(), self.writers.len()).iter().enumerate() {
                if !rows.is_empty() {
                    self.add(bucket, &batch, rows).map_err(&fault)?;
                }
            }
            terms.watch.add(batch.num_rows() as u64);
        }
        Ok(())
    }

    /// Where item and instant are, in a file whose columns are those of the others.
    fn agree(&self, path: &Path, batch: &RecordBatch) -> Result<[usize; 2], ConvertError> {
        let mut known = self.columns.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((first, places)) = &*known {
            let same = first.schema().fields() == batch.schema().fields();
            return if same { Ok(*places) } else { Err(ConvertError::OtherColumns(path.to_owned())) };
        }
        let place = |column: &str, kind: &'static str, fits: fn(&DataType) -> bool| {
            let place = batch.schema().index_of(column).ok();
            let place = place.filter(|&place| fits(batch.column(place).data_type()));
            place.ok_or(ConvertError::Column { path: path.to_owned(), column: column.to_owned(), kind })
        };
        let item = place(self.item, "text", |kind| kind == &DataType::Utf8)?;
        let occurred = place(self.occurred, "time", |kind| matches!(kind, DataType::Timestamp(..)))?;
        *known = Some((batch.slice(0, 0), [item, occurred]));
        Ok([item, occurred])
    }

    fn add(
        &self,
        bucket: usize,
        batch: &RecordBatch,
        rows: &arrow::array::UInt32Array,
    ) -> Result<(), String> {
        let own = take_record_batch(batch, rows).map_err(|error| error.to_string())?;
        let mut writer = self.writers[bucket].lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *writer {
            Some(writer) => writer.add(&own),
            none => none.insert(BucketWriter::new(batch)?).add(&own),
        }
    }

    /// Sorts all buckets into their files. A bucket without rows is a file without rows.
    fn finish(&self, folder: &Path, terms: &BulkTerms) -> Result<Vec<BucketFile>, ConvertError> {
        let known = self.columns.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some((empty, places)) = known else { return Ok(Vec::new()) };
        let of = self.writers.len();
        let one = |(done, failed): &mut (Vec<(usize, BucketFile)>, Option<ConvertError>), bucket: usize| {
            let name = format!("bucket-{bucket:04}.parquet");
            let path = folder.join(&name);
            let taken = self.writers[bucket].lock().unwrap_or_else(PoisonError::into_inner).take();
            let writer = taken.map_or_else(|| BucketWriter::new(&empty), Ok);
            let written = writer.and_then(|writer| {
                let rows = writer.finish(&path, (bucket, of), places)?;
                let sha256 = digest(&path).ok_or("it cannot be read again")?;
                Ok(BucketFile { name, rows, sha256 })
            });
            match written {
                Ok(file) => done.push((bucket, file)),
                Err(error) => *failed = Some(ConvertError::file(&path)(error)),
            }
        };
        let benches = terms.workers.share(of, || (Vec::new(), None), one);
        let (done, failed): (Vec<_>, Vec<_>) = benches.into_iter().unzip();
        first_error(failed)?;
        let mut files: Vec<(usize, BucketFile)> = done.into_iter().flatten().collect();
        files.sort_by_key(|(bucket, _)| *bucket);
        Ok(files.into_iter().map(|(_, file)| file).collect())
    }
}

fn first_error(failed: Vec<Option<ConvertError>>) -> Result<(), ConvertError> {
    failed.into_iter().flatten().next().map_or(Ok(()), Err)
}
