use abide_core::consequence::{
    Consequence, Measured, Payment, Range, Subject, Tolerance, What, consequences,
};
use abide_core::plan::{Plan, Unit};
use abide_core::value::Ratio;
use serde_json::{Value, json};

use super::DifferenceTerms;
use super::difference_text::marked;
use super::teller::Teller;
use crate::Messages;
use crate::document::Block;
use crate::legal::Pen;
use crate::legal::comparison::{ChangedClause, changed_clauses};
use crate::legal::pen::unit_word as unit_word_of;
use crate::messages::plain_spaces;

/// What follows from a newer version, and the clauses that it changed, for programs. Exact numbers are texts; `text` is
/// the sentence in the language of the messages.
#[must_use]
pub fn difference_json(old: DifferenceTerms<'_>, new: DifferenceTerms<'_>, messages: &Messages) -> Value {
    let (before, after) = (Pen::new(old.legal, messages), Pen::new(new.legal, messages));
    let teller = Teller { old: &before, new: &after };
    let version = |terms: &DifferenceTerms<'_>| {
        let Plan { id, version, .. } = terms.legal.plan;
        json!({ "id": id, "version": version.to_string(), "digest": terms.digest.to_string() })
    };
    let told = consequences(&old.life(), &new.life());
    let told = told.iter().map(|consequence| {
        let mut value = consequence_json(consequence);
        value["text"] = json!(plain_spaces(&teller.what(consequence)));
        value
    });
    let clauses = changed_clauses(old.legal, new.legal, messages);
    json!({
        "format": "abide.diff/1",
        "old": version(&old),
        "new": version(&new),
        "consequences": told.collect::<Vec<_>>(),
        "clauses": clauses.iter().map(clause_json).collect::<Vec<_>>(),
    })
}

fn clause_json(clause: &ChangedClause) -> Value {
    let texts = clause.blocks.iter().flat_map(|block| match block {
        Block::Clause(own) => std::iter::once(&own.text).chain(&own.points).map(marked).collect(),
        Block::Table(table) => {
            let rows =
                table.rows.iter().map(|row| row.cells.iter().map(marked).collect::<Vec<_>>().join(" | "));
            rows.collect::<Vec<_>>()
        }
        _ => Vec::new(),
    });
    json!({
        "name": clause.name,
        "number": clause.number.to_string(),
        "change": clause.change.word(),
        "text": texts.collect::<Vec<_>>(),
    })
}

fn consequence_json(consequence: &Consequence) -> Value {
    let (kind, id) = match &consequence.subject {
        Subject::Objective(id) => ("objective", Some(id)),
        Subject::Remedy(id) => ("remedy", Some(id)),
        Subject::Service(id) => ("service", Some(id)),
        Subject::Term => ("term", None),
    };
    let mut value = match &consequence.what {
        What::Tolerates { value, before, after } => json!({
            "what": "tolerates",
            "value": value,
            "before": before.as_ref().map(tolerance),
            "after": after.as_ref().map(tolerance),
        }),
        What::Pays { objective, unit, range, before, after } => json!({
            "what": "pays",
            "objective": objective,
            "unit": unit_word(unit),
            "range": range_json(range),
            "before": before.as_ref().map(payment),
            "after": after.as_ref().map(payment),
        }),
        What::Costs { before, after } => {
            let fee = |fee: &Option<(abide_core::value::Money, abide_time::PeriodRule)>| {
                fee.as_ref().map(|(money, per)| {
                    json!({ "amount": money.amount_text(), "currency": money.currency.code(), "per": unit_word_of(*per) })
                })
            };
            json!({ "what": "costs", "before": fee(before), "after": fee(after) })
        }
        What::Ends { before, after } => json!({
            "what": "ends",
            "before": before.map(|date| date.to_string()),
            "after": after.map(|date| date.to_string()),
        }),
        What::ObjectsBefore { before, after } => json!({
            "what": "objects-before",
            "before": before.map(|at| at.to_string()),
            "after": after.map(|at| at.to_string()),
        }),
    };
    value["subject"] = json!({ "kind": kind, "id": id });
    value
}

fn exact(number: &Ratio) -> String {
    number.exact_decimal_text().unwrap_or_else(|| number.fraction_text())
}

fn tolerance(tolerance: &Tolerance) -> Value {
    match tolerance {
        Tolerance::Downtime { seconds, of } => {
            let of = match of {
                Measured::Days(days) => json!({ "days": days }),
                Measured::OpenHours(hours) => json!({ "open_hours": hours }),
            };
            json!({ "downtime_s": exact(seconds), "of": of })
        }
        Tolerance::OfThousand(items) => json!({ "items": exact(items), "of": { "items": 1000 } }),
    }
}

fn payment(payment: &Payment) -> Value {
    json!({
        "share": payment.share.as_ref().map(exact),
        "amount": payment.money.as_ref().map(|money| exact(&money.amount)),
        "currency": payment.money.as_ref().map(|money| money.currency.code()),
    })
}

fn range_json(range: &Range) -> Value {
    let end = |end: &Option<abide_core::consequence::End>| {
        end.as_ref().map(|end| json!({ "figure": exact(&end.figure), "included": end.included }))
    };
    json!({ "from": end(&range.from), "to": end(&range.to) })
}

fn unit_word(unit: &Unit) -> &str {
    match unit {
        Unit::Share => "share",
        Unit::Seconds => "seconds",
        Unit::Count => "count",
        Unit::Number(unit) => unit,
    }
}
