use abide_core::ledger::Consequence;
use abide_core::statement::{EntryLine, PricedLine, ReductionLine};
use serde_json::Value;

use super::record::Record;
use super::words_v1;

/// One booking; `first` is the language of texts that name none.
pub(super) fn entry(line: &EntryLine, first: &str) -> Value {
    let right = line.right.as_ref().map(|right| {
        Record::new()
            .put("under", right.under.as_str())
            .put("held_by", right.held_by.clone())
            .instant("exercise_by", Some(right.exercise_by))
            .done()
    });
    Record::new()
        .put("remedy", line.remedy.as_str())
        .wording("about", line.about.as_ref(), first)
        .put("objective", line.objective.clone())
        .fields("scope", &line.scope)
        .put("period", line.period.as_str())
        .put("item", line.item.clone())
        .put(
            "kind",
            line.consequence.as_ref().map_or_else(|| words_v1::pay_kind(line.kind), Consequence::word),
        )
        .money("amount", line.amount.as_ref())
        .put("right", right)
        .put("consequence", line.consequence.as_ref().map(consequence))
        .money("base", line.base.as_ref())
        .ratio("share", line.share.as_ref())
        .put("priced", line.priced.as_ref().map(priced))
        .money("gross", line.gross.as_ref())
        .list("reductions", &line.reductions, reduction)
        .money("booked_before", line.booked_before.as_ref())
        .money("open_difference", line.open_difference.as_ref())
        .instant("due", line.due)
        .instant("claim_by", line.claim_by)
        .instant("booked_at", Some(line.booked_at))
        .put("statement", line.statement)
        .put("provisional", line.provisional)
        .put("clause", line.clause.to_string())
        .put_line("line", &line.line)
        .put_line("pays_line", &line.pays_line)
        .done()
}

/// What follows and is no money.
fn consequence(consequence: &Consequence) -> Value {
    let record = Record::new();
    match consequence {
        Consequence::Extension { adds } => record.put("adds", adds.to_string()),
        Consequence::Recovery { owner } => record.put("owner", owner.clone()),
        Consequence::Strike { number, expires, owner } => {
            record.put("number", *number).instant("expires", *expires).put("owner", owner.clone())
        }
        Consequence::Notify { to } => record.put("to", to.clone()),
        Consequence::Reassign { to } => record.put("to", to.as_str()),
    }
    .done()
}

fn priced(line: &PricedLine) -> Value {
    Record::new()
        .put("objective", line.objective.as_str())
        .put("unit", words_v1::unit(&line.unit).0)
        .ratio("figure", line.figure.as_ref())
        .goal("band", line.band.as_ref())
        .ratio("steps", line.steps.as_ref())
        .ratio("counted", line.counted.as_ref())
        .done()
}

fn reduction(line: &ReductionLine) -> Value {
    Record::new()
        .money("amount", Some(&line.amount))
        .put("cause", line.cause)
        .put("cap", line.cap.clone())
        .put("clause", line.clause.map(|clause| clause.to_string()))
        .done()
}
