use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// What existed.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let facts = subject.facts;
    let mut rows = Rows::of(table, &FieldColumns::default());
    for existence in &facts.inventory {
        let id = existence.id.text();
        rows.push([
            Some(Value::Text(facts.names.text(existence.resource))),
            Some(Value::Instant(existence.from)),
            existence.until.map(Value::Instant),
            Some(Value::Text(subject.source_name(existence.source))),
            Some(Value::Text(&id)),
        ]);
    }
    rows.finish()
}
