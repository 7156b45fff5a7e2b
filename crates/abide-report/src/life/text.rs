use std::fmt::Write as _;

use abide_core::lifecycle::{Guard, State};

use super::LifeView;
use crate::Messages;
use crate::messages::{Clockface, Filling, plain_spaces};

/// The course as people read it.
#[must_use]
pub fn life_text(view: &LifeView<'_>, messages: &Messages) -> String {
    let told = Told { view, messages, face: face(view) };
    let (plan, life) = (view.terms.plan, view.life);
    let version = plan.version.to_string();
    let named = [("id", plan.id.as_str().into()), ("version", version.as_str().into())];
    let mut lines = vec![messages.say_with("life-agreement", named)];
    let now = [("instant", told.instant(view.as_of).into()), ("state", told.state(life.state).into())];
    lines.push(messages.say_with("life-now", now));
    if let Some(since) = life.since {
        lines.push(messages.say_with("life-since", [("instant", told.instant(since).into())]));
    }
    if let Some(ends) = life.ends {
        let ends = messages.deadline(&told.face, ends);
        lines.push(messages.say_with("life-ends", [("instant", ends.into())]));
    }
    if life.renewals > 0 {
        lines.push(messages.say_with("life-renewals", [("count", life.renewals.into())]));
    }
    let steps = life.steps.iter().map(|step| {
        let (instant, state) = (told.instant(step.at).into(), told.state(step.state).into());
        match step.by {
            Some(act) => messages.say_with(
                "life-step-by-act",
                [("instant", instant), ("state", state), ("line", told.line(act))],
            ),
            None => messages.say_with("life-step-by-time", [("instant", instant), ("state", state)]),
        }
    });
    told.part("life-course", steps.collect(), &mut lines);
    told.part("life-missing", life.missing.iter().map(|guard| told.guard(guard)).collect(), &mut lines);
    let refused = life.refused.iter().map(|refusal| {
        let why = told.guard(&refusal.guard);
        messages.say_with("life-refused-act", [("line", told.line(refusal.act)), ("why", why.into())])
    });
    told.part("life-refused", refused.collect(), &mut lines);
    lines.iter().fold(String::new(), |mut text, line| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}", plain_spaces(line));
        text
    })
}

fn face(view: &LifeView<'_>) -> Clockface {
    let term = &view.terms.plan.term;
    Clockface::new(term.zone.name(), term.system)
}

struct Told<'v> {
    view: &'v LifeView<'v>,
    messages: &'v Messages,
    face: Clockface,
}

impl Told<'_> {
    fn part(&self, heading: &str, points: Vec<String>, lines: &mut Vec<String>) {
        if !points.is_empty() {
            lines.push(String::new());
            lines.push(self.messages.say(heading));
            lines.extend(points.iter().map(|point| format!("  {point}")));
        }
    }

    fn instant(&self, instant: abide_time::Instant) -> String {
        self.messages.instant(&self.face, instant)
    }

    fn state(&self, state: State) -> String {
        self.messages.say_with("life-state", [("state", state.word().into())])
    }

    fn line(&self, act: usize) -> Filling {
        Filling::Text(self.messages.digits(&self.view.line(act).to_string()))
    }

    fn party(&self, id: &str) -> String {
        let party = self.view.terms.agreement.parties.get(id);
        let first = self.view.terms.plan.languages.first().map_or("en", String::as_str);
        party.map_or_else(|| id.to_owned(), |party| self.messages.proper_name(&party.name, first))
    }

    fn guard(&self, guard: &Guard) -> String {
        let (name, instant) = self.filled(guard);
        let gaps = [("guard", word(guard).into()), ("name", name.into()), ("instant", instant.into())];
        self.messages.say_with("life-guard", gaps)
    }

    /// The name and the instant that the sentence of a guard holds.
    fn filled(&self, guard: &Guard) -> (String, String) {
        let name = |name: String| (name, String::new());
        match guard {
            Guard::OtherState(state) => name(self.state(*state)),
            Guard::Point(point) => {
                name(self.messages.say_with("life-point", [("point", point.word().into())]))
            }
            Guard::Asked(person) | Guard::NotAuthor(person) | Guard::Approval(person) => {
                name(self.messages.isolate(person))
            }
            Guard::Signature(id) | Guard::AmendmentSignature(id) | Guard::Consent(id) => name(self.party(id)),
            Guard::Holds(way) | Guard::NoticeGiven(way) | Guard::GroundProven(way) => {
                name(self.messages.isolate(way))
            }
            Guard::Started(at) | Guard::AfterSettled(at) | Guard::ToldBefore(at) | Guard::NoticeOver(at) => {
                (String::new(), self.instant(*at))
            }
            Guard::ObjectedBefore(at) => (String::new(), self.messages.deadline(&self.face, *at)),
            Guard::SameText
            | Guard::Reviewed
            | Guard::ApproversNamed
            | Guard::Renews
            | Guard::RenewalsLeft
            | Guard::Reported
            | Guard::Settled
            | Guard::Decided
            | Guard::Sealed => (String::new(), String::new()),
        }
    }
}

/// The word of a guard in JSON and for the catalogue.
pub(super) const fn word(guard: &Guard) -> &'static str {
    match guard {
        Guard::OtherState(_) => "other-state",
        Guard::SameText => "same-text",
        Guard::Reviewed => "reviewed",
        Guard::ApproversNamed => "approvers-named",
        Guard::Asked(_) => "asked",
        Guard::NotAuthor(_) => "not-author",
        Guard::Approval(_) => "approval",
        Guard::Point(_) => "point",
        Guard::Signature(_) => "signature",
        Guard::Started(_) => "started",
        Guard::AmendmentSignature(_) => "amendment-signature",
        Guard::AfterSettled(_) => "after-settled",
        Guard::ToldBefore(_) => "told-before",
        Guard::Renews => "renews",
        Guard::ObjectedBefore(_) => "objected-before",
        Guard::RenewalsLeft => "renewals-left",
        Guard::Consent(_) => "consent",
        Guard::Holds(_) => "holds",
        Guard::NoticeGiven(_) => "notice-given",
        Guard::GroundProven(_) => "ground-proven",
        Guard::NoticeOver(_) => "notice-over",
        Guard::Reported => "reported",
        Guard::Settled => "settled",
        Guard::Decided => "decided",
        Guard::Sealed => "sealed",
    }
}
