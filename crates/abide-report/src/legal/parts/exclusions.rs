use abide_core::agreement::{Applies, ApprovedBy, Exclusion, Ids, Part};

use crate::document::Text;
use crate::legal::{PartText, Pen, Provision, Sentence};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Exclusions);
    let exclusions = &pen.terms.agreement.exclusions;
    for (id, terms) in exclusions.iter() {
        let id = id.value.as_str();
        let cause = pen.messages.cause(terms.cause.value);
        let lead = match &terms.objectives {
            None | Some(Ids::All(_)) => pen.sentence("legal-exclusion-of-all", [("cause", cause.into())]),
            Some(ids) => pen.sentence(
                "legal-exclusion",
                [("cause", cause.into()), ("objectives", pen.objectives(ids).into())],
            ),
        };
        let provision = part.entry("exclusions", id, pen.title(terms.about.as_ref(), id), lead);
        entry(pen, terms, provision);
    }
    if exclusions.is_empty() {
        part.general(pen.sentence("legal-exclusions-none", []));
        return part;
    }
    let provision = part.general(pen.sentence("legal-exclusion-defaults", []));
    provision.point(pen.sentence("legal-exclusion-objectives", []));
    provision.point(pen.sentence("legal-applies-declared", []));
    provision.point(effect(pen, "remove"));
    provision.point(pen.sentence("legal-approval-none", []));
    provision.point(pen.sentence("legal-late", [("late", "refuse".into())]));
    part.general(pen.sentence("legal-exclusion-union", []));
    part.general(pen.sentence("legal-exclusion-allowance", []));
    part.general(pen.sentence("legal-exclusion-refused", []));
    part.general(pen.sentence("legal-exclusion-everything", []));
    part
}

fn entry(pen: &Pen<'_>, terms: &Exclusion, provision: &mut Provision) {
    match (&terms.applies, &terms.within) {
        (Some(applies), Some(within)) if applies.value == Applies::Always => {
            let hours = pen.hours(&within.value);
            provision.point(pen.sentence("legal-applies-always", [("hours", hours.into())]));
        }
        (applies, within) => {
            provision.points.extend(applies.as_ref().map(|_| pen.sentence("legal-applies-declared", [])));
            if let Some(within) = within {
                let hours = pen.hours(&within.value);
                provision.point(pen.sentence("legal-exclusion-within", [("hours", hours.into())]));
            }
        }
    }
    if !terms.r#where.is_empty() {
        let filter = pen.filter(&terms.r#where);
        provision.point(pen.sentence("legal-exclusion-where", [("filter", filter.into())]));
    }
    if let Some(notice) = &terms.notice {
        let time = pen.delay(notice.value);
        provision.point(pen.sentence("legal-exclusion-notice", [("time", time.into())]));
    }
    if let Some(late) = &terms.late {
        provision.point(pen.sentence("legal-late", [("late", late.value.word().into())]));
    }
    if let Some(at_most) = &terms.at_most {
        let time = Text::from(pen.duration(at_most.value.amount));
        let per = pen.per_period(at_most.value.per);
        provision
            .point(pen.sentence("legal-exclusion-at-most", [("time", time.into()), ("per", per.into())]));
    }
    provision.points.extend(terms.effect.as_ref().map(|word| effect(pen, word.value.word())));
    provision.points.extend(terms.approved_by.as_ref().map(|by| approval(pen, &by.value)));
    if let Some(evidence) = &terms.evidence {
        let evidence = pen.wording(evidence);
        provision.point(pen.sentence("legal-exclusion-evidence", [("evidence", evidence.into())]));
    }
}

fn effect(pen: &Pen<'_>, effect: &'static str) -> Sentence {
    pen.sentence("legal-effect", [("effect", effect.into())])
}

fn approval(pen: &Pen<'_>, by: &ApprovedBy) -> Sentence {
    match by {
        ApprovedBy::None => pen.sentence("legal-approval-none", []),
        ApprovedBy::Both => pen.sentence("legal-approval-both", []),
        ApprovedBy::Party(party) => {
            pen.sentence("legal-approval-party", [("party", pen.party(party.as_str()).into())])
        }
    }
}
