use std::fs::File;
use std::path::Path;

use abide_core::value::{NameTable, part_of};
use arrow::array::{Array, RecordBatch, StringArray, UInt32Array};
use arrow::compute::{SortColumn, concat_batches, lexsort_to_indices, take_record_batch};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;

/// Under which key a file says which bucket it is: `3/64`.
const BUCKET_KEY: &str = "abide.bucket";

/// So many rows of a bucket are gathered before they are laid aside.
const ASIDE_ROWS: usize = 32_768;

/// One bucket while its rows come in: a file without a name, which vanishes with the process.
pub(super) struct BucketWriter {
    writer: ArrowWriter<File>,
    file: File,
}

impl BucketWriter {
    pub(super) fn new(schema: &RecordBatch) -> Result<BucketWriter, String> {
        let file = tempfile::tempfile().map_err(|error| error.to_string())?;
        let properties = WriterProperties::builder()
            .set_max_row_group_row_count(Some(ASIDE_ROWS))
            .set_dictionary_enabled(false)
            .build();
        let copy = file.try_clone().map_err(|error| error.to_string())?;
        let writer = ArrowWriter::try_new(copy, schema.schema(), Some(properties)).map_err(text)?;
        Ok(BucketWriter { writer, file })
    }

    pub(super) fn add(&mut self, rows: &RecordBatch) -> Result<(), String> {
        self.writer.write(rows).map_err(text)
    }

    /// Sorts the bucket into a file, and gives the number of its rows. Rows that share item and instant are sorted by
    /// their other columns, so that the bytes do not depend on the order in which rows came.
    pub(super) fn finish(
        self,
        path: &Path,
        bucket: (usize, usize),
        first: [usize; 2],
    ) -> Result<u64, String> {
        self.writer.close().map_err(text)?;
        let reader = ParquetRecordBatchReaderBuilder::try_new(self.file).map_err(text)?;
        let schema = reader.schema().clone();
        let batches = reader.build().map_err(text)?.collect::<Result<Vec<_>, _>>();
        let whole = concat_batches(&schema, &batches.map_err(text)?).map_err(text)?;
        let others = (0..whole.num_columns()).filter(|column| !first.contains(column));
        let sortable = others.filter(|&column| {
            let kind = whole.column(column).data_type();
            kind.is_primitive() || kind == &arrow::datatypes::DataType::Utf8
        });
        let columns = first.into_iter().chain(sortable);
        let keys: Vec<SortColumn> = columns
            .map(|column| SortColumn { values: whole.column(column).clone(), options: None })
            .collect();
        let order = lexsort_to_indices(&keys, None).map_err(text)?;
        let sorted = take_record_batch(&whole, &order).map_err(text)?;
        let place = KeyValue::new(BUCKET_KEY.to_owned(), format!("{}/{}", bucket.0, bucket.1));
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::try_new(1).map_err(text)?))
            .set_key_value_metadata(Some(vec![place]))
            .build();
        let file = File::create(path).map_err(text)?;
        let mut writer = ArrowWriter::try_new(file, schema, Some(properties)).map_err(text)?;
        writer.write(&sorted).map_err(text)?;
        writer.close().map_err(text)?;
        Ok(whole.num_rows() as u64)
    }
}

/// The rows of a batch by bucket.
pub(super) fn by_bucket(items: &StringArray, buckets: usize) -> Vec<UInt32Array> {
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); buckets];
    for row in 0..items.len() {
        // A row without an item is at fault, and told of wherever it lies.
        let bucket = if items.is_null(row) { 0 } else { part_of(NameTable::hash(items.value(row)), buckets) };
        rows[bucket].push(u32::try_from(row).unwrap_or(u32::MAX));
    }
    rows.into_iter().map(UInt32Array::from).collect()
}

/// The bucket that a file says it is, and of how many.
pub(crate) fn bucket_of(metadata: Option<&Vec<KeyValue>>) -> Option<(usize, usize)> {
    let said = metadata?.iter().find(|pair| pair.key == BUCKET_KEY)?.value.as_ref()?;
    let (bucket, of) = said.split_once('/')?;
    let (bucket, of): (usize, usize) = (bucket.parse().ok()?, of.parse().ok()?);
    (bucket < of && of.is_power_of_two()).then_some((bucket, of))
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
