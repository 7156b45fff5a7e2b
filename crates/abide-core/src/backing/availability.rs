use super::Beneath;
use super::beneath::Promise;
use super::carried::short;
use super::cover::Cover;
use super::faults::{BACKING_SILENT, BACKING_WEAK};
use super::{Carried, Weight};
use crate::agreement::{Dependency, Id, Together};
use crate::calculation::{CalculationError, at_least_of, parallel, series};
use crate::diagnostic::{Span, Spanned};
use crate::plan::{ByPlan, Goal, ObjectivePlan};
use crate::value::Ratio;

/// Holds a promise of availability against what the agreements beneath promise for all that the service stands on.
pub(super) fn availability(
    service: &Spanned<Id>,
    needs: &[Dependency],
    objective: &ObjectivePlan,
    cover: &mut Cover<'_, '_>,
) -> Option<Carried> {
    let goal = highest(&objective.goal).filter(|goal| goal.operator.wants_more())?;
    let mut named: Vec<(Span, String)> = Vec::new();
    let parts = parts(needs, objective, cover, &mut named)?;
    let carried = series(&parts).ok()?;
    let weight = Weight::Share { promised: goal.number.clone(), carried };
    if weight.margin().is_negative() {
        let [promised, carries, lost] = weight.texts();
        let message = format!(
            "`{}` promises {promised}, and what `{}` stands on carries {carries}: {lost} too little",
            objective.id, service.value
        );
        let hint = format!("promise at most {carries}, or let what stands beneath promise more");
        let fault = BACKING_WEAK.at(goal.span, message, hint);
        let fault = named.into_iter().fold(fault, |fault, (span, text)| fault.label(span, text));
        cover.faults.push(fault);
    }
    Some(Carried {
        service: service.value.as_str().to_owned(),
        objective: objective.id.clone(),
        value: None,
        weight,
        span: goal.span,
    })
}

/// The availabilities of several dependencies, each composed of its parts.
fn parts(
    needs: &[Dependency],
    objective: &ObjectivePlan,
    cover: &mut Cover<'_, '_>,
    named: &mut Vec<(Span, String)>,
) -> Option<Vec<Ratio>> {
    // All of them are looked at, so that one run tells of every one that is silent.
    let parts: Vec<Option<Ratio>> =
        needs.iter().map(|need| composed(need, objective, cover, named)).collect();
    parts.into_iter().collect()
}

fn composed(
    need: &Dependency,
    objective: &ObjectivePlan,
    cover: &mut Cover<'_, '_>,
    named: &mut Vec<(Span, String)>,
) -> Option<Ratio> {
    let made: Result<Ratio, CalculationError> = match need {
        Dependency::Service(service) => {
            let promise = best(service, objective, cover)?;
            let goal = lowest(&promise.objective.goal)?;
            named.push((goal.span, format!("`{}` carries {}%", service.value, short(&goal.number))));
            return Some(goal.number.clone());
        }
        Dependency::Of(Together::Series(needs)) => series(&parts(needs, objective, cover, named)?),
        Dependency::Of(Together::Parallel(needs)) => parallel(&parts(needs, objective, cover, named)?),
        Dependency::Of(Together::Quorum(quorum)) => {
            let parts = parts(&quorum.of, objective, cover, named)?;
            at_least_of(quorum.need.value.0 as usize, &parts)
        }
    };
    made.ok()
}

/// The best promise of availability that a service beneath has, of those that are judged at least as often as ours
/// where there are any.
fn best<'a>(
    service: &Spanned<crate::agreement::ServiceRef>,
    objective: &ObjectivePlan,
    cover: &mut Cover<'_, 'a>,
) -> Option<Promise<'a>> {
    let beneath = *Beneath::named(cover.beneath, &service.value)?;
    let promises: Vec<Promise<'a>> = beneath
        .promises(&service.value.service)
        .filter(Promise::is_availability)
        .filter(|promise| lowest(&promise.objective.goal).is_some_and(|goal| goal.operator.wants_more()))
        .collect();
    let number = |promise: &Promise<'a>| lowest(&promise.objective.goal).map(|goal| goal.number.clone());
    let often = promises.iter().filter(|promise| cover.as_often(promise, objective));
    let best = often.max_by_key(|promise| number(promise));
    let Some(promise) = best.or_else(|| promises.iter().max_by_key(|promise| number(promise))) else {
        let message =
            format!("`{}` promises no availability, and `{}` stands on it", service.value, objective.id);
        let hint = "let the agreement beneath promise one, or remove it from `depends-on`";
        let fault = BACKING_SILENT.at(service.span, message, hint).label(objective.span, "what is promised");
        cover.faults.push(fault);
        return None;
    };
    cover.check(service, promise, objective);
    Some(*promise)
}

/// The goal of which the highest number holds: what must be carried.
fn highest(goal: &ByPlan<Goal>) -> Option<&Goal> {
    goals(goal).into_iter().max_by(|one, two| one.number.cmp(&two.number))
}

/// The goal of which the lowest number holds: what can be relied on.
fn lowest(goal: &ByPlan<Goal>) -> Option<&Goal> {
    goals(goal).into_iter().min_by(|one, two| one.number.cmp(&two.number))
}

fn goals(goal: &ByPlan<Goal>) -> Vec<&Goal> {
    match goal {
        ByPlan::All(all) => vec![&all.value],
        ByPlan::Field { of, otherwise, .. } => {
            let rest = otherwise.iter().filter_map(|rest| rest.value.as_ref());
            of.iter().map(|(_, goal)| &goal.value).chain(rest).collect()
        }
    }
}
