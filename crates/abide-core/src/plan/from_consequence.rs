use super::from_agreement::{Compiler, unresolved};
use super::{ActionPlan, ConsequencePlan, OpeningPlan};
use crate::agreement::{Action, Id, Opening};
use crate::diagnostic::Spanned;

impl Compiler<'_> {
    /// What follows and is no money.
    pub(super) fn consequence(&mut self, action: &Action) -> Option<ActionPlan> {
        let plan = match action {
            Action::Extension(terms) => ConsequencePlan::Extension { adds: terms.adds.value },
            Action::Recovery(terms) => {
                ConsequencePlan::Recovery { due: terms.due.value, owner: self.person(terms.owner.as_ref())? }
            }
            Action::Strike(terms) => ConsequencePlan::Strike {
                due: terms.due.map(|due| due.value),
                expires: terms.expires.map(|expires| expires.value),
                owner: self.person(terms.owner.as_ref())?,
            },
            Action::Notify(terms) => {
                let contacts: Vec<Option<String>> = terms
                    .to
                    .iter()
                    .map(|to| self.person(Some(&Spanned::new(to.value.contact.clone(), to.span)))?)
                    .collect();
                ConsequencePlan::Notify { to: contacts.into_iter().collect::<Option<_>>()? }
            }
            Action::Reassign(terms) => ConsequencePlan::Reassign { to: self.person(Some(&terms.to))?? },
            Action::Credit(_)
            | Action::Refund(_)
            | Action::Waiver(_)
            | Action::Fine(_)
            | Action::Indemnity(_)
            | Action::Reward(_)
            | Action::Right(_) => return None,
        };
        Some(ActionPlan::Follows(plan))
    }

    /// A contact or a party; the outer `None` where there is no such one.
    fn person(&mut self, id: Option<&Spanned<Id>>) -> Option<Option<String>> {
        let Some(id) = id else { return Some(None) };
        let name = id.value.as_str();
        let parties = &self.agreement.parties;
        let known = parties.get(name).is_some()
            || parties.iter().any(|(_, party)| party.contacts.get(name).is_some());
        if !known {
            self.faults.push(unresolved("contact or party", id));
            return None;
        }
        Some(Some(name.to_owned()))
    }

    /// What counts from before the term.
    pub(super) fn opening(&mut self, terms: Option<&Opening>) -> OpeningPlan {
        let mut plan = OpeningPlan::default();
        let Some(terms) = terms else { return plan };
        for (id, count) in terms.streaks.iter() {
            let found = self.objective_position(id);
            plan.streaks.extend(found.map(|position| (position, count.value.0)));
        }
        for (id, count) in terms.strikes.iter() {
            let found = self.party_position(id);
            plan.strikes.extend(found.map(|position| (position, count.value.0)));
        }
        for (id, paid) in terms.paid.iter() {
            if self.agreement.caps.get(id.value.as_str()).is_some() {
                plan.paid.push((id.value.as_str().to_owned(), paid.value.amount.clone()));
            } else {
                self.faults.push(unresolved("cap", id));
            }
        }
        plan
    }
}
