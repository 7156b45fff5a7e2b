use abide_core::agreement::{Action, Id};
use abide_core::diagnostic::Spanned;

use crate::document::Text;
use crate::legal::{PartText, Pen, Sentence};

/// What follows and is no money, and when.
pub(super) fn lead(pen: &Pen<'_>, action: &Action, what: Text) -> Sentence {
    let what = ("what", what.into());
    match action {
        Action::Extension(terms) => {
            let time = pen.delay(terms.adds.value);
            pen.sentence("legal-remedy-extension", [("time", time.into()), what])
        }
        Action::Recovery(terms) => {
            let time = pen.delay(terms.due.value);
            pen.sentence("legal-remedy-recovery", [("time", time.into()), what])
        }
        Action::Notify(terms) => {
            let people = pen.list(terms.to.iter().map(|to| pen.recipient(&to.value)));
            pen.sentence("legal-remedy-notify", [("to", people.into()), what])
        }
        Action::Reassign(terms) => {
            pen.sentence("legal-remedy-reassign", [("to", person(pen, &terms.to.value).into()), what])
        }
        _ => pen.sentence("legal-remedy-strike", [what]),
    }
}

/// What else is agreed of it.
pub(super) fn points(pen: &Pen<'_>, action: &Action) -> Vec<Sentence> {
    match action {
        Action::Recovery(terms) => owner(pen, terms.owner.as_ref()).into_iter().collect(),
        Action::Strike(terms) => {
            let timed = |key, time: String| pen.sentence(key, [("time", time.into())]);
            let mut points = Vec::new();
            points.extend(owner(pen, terms.owner.as_ref()));
            points.extend(terms.due.map(|due| timed("legal-strike-due", pen.delay(due.value))));
            points.push(match terms.expires {
                Some(expires) => timed("legal-strike-expires", pen.delay(expires.value)),
                None => pen.sentence("legal-strike-stays", []),
            });
            points
        }
        _ => Vec::new(),
    }
}

fn owner(pen: &Pen<'_>, owner: Option<&Spanned<Id>>) -> Option<Sentence> {
    let owner = person(pen, &owner?.value);
    Some(pen.sentence("legal-follow-owner", [("owner", owner.into())]))
}

/// A contact or a party.
fn person(pen: &Pen<'_>, id: &Id) -> String {
    match pen.terms.agreement.parties.get(id.as_str()) {
        Some(_) => pen.party(id.as_str()),
        None => pen.contact(id),
    }
}

/// What counts from before the term.
pub(super) fn opening(pen: &Pen<'_>, part: &mut PartText) {
    let Some(opening) = &pen.terms.agreement.opening else { return };
    let number = |count: u32| pen.messages.digits(&count.to_string());
    for (id, count) in opening.streaks.iter() {
        let objective = pen.objective(&id.value);
        let count = number(count.value.0);
        let sentence = [("objective", objective.into()), ("count", count.into())];
        part.general(pen.sentence("legal-opening-streak", sentence));
    }
    for (id, count) in opening.strikes.iter() {
        let (party, count) = (pen.party(id.value.as_str()), number(count.value.0));
        let sentence = [("party", party.into()), ("count", count.into())];
        part.general(pen.sentence("legal-opening-strikes", sentence));
    }
    for (id, paid) in opening.paid.iter() {
        let (cap, amount) = (pen.id(id.value.as_str()), pen.messages.money(&paid.value));
        let sentence = [("cap", cap.into()), ("amount", amount.into())];
        part.general(pen.sentence("legal-opening-paid", sentence));
    }
}
