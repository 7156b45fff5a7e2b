use abide_core::agreement::{CalendarRef, Holder, Lasts, Part, Renewal, Term, Termination, Weekday};

use crate::legal::{PartText, Pen, Sentence};

/// How many clauses stand before the ways to end the agreement; each of them is always there.
pub(super) const FIRST_WAY: usize = 9;

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let term = &pen.terms.agreement.term;
    let mut part = pen.part(Part::Term);
    part.general(lasts(pen, term));
    part.general(zone(pen, term));
    let system = pen.terms.plan.term.system.name();
    part.general(pen.sentence("legal-dates", [("system", system.into())]));
    let week = term.week_starts.as_ref().map_or(Weekday::Monday, |day| day.value);
    part.general(pen.sentence("legal-week-starts", [("day", pen.weekday(week).into())]));
    part.general(business_days(pen, term));
    part.general(pen.sentence("legal-delays", []));
    part.general(currency(pen));
    part.general(grace(pen, term));
    part.general(renewal(pen, term));
    for (id, way) in term.termination.iter() {
        let id = id.value.as_str();
        let title = pen.title(None, id);
        let provision = part.entry("termination", id, title, termination(pen, way));
        if let Some(cure) = &way.cure {
            let time = pen.delay(cure.value);
            provision.point(pen.sentence("legal-termination-cure", [("time", time.into())]));
        }
    }
    if term.termination.is_empty() {
        part.general(pen.sentence("legal-termination-none", []));
    }
    part
}

fn lasts(pen: &Pen<'_>, term: &Term) -> Sentence {
    let start = pen.date(term.starts.value);
    match (&term.lasts.value, pen.terms.plan.term.ends) {
        (Lasts::For(civil), Some(end)) => pen.sentence(
            "legal-term-fixed",
            [("start", start.into()), ("time", pen.civil(*civil).into()), ("end", pen.last_day(end).into())],
        ),
        _ => pen.sentence("legal-term-open", [("start", start.into())]),
    }
}

fn zone(pen: &Pen<'_>, term: &Term) -> Sentence {
    pen.sentence("legal-zone", [("zone", pen.id(&term.timezone.value.0).into())])
}

fn business_days(pen: &Pen<'_>, term: &Term) -> Sentence {
    match term.business_days.as_ref().map(|calendar| &calendar.value) {
        None => pen.sentence("legal-business-days-none", []),
        Some(CalendarRef::Named(id)) => {
            pen.sentence("legal-business-days", [("calendar", pen.calendar(id).into())])
        }
        Some(other) => pen.sentence("legal-business-days", [("calendar", pen.hours(other).into())]),
    }
}

fn currency(pen: &Pen<'_>) -> Sentence {
    match pen.terms.plan.term.currency {
        Some(currency) => {
            let name = pen.messages.currency(currency);
            let code = pen.id(currency.code());
            let named = if name.contains(currency.code()) {
                code.into()
            } else {
                pen.say("legal-currency-code", [("currency", name.into()), ("code", code.into())])
            };
            pen.sentence("legal-currency", [("currency", named.into())])
        }
        None => pen.sentence("legal-currency-none", []),
    }
}

fn grace(pen: &Pen<'_>, term: &Term) -> Sentence {
    match (&term.grace, pen.terms.plan.term.grace_until) {
        (Some(grace), Some(until)) => pen.sentence(
            "legal-grace",
            [("time", pen.delay(grace.value).into()), ("until", pen.instant(until).into())],
        ),
        _ => pen.sentence("legal-grace-none", []),
    }
}

fn renewal(pen: &Pen<'_>, term: &Term) -> Sentence {
    let Some(renewal) = &term.renewal else { return pen.sentence("legal-renewal-none", []) };
    let Renewal { auto, r#for, notice, at_most, .. } = renewal;
    let (time, notice) = (pen.delay(r#for.value), pen.delay(notice.value));
    match (auto.value.0, at_most) {
        (true, Some(times)) => pen.sentence(
            "legal-renewal-auto-at-most",
            [("time", time.into()), ("notice", notice.into()), ("count", times.value.0.into())],
        ),
        (true, None) => {
            pen.sentence("legal-renewal-auto", [("time", time.into()), ("notice", notice.into())])
        }
        (false, _) => {
            pen.sentence("legal-renewal-by-will", [("time", time.into()), ("notice", notice.into())])
        }
    }
}

fn termination(pen: &Pen<'_>, way: &Termination) -> Sentence {
    let notice = pen.delay(way.notice.value);
    let ground = pen.say("legal-ground", [("ground", way.ground.value.word().into())]);
    let holder = match &way.held_by.value {
        Holder::Any => pen.say("legal-any-party", []),
        Holder::Party(party) => pen.party(party.as_str()).into(),
    };
    pen.sentence(
        "legal-termination",
        [("holder", holder.into()), ("ground", ground.into()), ("notice", notice.into())],
    )
}
