use abide_core::explanation::{ItemExplanation, RunExplanation};
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// The runs of clocks.
pub(super) fn runs(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let mut rows = Rows::of(table, &FieldColumns::default());
    for (item, number, run) in numbered(subject) {
        rows.push([
            Some(Value::Text(&item.objective)),
            Some(Value::Text(&item.clock)),
            Some(Value::Text(&item.item)),
            Some(Value::Integer(number)),
            Some(Value::Instant(run.started)),
            run.limit.map(|(limit, _)| Value::Seconds(limit)),
            run.without_limit.map(Value::Text),
            Some(Value::Seconds(run.elapsed)),
            run.due.map(Value::Instant),
            run.over_at.map(Value::Instant),
            Some(Value::Text(run.end)),
            run.ended_at.map(Value::Instant),
            i64::try_from(run.stops.len()).ok().map(Value::Integer),
        ]);
    }
    rows.finish()
}

/// The periods in which runs count.
pub(super) fn counted(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let mut rows = Rows::of(table, &FieldColumns::default());
    for (item, number, run) in numbered(subject) {
        for counted in &run.counted_in {
            rows.push([
                Some(Value::Text(&item.objective)),
                Some(Value::Text(&item.item)),
                Some(Value::Integer(number)),
                Some(Value::Text(&counted.period)),
                Some(Value::Text(counted.class)),
                Some(Value::Bool(counted.again)),
            ]);
        }
    }
    rows.finish()
}

fn numbered<'s>(
    subject: &Subject<'s>,
) -> impl Iterator<Item = (&'s ItemExplanation, i64, &'s RunExplanation)> {
    subject
        .explained
        .iter()
        .flat_map(|item| (1..).zip(&item.runs).map(move |(number, run)| (item, number, run)))
}
