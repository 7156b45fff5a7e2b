use abide_core::measure::Population;
use abide_core::replay::{Record, Replay};
use abide_core::verdict::Verdict;
use abide_time::Instant;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::error::ArrowError;

use super::scope_text::scope_text;
use super::words;
use crate::rows::{Rows, Value};
use crate::schema::{FieldColumns, Table};
use crate::subject::Subject;

/// Every verdict of every statement.
pub(super) fn rows(table: &Table, subject: &Subject<'_>) -> Result<RecordBatch, ArrowError> {
    let mut rows = Rows::of(table, &FieldColumns::default());
    if let Some(replay) = subject.replay {
        for record in replay.records.iter().flatten() {
            for (place, (stated_at, verdicts)) in record.stated.iter().enumerate() {
                let current = place + 1 == record.stated.len();
                for verdict in verdicts {
                    push(&mut rows, subject, &Stated { replay, record, verdict, at: *stated_at, current });
                }
            }
        }
    }
    rows.finish()
}

/// A verdict of a statement.
struct Stated<'s> {
    replay: &'s Replay,
    record: &'s Record,
    verdict: &'s Verdict,
    at: Instant,
    current: bool,
}

fn push(rows: &mut Rows, subject: &Subject<'_>, stated: &Stated<'_>) {
    let Stated { replay, record, verdict, at, current } = *stated;
    let objective = &subject.plan.objectives[verdict.objective];
    let interval = verdict.period.interval;
    let scope = scope_text(&verdict.scope, &subject.facts.names);
    let goal = verdict.goal.as_ref();
    let fixed = [
        Some(Value::Text(&objective.id)),
        Some(Value::Text(&subject.plan.services[objective.service].id)),
        scope.as_deref().map(Value::Text),
        Some(Value::Text(&verdict.period.name)),
        Some(Value::Instant(interval.start())),
        Some(Value::Instant(interval.end())),
        Some(Value::Integer(i64::from(replay.statements.number(record.period.interval, at)))),
        Some(Value::Instant(at)),
        Some(Value::Bool(current)),
        Some(Value::Bool(verdict.provisional)),
        Some(Value::Text(words::outcome(verdict.outcome))),
        words::reason(&verdict.reason).map(Value::Text),
        verdict.figure.value.as_ref().map(Value::Number),
        Some(Value::Text(words::unit(&objective.unit))),
        goal.map(|goal| Value::Text(goal.operator.sign())),
        goal.map(|goal| Value::Number(&goal.number)),
        verdict.certain_at.map(Value::Instant),
    ];
    let line = Some(Value::Integer(subject.line(objective.span)));
    rows.push(fixed.into_iter().chain(counts(&verdict.figure.population)).chain([line]));
}

/// Items by class, or time.
fn counts(population: &Population) -> [Option<Value<'_>>; 8] {
    match population {
        Population::Items(tally) => {
            let classes =
                [tally.met, tally.missed, tally.open, tally.excused, tally.removed, tally.undecided];
            let [met, missed, open, excused, removed, undecided] =
                classes.map(|count| i64::try_from(count).ok().map(Value::Integer));
            [met, missed, open, excused, removed, undecided, None, None]
        }
        Population::Time(tally) => {
            let measured = Some(Value::Seconds(tally.measured));
            [None, None, None, None, None, None, measured, Some(Value::Number(&tally.down_s))]
        }
    }
}
