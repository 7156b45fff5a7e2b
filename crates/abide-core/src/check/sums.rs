use super::by_entries::by_entries;
use super::payments::{paid_sums, payments};
use super::triggers::{both_triggers, innermost};
use crate::agreement::{Agreement, FigureTerms, Sum, Trigger, Value};
use crate::diagnostic::{Span, Spanned};
use crate::value::{Money, Ratio};

/// Every sum of a remedy or cap, with its place.
pub(super) fn sums(agreement: &Agreement) -> Vec<Spanned<Sum>> {
    let mut found = Vec::new();
    for payment in payments(agreement) {
        found.extend(paid_sums(payment.pay).into_iter().cloned());
        found.extend(payment.pay.at_most.clone());
    }
    for (_, cap) in agreement.caps.iter() {
        found.push(Spanned::new(cap.at_most.value.amount.clone(), cap.at_most.span));
    }
    found
}

/// Every amount of money in the agreement, with its place, by section.
pub(super) fn amounts(agreement: &Agreement) -> Vec<(Money, Span)> {
    let mut found = Vec::new();
    for (_, service) in agreement.services.iter() {
        found.extend(service.fee.iter().map(|fee| (fee.value.amount.clone(), fee.span)));
    }
    for (_, figure) in agreement.figures.iter() {
        match figure {
            FigureTerms::LeadsNeeded(needed) => {
                let amounts = [&needed.quota, &needed.deal_size];
                found.extend(amounts.map(|money| (money.value.clone(), money.span)));
            }
            FigureTerms::Fixed(value) => {
                found.extend(money_of(&value.value).map(|money| (money, value.span)))
            }
        }
    }
    for (_, objective) in agreement.objectives.iter() {
        let goals = by_entries(&objective.goal).into_iter().map(|goal| (&goal.value.value, goal.span));
        let marks = objective.warn.iter().chain(&objective.floor).flat_map(by_entries);
        let values = goals.chain(marks.map(|mark| (mark.value, mark.span)));
        found.extend(values.filter_map(|(value, span)| money_of(value).map(|money| (money, span))));
    }
    for (_, remedy) in agreement.remedies.iter() {
        for trigger in both_triggers(remedy) {
            let Trigger::Value(values) = innermost(trigger) else { continue };
            let compared = values.iter().map(|(_, value)| (&value.value.value, value.span));
            found.extend(compared.filter_map(|(value, span)| money_of(value).map(|money| (money, span))));
        }
    }
    for payment in payments(agreement) {
        found.extend(payment.pay.drop_below.iter().map(|money| (money.value.clone(), money.span)));
    }
    found.extend(sums(agreement).into_iter().filter_map(|sum| match sum.value {
        Sum::Money(money) => Some((money, sum.span)),
        Sum::Percent(_) => None,
    }));
    found
}

fn money_of(value: &Value) -> Option<Money> {
    match value {
        Value::Money(money) => Some(money.clone()),
        _ => None,
    }
}

/// The number of a sum: a share (1 is all) or an amount.
pub(super) fn sum_number(sum: &Sum) -> &Ratio {
    match sum {
        Sum::Percent(percent) => &percent.0,
        Sum::Money(money) => &money.amount,
    }
}
