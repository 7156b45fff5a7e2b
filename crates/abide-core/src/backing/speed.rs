use super::beneath::Promise;
use super::cover::Cover;
use super::faults::{BACKING_INCOMPARABLE, BACKING_SLOW};
use super::{Beneath, Carried, Weight};
use crate::agreement::{By, Dependency, Id, Limit, Otherwise, ServiceRef, Together};
use crate::diagnostic::{Span, Spanned};
use crate::plan::{ItemPlan, MeasurePlan, ObjectivePlan, Plan};
use crate::value::Ratio;

/// A limit for one value of the field by which limits differ.
type Told<'l> = Option<(Limit, Span)>;

/// Why limits could not be added up.
enum Gap {
    /// Nothing beneath promises a time on this clock.
    Silent,
    /// They are counted in different ways.
    Incomparable(Span),
}

/// Holds the limits of a promise against those of the same clock beneath: what stands in a row takes its times one
/// after the other, of what stands side by side the fastest is enough.
pub(super) fn speed(
    service: &Spanned<Id>,
    needs: &[Dependency],
    position: usize,
    objective: &ObjectivePlan,
    cover: &mut Cover<'_, '_>,
) -> Vec<Carried> {
    let Some(clock) = clock_of(cover.plan, objective) else { return Vec::new() };
    let clock = clock.to_owned();
    let Some(limit) = limit_of(cover.agreement, position) else { return Vec::new() };
    let mut named: Vec<&Spanned<ServiceRef>> = needs.iter().flat_map(Dependency::services).collect();
    named.dedup();
    let promises: Vec<(&Spanned<ServiceRef>, Promise<'_>)> = named
        .into_iter()
        .filter_map(|service| {
            let beneath = *Beneath::named(cover.beneath, &service.value)?;
            let mut of_clock = beneath
                .promises(&service.value.service)
                .filter(|promise| clock_of(beneath.plan, promise.objective) == Some(&clock));
            of_clock.next().map(|promise| (service, promise))
        })
        .collect();
    if promises.is_empty() {
        return Vec::new();
    }
    for (service, promise) in &promises {
        cover.check(service, promise, objective);
    }
    let mut carried = Vec::new();
    for value in values(limit, &promises) {
        let Some((ours, place)) = told(limit, value.as_deref()) else { continue };
        match row(needs, &promises, value.as_deref()) {
            Err(Gap::Silent) => {}
            Err(Gap::Incomparable(span)) => cover.faults.push(incomparable(objective, place, span)),
            Ok(theirs) => match weight(ours, theirs) {
                None => {
                    let span = promises.first().map_or(place, |(_, promise)| promise.objective.span);
                    cover.faults.push(incomparable(objective, place, span));
                }
                Some(weight) => {
                    if weight.margin().is_negative() {
                        let fault = slow(service, objective, place, value.as_deref(), &weight);
                        let label = |fault: crate::diagnostic::Diagnostic, promise: &Promise<'_>| {
                            let limit = limit_of(promise.beneath.agreement, promise.position);
                            match limit.and_then(|limit| told(limit, value.as_deref())) {
                                Some((_, span)) => {
                                    fault.label(span, format!("`{}` may take this", promise.beneath.id.value))
                                }
                                None => fault,
                            }
                        };
                        let fault = promises.iter().fold(fault, |fault, (_, promise)| label(fault, promise));
                        cover.faults.push(fault);
                    }
                    carried.push(Carried {
                        service: service.value.as_str().to_owned(),
                        objective: objective.id.clone(),
                        value: value.clone(),
                        weight,
                        span: place,
                    });
                }
            },
        }
    }
    carried
}

fn clock_of<'p>(plan: &'p Plan, objective: &ObjectivePlan) -> Option<&'p str> {
    match &objective.measure {
        MeasurePlan::Items(ItemPlan::Within { clock }) => {
            plan.clocks.get(*clock).map(|clock| clock.id.as_str())
        }
        _ => None,
    }
}

fn limit_of(agreement: &crate::agreement::Agreement, position: usize) -> Option<&By<Limit>> {
    agreement.objectives.iter().nth(position).and_then(|(_, terms)| terms.limit.as_ref())
}

/// The values by which any of the limits differ, in the order in which they are named, then what stands for all others.
fn values(limit: &By<Limit>, promises: &[(&Spanned<ServiceRef>, Promise<'_>)]) -> Vec<Option<String>> {
    let theirs =
        promises.iter().filter_map(|(_, promise)| limit_of(promise.beneath.agreement, promise.position));
    let mut values: Vec<Option<String>> = Vec::new();
    for limit in std::iter::once(limit).chain(theirs) {
        if let By::Field { of, .. } = limit {
            for (value, _) in of.iter() {
                let value = Some(value.value.0.clone());
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
    }
    values.push(None);
    values
}

/// The limit for a value; nothing where items with it are not judged.
fn told<'l>(limit: &'l By<Limit>, value: Option<&str>) -> Told<'l> {
    match limit {
        By::All(all) => Some((all.value, all.span)),
        By::Field { of, otherwise, .. } => {
            let known = value.and_then(|value| of.iter().find(|(key, _)| key.value.0 == value));
            if let Some((_, limit)) = known {
                return Some((limit.value, limit.span));
            }
            match otherwise.as_ref().map(|rest| (&rest.value, rest.span)) {
                Some((Otherwise::Value(limit), span)) => Some((*limit, span)),
                Some((Otherwise::None, _)) | None => None,
            }
        }
    }
}

type Promises<'p, 'a> = &'p [(&'p Spanned<ServiceRef>, Promise<'a>)];

/// What stands in a row: the times add up. Whoever promises no time adds none, so that the sum is what is needed at the
/// least.
fn row(needs: &[Dependency], promises: Promises<'_, '_>, value: Option<&str>) -> Result<Limit, Gap> {
    let mut sum: Option<Limit> = None;
    for need in needs {
        let one = match composed(need, promises, value) {
            Ok(one) => one,
            Err(Gap::Silent) => continue,
            Err(gap) => return Err(gap),
        };
        sum = Some(match sum {
            None => one,
            Some(sum) => added(sum, one).ok_or_else(|| Gap::Incomparable(place(need, promises)))?,
        });
    }
    sum.ok_or(Gap::Silent)
}

fn composed(need: &Dependency, promises: Promises<'_, '_>, value: Option<&str>) -> Result<Limit, Gap> {
    match need {
        Dependency::Service(service) => {
            let promise = promises.iter().find(|(known, _)| known.value == service.value);
            let limit =
                promise.and_then(|(_, promise)| limit_of(promise.beneath.agreement, promise.position));
            limit.and_then(|limit| told(limit, value)).map(|(limit, _)| limit).ok_or(Gap::Silent)
        }
        Dependency::Of(Together::Series(needs)) => row(needs, promises, value),
        Dependency::Of(Together::Parallel(needs)) => fastest(1, needs, promises, value),
        Dependency::Of(Together::Quorum(quorum)) => {
            fastest(quorum.need.value.0 as usize, &quorum.of, promises, value)
        }
    }
}

/// The time after which so many of several are done. It is known only where all of them promise one.
fn fastest(
    need: usize,
    needs: &[Dependency],
    promises: Promises<'_, '_>,
    value: Option<&str>,
) -> Result<Limit, Gap> {
    let mut limits =
        needs.iter().map(|need| composed(need, promises, value)).collect::<Result<Vec<_>, _>>()?;
    let (Some(first), Some(at)) = (limits.first().copied(), need.checked_sub(1)) else {
        return Err(Gap::Silent);
    };
    if limits.iter().any(|limit| added(first, *limit).is_none()) {
        return Err(Gap::Incomparable(needs.first().map_or(Span::default(), |need| place(need, promises))));
    }
    limits.sort_by_key(|limit| match limit {
        Limit::Time(time) => time.us(),
        Limit::BusinessDays(days) | Limit::CalendarDays(days) => i64::from(*days),
    });
    limits.get(at).copied().ok_or(Gap::Silent)
}

fn added(one: Limit, two: Limit) -> Option<Limit> {
    match (one, two) {
        (Limit::Time(one), Limit::Time(two)) => {
            Some(Limit::Time(abide_time::Duration::from_us(one.us().checked_add(two.us())?)))
        }
        (Limit::BusinessDays(one), Limit::BusinessDays(two)) => one.checked_add(two).map(Limit::BusinessDays),
        (Limit::CalendarDays(one), Limit::CalendarDays(two)) => one.checked_add(two).map(Limit::CalendarDays),
        _ => None,
    }
}

/// Where to point for a dependency: the promise beneath, else the name in the text.
fn place(need: &Dependency, promises: Promises<'_, '_>) -> Span {
    let services = need.services();
    let promise =
        promises.iter().find(|(known, _)| services.iter().any(|service| service.value == known.value));
    promise.map_or_else(
        || services.first().map_or(Span::default(), |service| service.span),
        |(_, promise)| promise.objective.span,
    )
}

fn weight(ours: Limit, theirs: Limit) -> Option<Weight> {
    let seconds = |time: abide_time::Duration| Ratio::new(time.us(), 1_000_000).ok();
    match (ours, theirs) {
        (Limit::Time(ours), Limit::Time(theirs)) => {
            Some(Weight::Seconds { promised: seconds(ours)?, carried: seconds(theirs)? })
        }
        (Limit::BusinessDays(promised), Limit::BusinessDays(carried))
        | (Limit::CalendarDays(promised), Limit::CalendarDays(carried)) => {
            Some(Weight::Days { promised, carried })
        }
        _ => None,
    }
}

fn incomparable(objective: &ObjectivePlan, place: Span, other: Span) -> crate::diagnostic::Diagnostic {
    let message =
        format!("the limits of `{}` and of what stands beneath are counted in different ways", objective.id);
    let hint = "count both in hours, in business days or in calendar days";
    BACKING_INCOMPARABLE.at(place, message, hint).label(other, "what stands beneath")
}

fn slow(
    service: &Spanned<Id>,
    objective: &ObjectivePlan,
    place: Span,
    value: Option<&str>,
    weight: &Weight,
) -> crate::diagnostic::Diagnostic {
    let of = value.map(|value| format!(" for {value}")).unwrap_or_default();
    let [promised, carried, _] = weight.texts();
    let message = format!(
        "`{}` promises {promised}{of}, and what `{}` stands on may take {carried} together",
        objective.id, service.value
    );
    BACKING_SLOW.at(
        place,
        message,
        format!("promise {carried} or more, or let what stands beneath be faster"),
    )
}
