use abide_core::lifecycle::Guard;
use serde_json::{Value, json};

use super::LifeView;
use super::text::word;

/// The course as programs read it.
#[must_use]
pub fn life_json(view: &LifeView<'_>) -> Value {
    let (plan, life) = (view.terms.plan, view.life);
    let act = |act: usize| {
        let key = view.acts.get(act).map(abide_core::lifecycle::Act::key);
        json!({ "act": key, "line": view.line(act) })
    };
    let steps = life
        .steps
        .iter()
        .map(|step| json!({ "state": step.state.word(), "at": step.at.to_string(), "by": step.by.map(act) }));
    let refused =
        life.refused.iter().map(|refusal| json!({ "by": act(refusal.act), "guard": guard(&refusal.guard) }));
    json!({
        "format": "abide.status/1",
        "agreement": { "id": plan.id, "version": plan.version.to_string(), "digest": view.terms.digest.to_string() },
        "record": view.record.name(),
        "as_of": view.as_of.to_string(),
        "state": life.state.word(),
        "since": life.since.map(|since| since.to_string()),
        "ends": life.ends.map(|ends| ends.to_string()),
        "renewals": life.renewals,
        "steps": steps.collect::<Vec<_>>(),
        "missing": life.missing.iter().map(guard).collect::<Vec<_>>(),
        "refused": refused.collect::<Vec<_>>(),
    })
}

fn guard(guard: &Guard) -> Value {
    let (name, instant) = match guard {
        Guard::OtherState(state) => (Some(state.word().to_owned()), None),
        Guard::Point(point) => (Some(point.word().to_owned()), None),
        Guard::Asked(name)
        | Guard::NotAuthor(name)
        | Guard::Approval(name)
        | Guard::Signature(name)
        | Guard::AmendmentSignature(name)
        | Guard::Consent(name)
        | Guard::Holds(name)
        | Guard::NoticeGiven(name)
        | Guard::GroundProven(name) => (Some(name.clone()), None),
        Guard::Started(at)
        | Guard::AfterSettled(at)
        | Guard::ToldBefore(at)
        | Guard::ObjectedBefore(at)
        | Guard::NoticeOver(at) => (None, Some(at.to_string())),
        Guard::SameText
        | Guard::Reviewed
        | Guard::ApproversNamed
        | Guard::Renews
        | Guard::RenewalsLeft
        | Guard::Reported
        | Guard::Settled
        | Guard::Decided
        | Guard::Sealed => (None, None),
    };
    json!({ "guard": word(guard), "name": name, "instant": instant })
}
