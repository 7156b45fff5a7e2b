use abide_core::fact::Stream;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use super::{events, inventory, items, ledger, outages, records, rejects, runs, sources, verdicts, windows};
use crate::rows::Rows;
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// The rows of a table.
pub(crate) fn table_rows(table: &'static Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    match table.name {
        "tickets" => events::rows(table, subject, Stream::Tickets),
        "leads" => events::rows(table, subject, Stream::Leads),
        "outages" => outages::rows(table, subject),
        "windows" => windows::rows(table, subject),
        "inventory" => inventory::rows(table, subject),
        "sources" => sources::rows(table, subject),
        "rejects" => rejects::rows(table, subject),
        "items" => items::rows(table, subject),
        "runs" => runs::runs(table, subject),
        "counted" => runs::counted(table, subject),
        "verdicts" => verdicts::rows(table, subject),
        "ledger" => ledger::rows(table, subject),
        name => match Stream::RECORDS.into_iter().find(|stream| stream.word() == name) {
            Some(stream) => records::rows(table, subject, stream),
            None => Rows::of(table, &FieldColumns::default()).finish(),
        },
    }
}
