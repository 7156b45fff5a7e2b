use abide_core::fact::Stream;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use super::events::field_values;
use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// Records of one stream.
pub(super) fn rows(table: &Table, subject: &Subject<'_>, stream: Stream) -> Result<RecordBatch, ArrowError> {
    let facts = subject.facts;
    let own = || facts.records.iter().filter(|record| record.stream == stream);
    let said = own().flat_map(|record| facts.attributes_of(record.attributes_start, record.attributes_count));
    let fields = FieldColumns::of(said, &facts.names, table.columns);
    let mut rows = Rows::of(table, &fields);
    for record in own() {
        let id = record.id.text();
        let fixed = [
            record.item.map(|item| Value::Text(facts.names.text(item))),
            Some(Value::Instant(record.occurred)),
            Some(Value::Instant(record.recorded)),
            Some(Value::Integer(i64::from(record.revision))),
            Some(Value::Text(subject.source_name(record.source))),
            Some(Value::Text(&id)),
        ];
        let said = facts.attributes_of(record.attributes_start, record.attributes_count);
        rows.push(fixed.into_iter().chain(field_values(facts, &fields, said)));
    }
    rows.finish()
}
