use abide_core::agreement::{By, Delivery, Evidence, Ids, Measure, Objective};

use crate::document::Text;
use crate::legal::{Gap, PartText, Pen, Provision, Sentence};

/// What a delivery owes, in one sentence.
pub(super) fn lead(pen: &Pen<'_>, delivery: &Delivery, terms: &Objective) -> Sentence {
    let item = pen.wording(&delivery.item);
    let service = pen.service(&terms.service.value);
    let period = pen.each_period(terms.period.value.0);
    match (&delivery.quantity, &terms.goal) {
        (Some(_), By::All(goal)) => {
            let goal = pen.comparison(&goal.value);
            let gaps: [(&'static str, Gap); 4] = [
                ("item", item.into()),
                ("service", service.into()),
                ("goal", goal.into()),
                ("period", period.into()),
            ];
            pen.sentence("legal-delivery-quantity", gaps)
        }
        _ => pen.sentence(
            "legal-delivery-occurrences",
            [("item", item.into()), ("service", service.into()), ("period", period.into())],
        ),
    }
}

/// When it is due, where it goes and what shows it, each default said like a term of its own.
pub(super) fn own(pen: &Pen<'_>, delivery: &Delivery, provision: &mut Provision) {
    if let (Some(every), Some(due)) = (&delivery.every, &delivery.due) {
        let (every, due) = (pen.each_period(every.value.0), pen.due(due.value));
        provision.point(pen.sentence("legal-delivery-due", [("period", every.into()), ("due", due.into())]));
        if let Some(word) = &delivery.if_closed {
            provision.point(closed(pen, word.value.word()));
        }
        if let Some(calendar) = &delivery.calendar {
            let hours = pen.hours(&calendar.value);
            provision.point(pen.sentence("legal-delivery-hours", [("hours", hours.into())]));
        }
        provision.point(pen.sentence("legal-delivery-kept", []));
    }
    if !delivery.places.is_empty() {
        let places = pen.list(delivery.places.iter().map(|id| place(pen, id.value.as_str())));
        provision.point(pen.sentence("legal-delivery-places", [("places", places.into())]));
    }
    if let Some(flag) = &delivery.per_place {
        provision.point(per_place(pen, flag.value.0));
    }
    if let Some(proof) = &delivery.proof {
        let proof = pen.wording(proof);
        provision.point(pen.sentence("legal-delivery-proof", [("proof", proof.into())]));
    }
    for (key, contact) in
        [("legal-delivery-sent", &delivery.sent_by), ("legal-delivery-received", &delivery.received_by)]
    {
        if let Some(contact) = contact {
            provision.point(pen.sentence(key, [("contact", pen.contact(&contact.value).into())]));
        }
    }
}

/// What holds for every delivery and all evidence, where nothing else is said.
pub(super) fn rules(pen: &Pen<'_>, part: &mut PartText) {
    let agreement = pen.terms.agreement;
    if !agreement.deliveries.is_empty() {
        let provision = part.general(pen.sentence("legal-delivery-defaults", []));
        provision.point(pen.sentence("legal-delivery-service", []));
        provision.point(closed(pen, "same"));
        provision.point(pen.sentence("legal-delivery-calendar", []));
        provision.point(per_place(pen, false));
        provision.point(pen.sentence("legal-delivery-meant", []));
    }
    if !agreement.evidence.is_empty() {
        let provision = part.general(pen.sentence("legal-evidence", []));
        for (id, evidence) in agreement.evidence.iter() {
            provision.point(one(pen, id.value.as_str(), evidence));
        }
        part.general(pen.sentence("legal-evidence-rule", []));
    }
}

fn closed(pen: &Pen<'_>, word: &'static str) -> Sentence {
    pen.sentence("legal-delivery-closed", [("where", word.into())])
}

fn per_place(pen: &Pen<'_>, each: bool) -> Sentence {
    let flag = if each { "yes" } else { "no" };
    pen.sentence("legal-delivery-per-place", [("flag", flag.into())])
}

fn one(pen: &Pen<'_>, id: &str, evidence: &Evidence) -> Sentence {
    let by = match &evidence.owed_by {
        Some(party) => Text::from(pen.party(party.value.as_str())),
        None => pen.say("legal-evidence-provider", []),
    };
    let standard = crate::legal::provision::titled(pen.wording(&evidence.standard), pen.id(id));
    let shown = pen.wording(&evidence.shown_by);
    let common: [(&'static str, Gap); 3] =
        [("by", by.into()), ("standard", standard.into()), ("shown", shown.into())];
    match &evidence.valid_until {
        None => pen.sentence("legal-evidence-one", common),
        Some(date) => {
            let [by, standard, shown] = common;
            let until = pen.date(date.value);
            pen.sentence("legal-evidence-until", [by, standard, shown, ("until", until.into())])
        }
    }
}

/// A place of a party, with its address.
fn place(pen: &Pen<'_>, id: &str) -> Text {
    let mut places = pen.terms.agreement.parties.iter().flat_map(|(_, party)| party.places.iter());
    let found = places.find(|(known, _)| known.value.as_str() == id);
    found.map_or_else(
        || pen.id(id).into(),
        |(_, place)| crate::legal::provision::titled(pen.wording(&place.address), pen.id(id)),
    )
}

/// The delivery or the evidence that a measure is taken of, as people call it.
pub(super) fn named(pen: &Pen<'_>, measure: &Measure) -> Option<Text> {
    let agreement = pen.terms.agreement;
    match measure {
        Measure::Delivered(of) | Measure::OnTime(of) | Measure::InFull(of) => {
            let delivery = agreement.deliveries.get(of.delivery.value.as_str());
            Some(delivery.map_or_else(
                || pen.id(of.delivery.value.as_str()).into(),
                |delivery| pen.wording(&delivery.item),
            ))
        }
        Measure::EvidenceValid(terms) => {
            let all = agreement.evidence.iter().filter(|(id, _)| match &terms.evidence {
                Ids::All(_) => true,
                Ids::These(ids) => ids.iter().any(|named| named.value == id.value),
            });
            Some(pen.list(all.map(|(_, evidence)| pen.wording(&evidence.standard))))
        }
        _ => None,
    }
}
