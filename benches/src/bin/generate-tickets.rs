//! Writes a log of tickets as Parquet, in the order of time: `generate-tickets TICKETS FILE [SEED]`.

use std::error::Error;
use std::fs::File;
use std::sync::Arc;

use abide_bench::{Draw, EVENTS, Event, PRIORITIES, ticket};
use arrow::array::{ArrayRef, RecordBatch, StringArray, TimestampMicrosecondArray};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;

/// So many rows stand in a row group.
const GROUP_ROWS: usize = 1 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (Some(tickets), Some(path)) = (arguments.first(), arguments.get(1)) else {
        return Err("usage: generate-tickets TICKETS FILE [SEED]".into());
    };
    let tickets: u32 = tickets.parse()?;
    let seed = arguments.get(2).map_or(Ok(7), |seed| seed.parse())?;
    let mut draw = Draw::new(seed);
    let mut events: Vec<Event> = Vec::with_capacity(tickets as usize * 4);
    let priorities: Vec<u8> = (0..tickets).map(|number| ticket(number, &mut draw, &mut events)).collect();
    events.sort_unstable();
    let level = ZstdLevel::try_new(1)?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(level))
        .set_max_row_group_row_count(Some(GROUP_ROWS))
        .build();
    let mut writer: Option<ArrowWriter<File>> = None;
    for chunk in events.chunks(GROUP_ROWS / 8) {
        let batch = batch(chunk, &priorities)?;
        let open = match &mut writer {
            Some(open) => open,
            none => none.insert(ArrowWriter::try_new(
                File::create(path)?,
                batch.schema(),
                Some(properties.clone()),
            )?),
        };
        open.write(&batch)?;
    }
    writer.map(ArrowWriter::close).transpose()?;
    println!("{tickets} tickets, {} events", events.len());
    Ok(())
}

fn batch(events: &[Event], priorities: &[u8]) -> Result<RecordBatch, Box<dyn Error>> {
    let texts = |text: &dyn Fn(&Event) -> String| -> ArrayRef {
        Arc::new(StringArray::from_iter_values(events.iter().map(text)))
    };
    let at = TimestampMicrosecondArray::from_iter_values(events.iter().map(|(at, _, _)| *at));
    Ok(RecordBatch::try_from_iter([
        ("ticket", texts(&|(_, number, _)| format!("T{number:08}"))),
        ("at", Arc::new(at.with_timezone("UTC")) as ArrayRef),
        ("event", texts(&|(_, _, event)| EVENTS[usize::from(*event)].to_owned())),
        (
            "priority",
            texts(&|(_, number, _)| PRIORITIES[usize::from(priorities[*number as usize])].to_owned()),
        ),
    ])?)
}
