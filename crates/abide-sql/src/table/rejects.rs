use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// Rows that could not be read, by cause.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let mut rows = Rows::of(table, &FieldColumns::default());
    for source in &subject.facts.sources {
        for reject in &source.rejects {
            rows.push([
                Some(Value::Text(&source.name)),
                Some(Value::Text(reject.cause.word())),
                Some(Value::Text(&reject.column)).filter(|_| !reject.column.is_empty()),
                i64::try_from(reject.count).ok().map(Value::Integer),
                Some(Value::Text(&reject.first)),
            ]);
        }
    }
    rows.finish()
}
