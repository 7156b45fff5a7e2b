use abide_time::Instant;

use super::allowed::tolerance;
use super::paid::{Priced, paid_differently};
use super::{Consequence, Subject, Tolerance, What};
use crate::lifecycle::LifeTerms;
use crate::plan::{ByPlan, ObjectivePlan, Plan, RemedyPlan};

/// What follows from the terms of the newer of two versions that did not follow from those of the older: what promises
/// tolerate, what remedies pay, what services cost, when the term ends. Promises, remedies and services are matched by
/// their ids, those that only the older has come last.
pub fn consequences(old: &LifeTerms<'_>, new: &LifeTerms<'_>) -> Vec<Consequence> {
    let (before, after) = (old.plan, new.plan);
    let mut found = Vec::new();
    term(old, new, &mut found);
    for id in both(ids(&before.services, |it| &it.id), ids(&after.services, |it| &it.id)) {
        let fee = |plan: &Plan| {
            let service = plan.services.iter().find(|service| service.id == id)?;
            service.fee.as_ref().map(|fee| (fee.amount.clone(), fee.per))
        };
        let (before, after) = (fee(before), fee(after));
        if before != after {
            found.push(Consequence { subject: Subject::Service(id), what: What::Costs { before, after } });
        }
    }
    for id in both(ids(&before.objectives, |it| &it.id), ids(&after.objectives, |it| &it.id)) {
        objective(&id, before, after, &mut found);
    }
    for id in both(ids(&before.remedies, |it| &it.id), ids(&after.remedies, |it| &it.id)) {
        remedy(&id, before, after, &mut found);
    }
    found
}

fn ids<T>(all: &[T], id: impl Fn(&T) -> &String) -> Vec<String> {
    all.iter().map(|one| id(one).clone()).collect()
}

/// The ids of the newer version, then those that only the older one has.
fn both(old: Vec<String>, new: Vec<String>) -> Vec<String> {
    let gone: Vec<String> = old.into_iter().filter(|id| !new.contains(id)).collect();
    new.into_iter().chain(gone).collect()
}

fn term(old: &LifeTerms<'_>, new: &LifeTerms<'_>, found: &mut Vec<Consequence>) {
    let (before, after) = (old.plan.term.ends, new.plan.term.ends);
    if before != after {
        found.push(Consequence { subject: Subject::Term, what: What::Ends { before, after } });
    }
    let deadline = |terms: &LifeTerms<'_>| -> Option<Instant> {
        let renewal = terms.agreement.term.renewal.as_ref()?;
        Some(terms.latest(terms.ends()?, renewal.notice.value))
    };
    let (before, after) = (deadline(old), deadline(new));
    if before != after {
        found.push(Consequence { subject: Subject::Term, what: What::ObjectsBefore { before, after } });
    }
}

fn position(plan: &Plan, id: &str) -> Option<usize> {
    plan.objectives.iter().position(|objective| objective.id == id)
}

/// What an objective tolerates, for each value of the field by which its goal goes.
fn tolerances(plan: &Plan, objective: &ObjectivePlan) -> Vec<(Option<String>, Tolerance)> {
    match &objective.goal {
        ByPlan::All(goal) => {
            tolerance(objective, &goal.value).map(|tolerance| (None, tolerance)).into_iter().collect()
        }
        ByPlan::Field { of, .. } => of
            .iter()
            .filter_map(|(value, goal)| {
                Some((Some(plan.names.text(*value).to_owned()), tolerance(objective, &goal.value)?))
            })
            .collect(),
    }
}

fn objective(id: &str, before: &Plan, after: &Plan, found: &mut Vec<Consequence>) {
    let of = |plan: &Plan| {
        let at = position(plan, id);
        at.map_or_else(Vec::new, |at| tolerances(plan, &plan.objectives[at]))
    };
    let (old, new) = (of(before), of(after));
    let mut values: Vec<&Option<String>> = new.iter().map(|(value, _)| value).collect();
    values
        .extend(old.iter().map(|(value, _)| value).filter(|value| !new.iter().any(|(own, _)| own == *value)));
    for value in values {
        let find = |all: &[(Option<String>, Tolerance)]| {
            all.iter().find(|(own, _)| own == value).map(|(_, tolerance)| tolerance.clone())
        };
        let (before, after) = (find(&old), find(&new));
        if before != after {
            let what = What::Tolerates { value: value.clone(), before, after };
            found.push(Consequence { subject: Subject::Objective(id.to_owned()), what });
        }
    }
}

fn remedy(id: &str, before: &Plan, after: &Plan, found: &mut Vec<Consequence>) {
    let of = |plan: &Plan| plan.remedies.iter().position(|remedy| remedy.id == id);
    let (old, new) = (of(before), of(after));
    let looked_at = |plan: &Plan, remedy: Option<usize>| -> Vec<String> {
        let objectives = remedy.map(|at| plan.remedies[at].when.objectives()).unwrap_or_default();
        objectives.into_iter().map(|at| plan.objectives[at].id.clone()).collect()
    };
    for objective in both(looked_at(before, old), looked_at(after, new)) {
        let [one, other] = [(before, old), (after, new)]
            .map(|(plan, remedy)| priced(plan, remedy.map(|at| &plan.remedies[at]), &objective));
        let at = position(after, &objective).map(|at| &after.objectives[at]);
        let at = at.or_else(|| position(before, &objective).map(|at| &before.objectives[at]));
        let Some(unit) = at.map(|objective| objective.unit.clone()) else { continue };
        for (range, before, after) in paid_differently(one.as_ref(), other.as_ref()) {
            let what = What::Pays { objective: objective.clone(), unit: unit.clone(), range, before, after };
            found.push(Consequence { subject: Subject::Remedy(id.to_owned()), what });
        }
    }
}

/// A remedy as it prices the figure of an objective, where it looks at that.
fn priced<'p>(plan: &'p Plan, remedy: Option<&'p RemedyPlan>, objective: &str) -> Option<Priced<'p>> {
    let (remedy, objective) = (remedy?, position(plan, objective)?);
    remedy.when.objectives().contains(&objective).then_some(Priced { plan, remedy, objective })
}
