use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use super::events::field_values;
use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// Windows of exclusions.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let facts = subject.facts;
    let own = facts.windows.iter();
    let said = own.flat_map(|window| facts.attributes_of(window.attributes_start, window.attributes_count));
    let fields = FieldColumns::of(said, &facts.names, table.columns);
    let mut rows = Rows::of(table, &fields);
    for window in &facts.windows {
        let id = window.id.text();
        let approved: Vec<&str> =
            window.approvals.iter().map(|(party, _)| facts.names.text(*party)).collect();
        let approved = approved.join(", ");
        let fixed = [
            Some(Value::Text(facts.names.text(window.exclusion))),
            window.service.map(|service| Value::Text(facts.names.text(service))),
            Some(Value::Instant(window.interval.start())),
            Some(Value::Instant(window.interval.end())),
            window.announced.map(Value::Instant),
            window.author.map(|author| Value::Text(facts.names.text(author))),
            Some(Value::Text(&approved)).filter(|_| !approved.is_empty()),
            Some(Value::Instant(window.recorded)),
            Some(Value::Integer(i64::from(window.revision))),
            Some(Value::Text(subject.source_name(window.source))),
            Some(Value::Text(&id)),
        ];
        let said = facts.attributes_of(window.attributes_start, window.attributes_count);
        rows.push(fixed.into_iter().chain(field_values(facts, &fields, said)));
    }
    rows.finish()
}
