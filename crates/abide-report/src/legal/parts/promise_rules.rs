use abide_core::agreement::{Measure, Pace, Role};
use abide_core::fact::Stream;
use abide_core::plan::{MeasurePlan, ObjectivePlan};

use super::{lead_goals, outage_terms};
use crate::legal::{PartText, Pen};

/// What holds for every promise, where its own clause does not say otherwise.
pub(super) fn add(pen: &Pen<'_>, part: &mut PartText) {
    let objectives = || pen.terms.agreement.objectives.iter().map(|(_, terms)| &terms.measure);
    let outages = objectives().any(|measure| outage_terms::of(measure).is_some());
    let items = objectives().any(|measure| outage_terms::of(measure).is_none());
    let provision = part.general(pen.sentence("legal-promise-defaults", []));
    let mut parties = pen.terms.plan.parties.iter();
    let to = if parties.any(|party| party.role == Role::Customer) { "customer" } else { "other" };
    provision.point(pen.sentence("legal-promise-owed", [("to", to.into())]));
    provision.point(pen.sentence("legal-promise-calendar", []));
    provision.point(pen.sentence("legal-no-data", [("word", "undecided".into())]));
    provision.point(pen.sentence("legal-headline", [("flag", "yes".into())]));
    let stream_of = |objective: &ObjectivePlan| match &objective.measure {
        MeasurePlan::Items(items) => Some(items.stream(&pen.terms.plan.clocks)),
        MeasurePlan::Outages(_) | MeasurePlan::Records(_) => None,
    };
    let streams: Vec<Stream> = pen.terms.plan.objectives.iter().filter_map(stream_of).collect();
    if items {
        provision.point(pen.sentence("legal-at-least", [("count", 1_u32.into())]));
    }
    // The clause of a measure of records, such as calls, says itself when one counts.
    if streams.iter().any(|stream| *stream != Stream::Leads) {
        provision.point(pen.sentence("legal-counts-in", [("word", "decided".into())]));
    }
    if streams.contains(&Stream::Leads) {
        provision.point(pen.sentence("legal-counts-in-leads", []));
        provision.point(lead_goals::pace(pen, Pace::None));
    }
    if objectives().any(|measure| matches!(measure, Measure::Statistic(_))) {
        provision.point(pen.sentence("legal-percentile-method", [("method", "nearest".into())]));
    }
    if outages {
        outage_terms::defaults(pen, provision, objectives().any(|it| matches!(it, Measure::Mtbf(_))));
    }
    let provision = part.general(pen.sentence("legal-verdicts", []));
    for outcome in ["met", "missed", "undecided", "excused", "open"] {
        provision.point(pen.sentence("legal-verdict", [("outcome", outcome.into())]));
    }
    part.general(pen.sentence("legal-figures", []));
    part.general(pen.sentence("legal-short-periods", []));
    if !streams.is_empty() {
        part.general(pen.sentence("legal-items-rule", []));
    }
    if outages {
        part.general(pen.sentence("legal-outages-rule", []));
        part.general(pen.sentence("legal-outages-order", []));
    }
}
