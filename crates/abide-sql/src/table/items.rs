use abide_core::clock::Timeline;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use super::events::field_values;
use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// Items as they stood at the instant of judging; one of which nothing was known by then is not here.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let facts = subject.facts;
    let timeline = Timeline::new(facts);
    let said = facts.tickets.iter();
    let said = said.flat_map(|event| facts.attributes_of(event.attributes_start, event.attributes_count));
    let fields = FieldColumns::of(said, &facts.names, table.columns);
    let mut rows = Rows::of(table, &fields);
    for position in 0..timeline.len() {
        let known = timeline.known(position, subject.as_of);
        let (Some(opened), Some(last)) = (known.opened(), known.events.last()) else { continue };
        let attributes = known.attributes_at(subject.as_of);
        let fixed = [
            Some(Value::Text(known.stream.word())),
            Some(Value::Text(facts.names.text(known.item))),
            Some(Value::Instant(opened)),
            Some(Value::Instant(last.occurred)),
            i64::try_from(known.events.len()).ok().map(Value::Integer),
        ];
        rows.push(fixed.into_iter().chain(field_values(facts, &fields, attributes.as_slice())));
    }
    rows.finish()
}
