use super::from_verdict::Teller;
use super::{EntryLine, PricedLine, ReductionLine, RightLine};
use crate::ledger::{Entry, EntryKind, Reduction, ReductionCause};
use crate::plan::ActionPlan;
use crate::remedy::Priced;

/// An entry with texts and lines instead of positions.
pub(super) fn entry_line(teller: &Teller<'_>, entry: &Entry) -> EntryLine {
    let remedy = &teller.plan.remedies[entry.key.remedy];
    let derivation = &entry.derivation;
    let (mut kind, mut amount, mut right, mut consequence) = (None, None, None, None);
    match &entry.kind {
        EntryKind::Pay { kind: form, amount: money } => {
            kind = Some(*form);
            amount = Some(money.clone());
        }
        EntryKind::Right { under, exercise_by } => {
            let held_by = match &remedy.then {
                ActionPlan::Right(terms) => terms.held_by,
                ActionPlan::Pay(_) | ActionPlan::Follows(_) => None,
            };
            let held_by = held_by.map(|party| teller.plan.parties[party].id.clone());
            right = Some(RightLine { under: under.clone(), held_by, exercise_by: *exercise_by });
        }
        EntryKind::Follows(follows) => consequence = Some(follows.clone()),
    }
    EntryLine {
        remedy: remedy.id.clone(),
        about: remedy.about.clone(),
        objective: entry.key.objective.map(|objective| teller.plan.objectives[objective].id.clone()),
        scope: teller.scope(&entry.key.scope),
        period: entry.period.name.clone(),
        item: entry.key.item.map(|item| teller.names.text(item).to_owned()),
        kind,
        amount,
        right,
        consequence,
        base: derivation.base.clone(),
        share: derivation.share.clone(),
        priced: derivation.priced.as_ref().map(|priced| priced_line(teller, priced)),
        gross: derivation.gross.clone(),
        reductions: derivation.reductions.iter().map(|reduction| reduction_line(teller, reduction)).collect(),
        booked_before: derivation.booked_before.clone(),
        open_difference: derivation.open_difference.clone(),
        due: entry.due,
        claim_by: entry.claim_by,
        booked_at: entry.booked_at,
        statement: entry.statement,
        provisional: entry.provisional,
        clause: remedy.clause,
        line: teller.line(remedy.span),
        pays_line: teller.line(derivation.pays_span),
    }
}

fn priced_line(teller: &Teller<'_>, priced: &Priced) -> PricedLine {
    let objective = &teller.plan.objectives[priced.objective];
    PricedLine {
        objective: objective.id.clone(),
        unit: objective.unit.clone(),
        figure: priced.figure.clone(),
        band: priced.band.as_ref().map(|band| (band.operator, band.number.clone())),
        steps: priced.steps.clone(),
        counted: priced.counted.clone(),
    }
}

fn reduction_line(teller: &Teller<'_>, reduction: &Reduction) -> ReductionLine {
    let cap = match &reduction.cause {
        ReductionCause::Cap(cap) => teller.plan.caps.get(*cap),
        _ => None,
    };
    let cause = match &reduction.cause {
        ReductionCause::Grace => "grace",
        ReductionCause::Forgiven => "forgiven",
        ReductionCause::AtMost(_) => "at-most",
        ReductionCause::Cap(_) => "cap",
        ReductionCause::DropBelow => "drop-below",
        ReductionCause::NoClawback => "no-clawback",
        ReductionCause::Rounding => "rounding",
    };
    ReductionLine {
        amount: reduction.amount.clone(),
        cause,
        cap: cap.map(|cap| cap.id.clone()),
        clause: cap.map(|cap| cap.clause),
    }
}
