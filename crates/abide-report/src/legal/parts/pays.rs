use abide_core::agreement::{
    Amount, Base, Beyond, By, Cut, CutValue, Id, Measure, Objective, Operator, Over, Pay, Remedy, Scale,
    StepSize, Steps, Sum, Value,
};
use abide_core::diagnostic::Spanned;
use abide_core::plan::number_of;
use abide_core::text::Map;

use super::triggers;
use crate::document::{Align, RowKind, Table, Text};
use crate::legal::{Exhibit, Pen, Provision, Sentence};

/// How much is paid.
pub(super) fn entry(pen: &Pen<'_>, terms: &Remedy, pay: &Pay, provision: &mut Provision) {
    let over = pay.over.as_ref().map_or(Over::Period, |over| over.value);
    let base = base(pen, terms, pay, over);
    match &pay.pays {
        Amount::Fixed(sum) => {
            provision.point(pen.sentence("legal-pays", [("sum", pen.sum(&sum.value, &base).into())]));
        }
        Amount::Scaled(Scale::Bands(bands)) => {
            provision.point(pen.sentence("legal-pays-bands", []));
            provision.points.extend(percentage_of(pen, pay, base));
            provision.exhibit(self::bands(pen, terms, bands));
        }
        Amount::Scaled(Scale::ByStreak(bands)) => counted(pen, "streak", (pay, base), bands, provision),
        Amount::Scaled(Scale::ByBreaches(bands)) => counted(pen, "breaches", (pay, base), bands, provision),
        Amount::Scaled(Scale::ByObjective(sums)) => {
            provision.point(pen.sentence("legal-pays-by-objective", []));
            provision.points.extend(percentage_of(pen, pay, base));
            provision.exhibit(by_objective(pen, sums));
        }
        Amount::Scaled(Scale::Steps(steps)) => {
            provision.points.extend(self::steps(pen, terms, steps, &base));
        }
    }
    if let Some(at_most) = &pay.at_most {
        // The bound is a share of the fees of the period whatever the amount itself is taken over.
        let base = self::base(pen, terms, pay, Over::Period);
        let sum = pen.sum(&at_most.value, &base);
        provision.point(pen.sentence("legal-pay-at-most", [("sum", sum.into())]));
    }
    if let Some(least) = &pay.drop_below {
        let amount = pen.messages.money(&least.value);
        provision.point(pen.sentence("legal-pay-drop-below", [("amount", amount.into())]));
    }
}

/// What a percentage is taken of, for the time for which it is taken.
fn base<'a>(pen: &Pen<'a>, terms: &'a Remedy, pay: &Pay, over: Over) -> Text {
    pen.over(fees(pen, terms, pay), over)
}

/// The fees of which a percentage is taken; the service by its name where all promises are about one.
fn fees<'a>(pen: &Pen<'a>, terms: &'a Remedy, pay: &Pay) -> Text {
    let of = pay.of.as_ref().unwrap_or(&Base::Fee);
    let watched = triggers::watched(pen, &terms.when);
    let mut services = watched.iter().map(|terms| &terms.service.value);
    match (of, services.next()) {
        (Base::Fee, Some(first)) if services.all(|other| other == first) => {
            pen.say("legal-base-fee-of", [("service", pen.service(first).into())])
        }
        (of, _) => pen.fees(of),
    }
}

/// What the percentages of a table are taken of; nothing where it has only amounts.
fn percentage_of(pen: &Pen<'_>, pay: &Pay, base: Text) -> Option<Sentence> {
    has_percentage(pay).then(|| pen.sentence("legal-percentage-of", [("base", base.into())]))
}

/// The one goal of all promises that a remedy looks at.
fn one_goal<'a>(pen: &Pen<'a>, terms: &'a Remedy) -> Option<&'a Value> {
    let watched = triggers::watched(pen, &terms.when);
    let mut goals = watched.iter().map(|terms| match &terms.goal {
        By::All(goal) => Some(&goal.value.value),
        By::Field { .. } => None,
    });
    let first = goals.next()??;
    goals.all(|other| other == Some(first)).then_some(first)
}

/// The bands from the mildest to the most severe, each with both of its ends.
fn bands<'a>(pen: &Pen<'a>, terms: &'a Remedy, bands: &'a Map<Cut, Spanned<Sum>>) -> Exhibit {
    ladder(pen, one_goal(pen, terms), "legal-column-figure", bands)
}

/// The bands of a number of what happened.
fn counted(
    pen: &Pen<'_>,
    by: &'static str,
    (pay, base): (&Pay, Text),
    bands: &Map<Cut, Spanned<Sum>>,
    provision: &mut Provision,
) {
    provision.point(pen.sentence("legal-pays-counted", [("by", by.into())]));
    provision.points.extend(percentage_of(pen, pay, base));
    provision.exhibit(ladder(pen, None, "legal-column-count", bands));
}

/// What each promise pays.
fn by_objective(pen: &Pen<'_>, sums: &Map<Id, Spanned<Sum>>) -> Exhibit {
    let mut table = Table::new([
        (pen.word("legal-column-promise"), Align::Start),
        (pen.word("legal-column-pays"), Align::Start),
    ]);
    for (id, sum) in sums.iter() {
        let row = vec![pen.objective(&id.value), pen.bare_sum(&sum.value).into()];
        table.row(RowKind::Whole, row);
    }
    Exhibit { caption: pen.say("legal-bands", []), table }
}

fn ladder<'a>(
    pen: &Pen<'a>,
    goal: Option<&'a Value>,
    column: &'static str,
    bands: &'a Map<Cut, Spanned<Sum>>,
) -> Exhibit {
    let cut_value = |cut: &'a Cut| match (&cut.value, goal) {
        (CutValue::Value(value), _) | (CutValue::Goal, Some(value)) => Some(value),
        (CutValue::Goal, None) => None,
    };
    let mut cuts: Vec<(&Cut, &Sum)> = bands.iter().map(|(cut, sum)| (&cut.value, &sum.value)).collect();
    cuts.sort_by(|(one, _), (other, _)| mildest_first(one, other));
    let mut table =
        Table::new([(pen.word(column), Align::Start), (pen.word("legal-column-pays"), Align::Start)]);
    if let Some((cut, _)) = cuts.first() {
        let reached = pen.compared(opposite(cut.operator), cut_value(cut));
        table.row(RowKind::Whole, vec![reached, pen.say("legal-nothing", [])]);
    }
    for (place, (cut, sum)) in cuts.iter().enumerate() {
        let outer = pen.compared(cut.operator, cut_value(cut));
        let shown = match cuts.get(place + 1) {
            Some((next, _)) => {
                let inner = pen.compared(opposite(next.operator), cut_value(next));
                pen.say("legal-band", [("inner", inner.into()), ("outer", outer.into())])
            }
            None => outer,
        };
        table.row(RowKind::Whole, vec![shown, pen.bare_sum(sum).into()]);
    }
    Exhibit { caption: pen.say("legal-bands", []), table }
}

/// The goal is the outermost end; of two values the one that is passed earlier comes first.
fn mildest_first(one: &Cut, other: &Cut) -> std::cmp::Ordering {
    let number = |cut: &Cut| match &cut.value {
        CutValue::Goal => None,
        CutValue::Value(value) => number_of(value),
    };
    let (first, second) = (number(one), number(other));
    match (&first, &second) {
        (None, None) => std::cmp::Ordering::Equal,
        (None, Some(_)) => std::cmp::Ordering::Less,
        (Some(_), None) => std::cmp::Ordering::Greater,
        (Some(first), Some(second)) if one.operator.wants_more() => first.cmp(second),
        (Some(first), Some(second)) => second.cmp(first),
    }
}

/// How a figure stands to a value to which it does not stand so.
fn opposite(operator: Operator) -> Operator {
    match operator {
        Operator::AtLeast => Operator::LessThan,
        Operator::MoreThan => Operator::AtMost,
        Operator::AtMost => Operator::MoreThan,
        Operator::LessThan => Operator::AtLeast,
        Operator::Equal => Operator::Equal,
    }
}

fn steps(pen: &Pen<'_>, terms: &Remedy, steps: &Steps, base: &Text) -> Vec<Sentence> {
    let (step, in_time) = match &steps.each.value {
        StepSize::Time(limit) => (pen.limit(*limit), true),
        StepSize::Value(value) => (pen.value(value), false),
    };
    let available = |terms: &&Objective| matches!(terms.measure, Measure::Availability(_));
    let downtime = in_time && triggers::watched(pen, &terms.when).iter().all(available);
    let (word, value) = match &steps.beyond.value {
        Beyond::Goal if downtime => ("allowed-downtime", String::new()),
        Beyond::Goal => ("goal", String::new()),
        Beyond::Limit => ("limit", String::new()),
        Beyond::None => ("none", String::new()),
        Beyond::Value(value) => ("value", pen.value(value)),
    };
    let beyond = pen.say("legal-beyond", [("beyond", word.into()), ("value", value.into())]);
    let sum = pen.sum(&steps.pays.value, base);
    vec![
        pen.sentence("legal-steps", [("step", step.into()), ("beyond", beyond.into()), ("sum", sum.into())]),
        pen.sentence("legal-step-count", [("count-rule", steps.count.value.word().into())]),
    ]
}

/// What follows in a few words, for the summary: `service credit of 10 %, of the fee of “Portal”`.
pub(in crate::legal) fn short<'a>(pen: &Pen<'a>, terms: &'a Remedy) -> Text {
    let action = &terms.then;
    let Some(pay) = action.pay() else {
        return pen.messages.say(&format!("pay-{}", action.key())).into();
    };
    let sums = match &pay.pays {
        Amount::Fixed(sum) => pen.bare_sum(&sum.value).into(),
        Amount::Scaled(Scale::ByObjective(sums)) => {
            pen.list(sums.iter().map(|(_, sum)| pen.bare_sum(&sum.value).into()))
        }
        Amount::Scaled(Scale::Bands(bands) | Scale::ByStreak(bands) | Scale::ByBreaches(bands)) => {
            let mut cuts: Vec<(&Cut, &Sum)> =
                bands.iter().map(|(cut, sum)| (&cut.value, &sum.value)).collect();
            cuts.sort_by(|(one, _), (other, _)| mildest_first(one, other));
            let sums: Vec<String> = cuts.iter().map(|(_, sum)| pen.bare_sum(sum)).collect();
            match sums.as_slice() {
                [first, .., last] => {
                    let (first, last) = (first.clone(), last.clone());
                    pen.say("legal-short-range", [("first", first.into()), ("last", last.into())])
                }
                _ => pen.list(sums.into_iter().map(Text::from)),
            }
        }
        Amount::Scaled(Scale::Steps(steps)) => pen.say(
            "legal-short-steps",
            [
                ("sum", pen.bare_sum(&steps.pays.value).into()),
                (
                    "step",
                    match &steps.each.value {
                        StepSize::Time(limit) => pen.limit(*limit),
                        StepSize::Value(value) => pen.value(value),
                    }
                    .into(),
                ),
            ],
        ),
    };
    let pays = pen.say("legal-short-pays", [("kind", action.key().into()), ("sums", sums.into())]);
    if !has_percentage(pay) {
        return pays;
    }
    let base = pen.say("legal-short-base", [("base", fees(pen, terms, pay).into())]);
    pen.list([pays, base])
}

/// Whether any of what is paid is a percentage.
fn has_percentage(pay: &Pay) -> bool {
    let is_percentage = |sum: &Spanned<Sum>| matches!(sum.value, Sum::Percent(_));
    match &pay.pays {
        Amount::Fixed(sum) => is_percentage(sum),
        Amount::Scaled(Scale::ByObjective(sums)) => sums.iter().any(|(_, sum)| is_percentage(sum)),
        Amount::Scaled(Scale::Bands(bands) | Scale::ByStreak(bands) | Scale::ByBreaches(bands)) => {
            bands.iter().any(|(_, sum)| is_percentage(sum))
        }
        Amount::Scaled(Scale::Steps(steps)) => is_percentage(&steps.pays),
    }
}
