use abide_core::ledger::{Entry, EntryKind};
use abide_core::value::Money;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use super::scope_text::scope_text;
use super::words;
use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// The entries of the ledger, in the order of booking.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let mut rows = Rows::of(table, &FieldColumns::default());
    for entry in subject.replay.iter().flat_map(|replay| &replay.ledger.entries) {
        push(&mut rows, subject, entry);
    }
    rows.finish()
}

fn push(rows: &mut Rows, subject: &Subject<'_>, entry: &Entry) {
    let (plan, names) = (subject.plan, &subject.facts.names);
    let scope = scope_text(&entry.key.scope, names);
    let (kind, amount, right) = match &entry.kind {
        EntryKind::Pay { kind, amount } => (words::pay_kind(*kind), Some(amount), None),
        EntryKind::Follows(consequence) => (consequence.word(), None, None),
        EntryKind::Right { under, exercise_by } => ("right", None, Some((under.as_str(), *exercise_by))),
    };
    let derivation = &entry.derivation;
    rows.push([
        plan.remedies.get(entry.key.remedy).map(|remedy| Value::Text(&remedy.id)),
        entry.key.objective.map(|objective| Value::Text(&plan.objectives[objective].id)),
        scope.as_deref().map(Value::Text),
        Some(Value::Text(&entry.key.period)),
        entry.key.item.map(|item| Value::Text(names.text(item))),
        Some(Value::Text(kind)),
        amount.map(number),
        amount.map(|money| Value::Text(money.currency.code())),
        derivation.gross.as_ref().map(number),
        derivation.base.as_ref().map(number),
        derivation.share.as_ref().map(Value::Number),
        right.map(|(under, _)| Value::Text(under)),
        right.map(|(_, until)| Value::Instant(until)),
        Some(Value::Integer(i64::from(entry.statement))),
        Some(Value::Instant(entry.booked_at)),
        Some(Value::Bool(entry.provisional)),
        entry.due.map(Value::Instant),
        entry.claim_by.map(Value::Instant),
        Some(Value::Integer(subject.line(derivation.pays_span))),
    ]);
}

fn number(money: &Money) -> Value<'_> {
    Value::Number(&money.amount)
}
