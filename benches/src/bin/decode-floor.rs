//! Reads all columns of Parquet files on all cores and does nothing with them: what no program that needs them can be
//! faster than. `decode-floor FILE …`

use std::error::Error;
use std::fs::File;
use std::sync::atomic::{AtomicUsize, Ordering};

use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

const BATCH_ROWS: usize = 32_768;

fn main() -> Result<(), Box<dyn Error>> {
    let mut groups: Vec<(String, usize)> = Vec::new();
    for path in std::env::args().skip(1) {
        let count = ParquetRecordBatchReaderBuilder::try_new(File::open(&path)?)?.metadata().num_row_groups();
        groups.extend((0..count).map(|group| (path.clone(), group)));
    }
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism()?.get();
    let rows: usize = std::thread::scope(|scope| {
        let read = || {
            let mut rows = 0;
            while let Some((path, group)) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
                rows += decode(path, *group).unwrap_or_else(|error| {
                    eprintln!("{path}: {error}");
                    0
                });
            }
            rows
        };
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(read)).collect();
        started.into_iter().map(|thread| thread.join().unwrap_or(0)).sum()
    });
    println!("{rows} rows");
    Ok(())
}

fn decode(path: &str, group: usize) -> Result<usize, Box<dyn Error>> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(File::open(path)?)?;
    let reader = builder.with_row_groups(vec![group]).with_batch_size(BATCH_ROWS).build()?;
    let mut rows = 0;
    for batch in reader {
        rows += batch?.num_rows();
    }
    Ok(rows)
}
