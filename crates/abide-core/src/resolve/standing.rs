use std::cmp::Ordering;

use abide_time::{AgreementUnit, CivilDelay, CivilUnit, Duration, PeriodRule};

use super::table::pointwise;
use crate::agreement::{Comparison, Delay, Limit, Operator, PeriodWord, Rate, RatePeriod, Sum, Value};
use crate::text::{Node, ReadText};

/// How each value of a lower layer stands to the upper one's by size; `None` where they cannot be compared.
pub(super) fn by_size(upper: &Node, lower: &Node) -> Option<Vec<Ordering>> {
    pointwise(upper, lower, size)
}

/// How strict each value of a lower layer is beside the upper one's: greater is stricter; `None` where they cannot be
/// compared. `key` says what is compared, `beside` are the terms of the upper layer among which it stands.
pub(super) fn by_strictness(key: &str, upper: &Node, lower: &Node, beside: &Node) -> Option<Vec<Ordering>> {
    match key {
        "goal" | "holds" | "quantity" => pointwise(upper, lower, goal),
        "limit" => pointwise(upper, lower, limit),
        "period" => Some(vec![period(upper.text()?, lower.text()?, beside)?]),
        "calendar" => pointwise(upper, lower, calendar),
        _ => None,
    }
}

/// A goal is stricter that accepts only figures that the other accepts as well.
fn goal(upper: &str, lower: &str) -> Option<Ordering> {
    let (upper, lower) = (Comparison::read_text(upper).ok()?, Comparison::read_text(lower).ok()?);
    let order = value(&upper.value, &lower.value)?;
    let firm = |operator| matches!(operator, Operator::MoreThan | Operator::LessThan);
    let direction = |operator: Operator| match operator {
        Operator::AtLeast | Operator::MoreThan => Some(true),
        Operator::AtMost | Operator::LessThan => Some(false),
        Operator::Equal => None,
    };
    match (direction(upper.operator), direction(lower.operator)) {
        (Some(up), Some(down)) if up == down => {
            let by_value = if up { order } else { order.reverse() };
            Some(by_value.then(firm(lower.operator).cmp(&firm(upper.operator))))
        }
        (None, None) if order.is_eq() => Some(Ordering::Equal),
        (Some(_), None) if upper.operator.holds(order) => Some(Ordering::Greater),
        (None, Some(_)) if lower.operator.holds(order.reverse()) => Some(Ordering::Less),
        _ => None,
    }
}

/// The lower value beside the upper one.
fn value(upper: &Value, lower: &Value) -> Option<Ordering> {
    match (upper, lower) {
        (Value::Percent(upper), Value::Percent(lower)) => Some(lower.cmp(upper)),
        (Value::Money(upper), Value::Money(lower)) if upper.currency == lower.currency => {
            Some(lower.amount.cmp(&upper.amount))
        }
        (Value::Time(upper), Value::Time(lower)) => Some(lower.cmp(upper)),
        (Value::Number { number: upper, unit }, Value::Number { number: lower, unit: other })
            if singular(unit) == singular(other) =>
        {
            Some(lower.cmp(upper))
        }
        _ => None,
    }
}

/// `points` and `point` are one unit.
fn singular(unit: &str) -> &str {
    unit.strip_suffix('s').unwrap_or(unit)
}

/// A limit is stricter that is shorter; days of a calendar have no fixed length, so they are compared only with days.
fn limit(upper: &str, lower: &str) -> Option<Ordering> {
    match (Limit::read_text(upper).ok()?, Limit::read_text(lower).ok()?) {
        (Limit::Time(upper), Limit::Time(lower)) => Some(upper.cmp(&lower)),
        (Limit::BusinessDays(upper), Limit::BusinessDays(lower))
        | (Limit::CalendarDays(upper), Limit::CalendarDays(lower)) => Some(upper.cmp(&lower)),
        _ => None,
    }
}

/// Always open is stricter than any hours; other hours are compared by nobody here, because a table of hours says
/// nothing without its holidays.
fn calendar(upper: &str, lower: &str) -> Option<Ordering> {
    match (upper, lower) {
        (_, "always") | ("closed", _) => Some(Ordering::Greater),
        ("always", _) | (_, "closed") => Some(Ordering::Less),
        _ => None,
    }
}

/// A goal that each month keeps is kept by the quarter that these months make, where it wants more of something or is a
/// share. So a period is stricter that divides the other.
fn period(upper: &str, lower: &str, beside: &Node) -> Option<Ordering> {
    let goal = beside.get("goal").and_then(Node::text).and_then(|text| Comparison::read_text(text).ok())?;
    if !goal.operator.wants_more() && !matches!(goal.value, Value::Percent(_)) {
        return None;
    }
    let (upper, lower) = (PeriodWord::read_text(upper).ok()?.0, PeriodWord::read_text(lower).ok()?.0);
    if divides(lower, upper) {
        Some(Ordering::Greater)
    } else if divides(upper, lower) {
        Some(Ordering::Less)
    } else {
        None
    }
}

/// Whether a whole number of the shorter periods makes each of the longer ones.
fn divides(shorter: PeriodRule, longer: PeriodRule) -> bool {
    let civil = |unit| match unit {
        CivilUnit::Hour => (0, true),
        CivilUnit::Day => (1, true),
        CivilUnit::Week => (2, false),
        CivilUnit::Month => (3, true),
        CivilUnit::Quarter => (4, true),
        CivilUnit::HalfYear => (5, true),
        CivilUnit::Year => (6, true),
    };
    let agreement = |unit| match unit {
        AgreementUnit::Month => 1,
        AgreementUnit::Quarter => 2,
        AgreementUnit::HalfYear => 3,
        AgreementUnit::Year => 4,
    };
    match (shorter, longer) {
        (_, PeriodRule::Term) => !matches!(shorter, PeriodRule::Term),
        (PeriodRule::Civil(shorter), PeriodRule::Civil(longer)) => {
            let ((one, in_months), (two, _)) = (civil(shorter), civil(longer));
            one < two && (in_months || two <= 2)
        }
        (PeriodRule::Agreement(shorter), PeriodRule::Agreement(longer)) => {
            agreement(shorter) < agreement(longer)
        }
        (PeriodRule::EveryDays(one), PeriodRule::EveryDays(two))
        | (PeriodRule::EveryWeeks(one), PeriodRule::EveryWeeks(two))
        | (PeriodRule::EveryMonths(one), PeriodRule::EveryMonths(two)) => one < two && two % one == 0,
        (PeriodRule::EveryDays(one), PeriodRule::EveryWeeks(two)) => (two * 7) % one == 0,
        _ => false,
    }
}

/// The lower amount beside the upper one, of whatever kind both are.
fn size(upper: &str, lower: &str) -> Option<Ordering> {
    fn both<T: ReadText>(upper: &str, lower: &str) -> Option<(T, T)> {
        Some((T::read_text(upper).ok()?, T::read_text(lower).ok()?))
    }
    if let Some((upper, lower)) = both::<Rate<Sum>>(upper, lower) {
        return (upper.per == lower.per).then(|| sum(&upper.amount, &lower.amount))?;
    }
    if let Some((upper, lower)) = both::<Rate<Duration>>(upper, lower) {
        let same: bool = RatePeriod::eq(&upper.per, &lower.per);
        return same.then(|| lower.amount.cmp(&upper.amount));
    }
    if let Some((upper, lower)) = both::<Delay>(upper, lower) {
        return delay(upper, lower);
    }
    if let Some((upper, lower)) = both::<Value>(upper, lower) {
        return value(&upper, &lower);
    }
    None
}

fn sum(upper: &Sum, lower: &Sum) -> Option<Ordering> {
    match (upper, lower) {
        (Sum::Percent(upper), Sum::Percent(lower)) => Some(lower.cmp(upper)),
        (Sum::Money(upper), Sum::Money(lower)) if upper.currency == lower.currency => {
            Some(lower.amount.cmp(&upper.amount))
        }
        _ => None,
    }
}

/// Days with days and weeks, months with months and years: how many days a month has depends on the month.
fn delay(upper: Delay, lower: Delay) -> Option<Ordering> {
    let days = |civil| match civil {
        CivilDelay::Days(count) => Some(count),
        CivilDelay::Weeks(count) => Some(count * 7),
        CivilDelay::Months(_) | CivilDelay::Years(_) => None,
    };
    let months = |civil| match civil {
        CivilDelay::Months(count) => Some(count),
        CivilDelay::Years(count) => Some(count * 12),
        CivilDelay::Days(_) | CivilDelay::Weeks(_) => None,
    };
    match (upper, lower) {
        (Delay::Time(upper), Delay::Time(lower)) => Some(lower.cmp(&upper)),
        (Delay::BusinessDays(upper), Delay::BusinessDays(lower)) => Some(lower.cmp(&upper)),
        (Delay::Civil(upper), Delay::Civil(lower)) => {
            let in_days = days(upper).zip(days(lower));
            in_days.or(months(upper).zip(months(lower))).map(|(upper, lower)| lower.cmp(&upper))
        }
        _ => None,
    }
}
