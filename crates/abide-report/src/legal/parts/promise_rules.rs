use abide_core::agreement::{Measure, Pace};
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
    provision.point(pen.sentence("legal-promise-owed", []));
    provision.point(pen.sentence("legal-promise-calendar", []));
    provision.point(pen.sentence("legal-no-data", [("word", "undecided".into())]));
    provision.point(pen.sentence("legal-headline", [("flag", "yes".into())]));
    if items {
        provision.point(pen.sentence("legal-at-least", [("count", 1_u32.into())]));
        provision.point(pen.sentence("legal-counts-in", [("word", "decided".into())]));
    }
    let of_leads = |objective: &ObjectivePlan| match &objective.measure {
        MeasurePlan::Items(items) => items.stream(&pen.terms.plan.clocks) == Stream::Leads,
        MeasurePlan::Outages(_) | MeasurePlan::Records(_) => false,
    };
    if pen.terms.plan.objectives.iter().any(of_leads) {
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
    if items {
        part.general(pen.sentence("legal-items-rule", []));
    }
    if outages {
        part.general(pen.sentence("legal-outages-rule", []));
        part.general(pen.sentence("legal-outages-order", []));
    }
}
