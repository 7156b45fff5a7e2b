use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// What the sources gave.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let mut rows = Rows::of(table, &FieldColumns::default());
    for (position, source) in subject.facts.sources.iter().enumerate() {
        let counts = [
            source.rows_read,
            source.rows_mapped,
            source.rows_filtered,
            source.rows_duplicate,
            source.rows_rejected,
            source.facts,
        ];
        let names = [source.name.as_str(), source.stream.word()].map(|text| Some(Value::Text(text)));
        let complete = subject.facts.complete_until(position, subject.as_of);
        let counts = counts.map(|count| i64::try_from(count).ok().map(Value::Integer));
        rows.push(names.into_iter().chain(counts).chain([Some(Value::Instant(complete))]));
    }
    rows.finish()
}
