use abide_core::agreement::{Action, Claim, Holder, Part, Remedy, RightTerms};

use super::{consequences, pays, term, triggers};
use crate::document::Text;
use crate::legal::{PartText, Pen, Provision, Sentence};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Remedies);
    let remedies = &pen.terms.agreement.remedies;
    for (id, terms) in remedies.iter() {
        let id = id.value.as_str();
        let title = pen.title(terms.about.as_ref(), id);
        let provision = part.entry("remedies", id, title, lead(pen, terms));
        entry(pen, terms, provision);
    }
    if remedies.is_empty() {
        part.general(pen.sentence("legal-remedies-none", []));
        return part;
    }
    general(pen, &mut part);
    consequences::opening(pen, &mut part);
    part
}

fn general(pen: &Pen<'_>, part: &mut PartText) {
    let actions = || pen.terms.agreement.remedies.iter().map(|(_, terms)| &terms.then);
    let pays = actions().any(|action| action.pay().is_some());
    let provision = part.general(pen.sentence("legal-remedy-defaults", []));
    provision.point(pen.sentence("legal-remedy-grace-term", []));
    provision.point(pen.sentence("legal-remedy-no-claim", []));
    if pays {
        provision.point(pen.sentence("legal-pay-base", []));
        let link = Text::link(
            pen.say("legal-part-number", [("number", pen.messages.digits("10").into())]).plain(),
            "part-10",
        );
        provision.point(pen.sentence("legal-remedy-due-term", [("part", link.into())]));
    }
    provision.point(sole(pen, false));
    part.general(pen.sentence("legal-remedy-each", []));
    if pays {
        part.general(pen.sentence("legal-remedy-parties", []));
        part.general(pen.sentence("legal-remedy-order", []));
        part.general(pen.sentence("legal-remedy-no-figure", []));
        part.general(pen.sentence("legal-remedy-two-readings", []));
    }
    part.general(pen.sentence("legal-remedy-rows", []));
    if actions().any(|action| matches!(action, Action::Reward(_))) {
        part.general(pen.sentence("legal-reward-parties", []));
    }
    if actions().any(|action| action.pay().is_none() && !matches!(action, Action::Right(_))) {
        part.general(pen.sentence("legal-follow-rule", []));
    }
    if actions().any(|action| matches!(action, Action::Right(_))) {
        part.general(pen.sentence("legal-right-rule", []));
    }
}

/// What follows when.
fn lead(pen: &Pen<'_>, terms: &Remedy) -> Sentence {
    let what = triggers::phrase(pen, &terms.when);
    match &terms.then {
        Action::Right(right) => right_lead(pen, right, what),
        follows if follows.pay().is_none() => consequences::lead(pen, follows, what),
        pay => pen.sentence("legal-remedy-pays", [("kind", pay.key().into()), ("what", what.into())]),
    }
}

fn right_lead(pen: &Pen<'_>, right: &RightTerms, what: Text) -> Sentence {
    let ways = &pen.terms.agreement.term.termination;
    let id = right.under.value.as_str();
    let holder = match ways.get(id).map(|way| &way.held_by.value) {
        Some(Holder::Party(party)) => pen.party(party.as_str()).into(),
        Some(Holder::Any) | None => pen.say("legal-any-party", []),
    };
    let way = match ways.position(id) {
        Some(position) => pen.reference(Part::Term, term::FIRST_WAY + position, pen.id(id)),
        None => pen.id(id).into(),
    };
    pen.sentence(
        "legal-remedy-right",
        [("holder", holder.into()), ("way", way.into()), ("what", what.into())],
    )
}

fn entry(pen: &Pen<'_>, terms: &Remedy, provision: &mut Provision) {
    if let Some(pay) = terms.then.pay() {
        pays::entry(pen, terms, pay, provision);
    }
    match &terms.then {
        Action::Right(right) => {
            let time = pen.delay(right.exercise.value);
            provision.point(pen.sentence("legal-right-exercise", [("time", time.into())]));
        }
        follows => provision.points.extend(consequences::points(pen, follows)),
    }
    if !terms.r#where.is_empty() {
        let filter = pen.filter(&terms.r#where);
        provision.point(pen.sentence("legal-remedy-where", [("filter", filter.into())]));
    }
    if let Some(unless) = &terms.unless {
        let what = triggers::phrase(pen, unless);
        provision.point(pen.sentence("legal-remedy-unless", [("what", what.into())]));
    }
    if let Some(grace) = &terms.grace {
        let time = pen.delay(grace.value);
        provision.point(pen.sentence("legal-remedy-grace", [("time", time.into())]));
    }
    if let Some(forgive) = &terms.forgive {
        let per = pen.per_period(forgive.value.per);
        let count = forgive.value.amount.0;
        provision.point(pen.sentence("legal-remedy-forgive", [("count", count.into()), ("per", per.into())]));
    }
    if let Some(claim) = &terms.claim {
        provision.points.extend(self::claim(pen, claim));
    }
    if let Some(due) = &terms.due {
        let time = pen.delay(due.within.value);
        provision.point(
            pen.sentence(
                "legal-remedy-due",
                [("time", time.into()), ("after", due.after.value.word().into())],
            ),
        );
    }
    provision.points.extend(terms.sole.as_ref().map(|flag| sole(pen, flag.value.0)));
}

fn claim(pen: &Pen<'_>, claim: &Claim) -> Vec<Sentence> {
    let after = claim.after.as_ref().map_or("period", |anchor| anchor.value.word());
    let time = pen.delay(claim.within.value);
    let mut points = vec![pen.sentence("legal-claim", [("time", time.into()), ("after", after.into())])];
    if let Some(notify) = &claim.notify {
        let time = pen.delay(notify.value);
        points.push(pen.sentence("legal-claim-notify", [("time", time.into())]));
    }
    if !claim.evidence.is_empty() {
        let evidence = pen.long_list(claim.evidence.iter().map(|one| pen.wording(one)));
        points.push(pen.sentence("legal-claim-evidence", [("evidence", evidence.into())]));
    }
    points
}

fn sole(pen: &Pen<'_>, sole: bool) -> Sentence {
    pen.sentence("legal-sole", [("flag", if sole { "yes" } else { "no" }.into())])
}
