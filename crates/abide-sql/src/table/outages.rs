use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use super::events::field_values;
use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// When services were down.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let facts = subject.facts;
    let own = facts.outages.iter();
    let said = own.flat_map(|outage| facts.attributes_of(outage.attributes_start, outage.attributes_count));
    let fields = FieldColumns::of(said, &facts.names, table.columns);
    let mut rows = Rows::of(table, &fields);
    for outage in &facts.outages {
        let id = outage.id.text();
        let fixed = [
            outage.service.map(|service| Value::Text(facts.names.text(service))),
            Some(Value::Instant(outage.began)),
            outage.ended.map(Value::Instant),
            outage.reported.map(Value::Instant),
            outage.state.map(|state| Value::Text(facts.names.text(state))),
            Some(Value::Instant(outage.recorded)),
            Some(Value::Integer(i64::from(outage.revision))),
            Some(Value::Text(subject.source_name(outage.source))),
            Some(Value::Text(&id)),
        ];
        let said = facts.attributes_of(outage.attributes_start, outage.attributes_count);
        rows.push(fixed.into_iter().chain(field_values(facts, &fields, said)));
    }
    rows.finish()
}
