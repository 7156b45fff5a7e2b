use std::fs::File;

use arrow::datatypes::DataType;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::errors::ParquetError;
use parquet::file::reader::ChunkReader;

use super::parquet_column::ParquetColumn;
use super::{Cells, Columns, FileError, Place, RowRead, Rows, SlotKind};

const BATCH_ROWS: usize = 8192;

/// The rows of a Parquet file; only the wanted columns are read.
pub(crate) struct ParquetRows {
    reader: ParquetRecordBatchReader,
    /// Column of the batch, its number in the file, and the slot.
    bound: Vec<(usize, usize, usize)>,
    batch: Vec<ParquetColumn>,
    batch_rows: usize,
    at: usize,
    row: u64,
}

impl ParquetRows {
    /// Opens a file on disk. `has_zone`: whether times without a zone can be understood.
    pub(crate) fn open(file: File, columns: &mut Columns, has_zone: bool) -> Result<ParquetRows, FileError> {
        Self::build(file, columns, has_zone)
    }

    /// Opens a file whose bytes are in memory.
    pub(crate) fn open_bytes(
        bytes: Vec<u8>,
        columns: &mut Columns,
        has_zone: bool,
    ) -> Result<ParquetRows, FileError> {
        Self::build(bytes::Bytes::from(bytes), columns, has_zone)
    }

    fn build<C: ChunkReader + 'static>(
        chunks: C,
        columns: &mut Columns,
        has_zone: bool,
    ) -> Result<ParquetRows, FileError> {
        if breaks_off(&chunks) {
            return Err(FileError::Truncated);
        }
        let builder = ParquetRecordBatchReaderBuilder::try_new(chunks).map_err(parquet_error)?;
        let header: Vec<String> =
            builder.schema().fields().iter().map(|field| field.name().clone()).collect();
        let slots = columns.bind(&header, None)?;
        let mut wanted = Vec::new();
        let mut bound = Vec::new();
        for (column, slots) in slots.iter().enumerate().filter(|(_, slots)| !slots.is_empty()) {
            let civil = matches!(builder.schema().field(column).data_type(), DataType::Timestamp(_, None));
            if civil && !has_zone && slots.iter().any(|&slot| columns.kind(slot) == SlotKind::Time) {
                return Err(FileError::NoZone { column: header[column].clone() });
            }
            bound.extend(slots.iter().map(|&slot| (wanted.len(), column, slot)));
            wanted.push(column);
        }
        let mask = ProjectionMask::roots(builder.parquet_schema(), wanted);
        let reader =
            builder.with_projection(mask).with_batch_size(BATCH_ROWS).build().map_err(parquet_error)?;
        Ok(ParquetRows { reader, bound, batch: Vec::new(), batch_rows: 0, at: 0, row: 0 })
    }

    fn next_batch(&mut self, columns: &Columns) -> Result<bool, FileError> {
        loop {
            let Some(batch) = self.reader.next() else { return Ok(false) };
            let batch = batch.map_err(|error| FileError::Unreadable(error.to_string()))?;
            self.batch.clear();
            for &(place, _, slot) in &self.bound {
                self.batch.push(ParquetColumn::decode(batch.column(place), columns.kind(slot))?);
            }
            (self.batch_rows, self.at) = (batch.num_rows(), 0);
            if self.batch_rows > 0 {
                return Ok(true);
            }
        }
    }
}

impl Rows for ParquetRows {
    fn next(&mut self, columns: &mut Columns, cells: &mut Cells) -> Result<RowRead, FileError> {
        if self.at >= self.batch_rows && !self.next_batch(columns)? {
            return Ok(RowRead::End);
        }
        cells.start(columns.len());
        for (column, &(_, _, slot)) in self.batch.iter().zip(&self.bound) {
            column.put(self.at, slot, columns, cells);
        }
        self.at += 1;
        self.row += 1;
        Ok(RowRead::Row)
    }

    fn place(&self, slot: Option<usize>) -> Place {
        let column = slot.and_then(|slot| self.bound.iter().find(|bound| bound.2 == slot));
        Place { line: self.row, column: column.map_or(1, |&(_, column, _)| column as u64 + 1) }
    }

    fn raw(&self) -> String {
        let mut cells = Cells::default();
        let slots = self.bound.iter().map(|bound| bound.2 + 1).max().unwrap_or(0);
        cells.start(slots);
        let nothing_is_missing = Columns::default();
        let texts: Vec<String> = self
            .batch
            .iter()
            .zip(&self.bound)
            .map(|(column, &(_, _, slot))| {
                column.put(self.at.saturating_sub(1), slot, &nothing_is_missing, &mut cells);
                cells.shown(slot)
            })
            .collect();
        texts.join(",")
    }
}

/// Whether a file begins as Parquet does and does not end so: what is missing is its end.
fn breaks_off(chunks: &impl ChunkReader) -> bool {
    const MARK: &[u8] = b"PAR1";
    let has_mark = |start| chunks.get_bytes(start, MARK.len()).is_ok_and(|bytes| bytes == MARK);
    let (length, mark) = (chunks.len(), MARK.len() as u64);
    length >= mark && has_mark(0) && (length < 2 * mark || !has_mark(length - mark))
}

fn parquet_error(error: ParquetError) -> FileError {
    match error {
        ParquetError::EOF(_) => FileError::Truncated,
        other => FileError::Unreadable(other.to_string()),
    }
}
