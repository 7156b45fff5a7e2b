use abide_core::agreement::{
    By, CloseBasis, Event, FigureTerms, LeadsNeeded, Measure, Objective, Pace, Recalculated, Value,
};
use abide_core::diagnostic::Spanned;
use abide_core::fact::LEAD_ATTEMPTS;
use abide_core::plan::Unit;
use abide_core::value::Ratio;

use crate::document::Text;
use crate::legal::{Gap, Pen, Provision, Sentence};

/// Whether a measure is one of those that only leads and sales have.
pub(super) fn is_of_leads(measure: &Measure) -> bool {
    matches!(
        measure,
        Measure::LeadVolume(_)
            | Measure::LeadValue(_)
            | Measure::FollowUpDepth(_)
            | Measure::CloseRate(_)
            | Measure::DealSize(_)
            | Measure::MarketingShare(_)
            | Measure::SalesCycle(_)
    )
}

/// What a measure of leads must reach, in one sentence.
pub(super) fn lead(pen: &Pen<'_>, measure: &Measure, common: [(&'static str, Gap); 3]) -> Sentence {
    let [goal, period, service] = common;
    pen.sentence("legal-goal-leads", [("figure", measure.key().into()), goal, period, service])
}

/// How a measure of leads counts, each default said like a term of its own.
pub(super) fn own(pen: &Pen<'_>, measure: &Measure, provision: &mut Provision) {
    match measure {
        Measure::LeadVolume(terms) => stage(pen, terms.stage.as_ref(), provision),
        Measure::LeadValue(terms) => {
            stage(pen, terms.stage.as_ref(), provision);
            let points = terms.points.iter().map(|(value, points)| {
                let (value, points) = (pen.id(&value.value.0), pen.messages.count(u64::from(points.value.0)));
                pen.say("legal-lead-point", [("value", value.into()), ("points", points.into())])
            });
            let (field, points) = (pen.field(&terms.field.value), pen.list(points));
            provision.point(
                pen.sentence("legal-lead-points", [("field", field.into()), ("points", points.into())]),
            );
        }
        Measure::FollowUpDepth(terms) => {
            let reached = terms.reached.as_ref().map_or("connected", |event| event.value.as_str());
            let reached = pen.events([reached]);
            provision.point(pen.sentence("legal-lead-reached", [("event", reached.into())]));
            let attempts = match &terms.attempts {
                Some(events) => pen.own_events(events),
                None => pen.events(LEAD_ATTEMPTS),
            };
            provision.point(pen.sentence("legal-lead-attempts", [("events", attempts.into())]));
        }
        Measure::CloseRate(terms) => {
            let basis = terms.basis.as_ref().map_or(CloseBasis::Cohort, |basis| basis.value);
            provision.point(pen.sentence("legal-close-basis", [("basis", basis.word().into())]));
        }
        _ => {}
    }
}

fn stage(pen: &Pen<'_>, stage: Option<&Spanned<Event>>, provision: &mut Provision) {
    let stage = stage.map_or("handed", |stage| stage.value.as_str());
    let stage = pen.events([stage]);
    provision.point(pen.sentence("legal-lead-stage", [("stage", stage.into())]));
}

/// How the goals of a promise are worked out, and over which days they are spread.
pub(super) fn goals(pen: &Pen<'_>, terms: &Objective, provision: &mut Provision) {
    let goals = match &terms.goal {
        By::All(goal) => vec![&goal.value.value],
        By::Field { of, .. } => of.iter().map(|(_, goal)| &goal.value.value).collect(),
    };
    for value in goals {
        let Value::Figure(id) = value else { continue };
        if let Some(FigureTerms::LeadsNeeded(needed)) = pen.terms.agreement.figures.get(id.as_str()) {
            working(pen, pen.id(id.as_str()), needed, provision);
        }
    }
    if let Some(pace) = &terms.pace {
        provision.point(self::pace(pen, pace.value));
    }
}

/// Over which days a goal is spread.
pub(super) fn pace(pen: &Pen<'_>, pace: Pace) -> Sentence {
    let pace = match pace {
        Pace::None => "none",
        Pace::Days => "days",
        Pace::BusinessDays => "business",
    };
    pen.sentence("legal-pace", [("pace", pace.into())])
}

fn working(pen: &Pen<'_>, figure: String, needed: &LeadsNeeded, provision: &mut Provision) {
    let share = needed.marketing_share.as_ref().map_or_else(Ratio::one, |share| share.value.0.clone());
    provision.point(pen.sentence(
        "legal-figure-working",
        [
            ("figure", figure.into()),
            ("quota", pen.messages.money(&needed.quota.value).into()),
            ("share", pen.messages.rate(&share).into()),
            ("size", pen.messages.money(&needed.deal_size.value).into()),
            ("rate", pen.percent(&needed.close_rate.value).into()),
        ],
    ));
    let word = needed.recalculated.as_ref().map_or(Recalculated::Never, |word| word.value);
    let share = if needed.marketing_share.is_some() { "yes" } else { "no" };
    provision.point(pen.sentence(
        "legal-figure-recalculated",
        [("recalculated", word.word().into()), ("share", share.into())],
    ));
}

/// The value of a goal that the agreement states elsewhere or works out.
pub(in crate::legal) fn figure(pen: &Pen<'_>, id: &str) -> String {
    match pen.terms.agreement.figures.get(id) {
        Some(FigureTerms::Fixed(value)) => pen.value(&value.value),
        _ => {
            let planned = pen.terms.plan.figures.iter().find(|figure| figure.id == id);
            let number = planned.and_then(|figure| figure.as_written()?.leads_goal);
            let number = number.map_or_else(String::new, |number| {
                pen.messages.goal_value(&Unit::Count, &Ratio::whole(number))
            });
            let said: Text =
                pen.say("legal-figure", [("figure", pen.id(id).into()), ("number", number.into())]);
            said.plain()
        }
    }
}
