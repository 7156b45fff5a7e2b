use abide_core::fact::{Attribute, Facts, Stream, TicketEvent};
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// Events of tickets or leads.
pub(super) fn rows(table: &Table, subject: &Subject<'_>, stream: Stream) -> Result<RecordBatch, ArrowError> {
    let facts = subject.facts;
    let own = || facts.tickets.iter().filter(|event| facts.stream_of(event) == stream);
    let said = own().flat_map(|event| attributes(facts, event));
    let fields = FieldColumns::of(said, &facts.names, table.columns);
    let mut rows = Rows::of(table, &fields);
    for event in own() {
        let id = event.id.text();
        let fixed = [
            Some(Value::Text(facts.names.text(event.item))),
            event.event.map(|event| Value::Text(facts.names.text(event))),
            Some(Value::Instant(event.occurred)),
            Some(Value::Instant(event.recorded)),
            Some(Value::Bool(event.state)),
            Some(Value::Bool(event.automatic)),
            event.sequence.map(Value::Integer),
            Some(Value::Integer(i64::from(event.revision))),
            Some(Value::Text(subject.source_name(event.source))),
            Some(Value::Text(&id)),
        ];
        rows.push(fixed.into_iter().chain(field_values(facts, &fields, attributes(facts, event))));
    }
    rows.finish()
}

fn attributes<'f>(facts: &'f Facts, event: &TicketEvent) -> &'f [Attribute] {
    facts.attributes_of(event.attributes_start, event.attributes_count)
}

/// What attributes say, column by column.
pub(super) fn field_values<'f>(
    facts: &'f Facts,
    fields: &'f FieldColumns,
    attributes: &'f [Attribute],
) -> impl Iterator<Item = Option<Value<'f>>> {
    fields.fields().map(|field| {
        let said = attributes.iter().find(|attribute| attribute.field == field);
        said.map(|attribute| Value::Text(facts.names.text(attribute.value)))
    })
}
