use abide_time::Instant;

use super::book::{in_grace, key};
use super::{Consequence, Derivation, Entry, EntryKey, EntryKind, Ledger, SettlementStep};
use crate::plan::{ConsequencePlan, Plan};
use crate::remedy::{Occasion, claim_by};

impl Ledger {
    /// Books what follows from occasions of one remedy and is no money. What was booked once stands, whatever later
    /// facts say.
    pub(super) fn follow(
        &self,
        plan: &Plan,
        step: &SettlementStep,
        remedy: usize,
        follows: &ConsequencePlan,
        occasions: Vec<Occasion>,
        entries: &mut Vec<Entry>,
    ) {
        let Some(terms) = plan.remedies.get(remedy) else { return };
        for occasion in occasions {
            let key = self.new_key(remedy, &occasion, entries);
            let Some(key) = key.filter(|_| !in_grace(terms, occasion.period.interval.start())) else {
                continue;
            };
            let after = |delay| plan.term.after(step.booked_at, delay);
            let due = match follows {
                ConsequencePlan::Recovery { due, .. } => Some(after(*due)),
                ConsequencePlan::Strike { due, .. } => due.map(after),
                _ => None,
            };
            let consequence = match follows {
                ConsequencePlan::Extension { adds } => Consequence::Extension { adds: *adds },
                ConsequencePlan::Recovery { owner, .. } => Consequence::Recovery { owner: owner.clone() },
                ConsequencePlan::Strike { expires, owner, .. } => Consequence::Strike {
                    number: self.strikes(plan, &occasion, step.booked_at, entries) + 1,
                    expires: expires.map(after),
                    owner: owner.clone(),
                },
                ConsequencePlan::Notify { to } => Consequence::Notify { to: to.clone() },
                ConsequencePlan::Reassign { to } => Consequence::Reassign { to: to.clone() },
            };
            let claim = terms.claim.as_ref();
            entries.push(Entry {
                key,
                period: occasion.period.clone(),
                kind: EntryKind::Follows(consequence),
                booked_at: step.booked_at,
                statement: step.statement_of(occasion.objective, &occasion.period),
                provisional: step.provisional,
                due,
                claim_by: claim.map(|claim| claim_by(&plan.term, claim, &occasion, step.booked_at)),
                derivation: Derivation::without_money(terms.span),
            });
        }
    }

    /// The key of an occasion; `None` where it was booked before.
    fn new_key(&self, remedy: usize, occasion: &Occasion, new: &[Entry]) -> Option<EntryKey> {
        let mut key = key(remedy, occasion);
        let booked = || self.entries.iter().map(|entry| &entry.key);
        if let Some(breach) = &occasion.breach {
            // The breaches of one item in a period are told apart by their order.
            let same = |other: &&EntryKey| EntryKey { breach: 0, ..(*other).clone() } == key;
            let before = new.iter().map(|entry| &entry.key).filter(same).count();
            key.breach = u32::try_from(before + 1).unwrap_or(u32::MAX);
            debug_assert_eq!(key.item, Some(breach.item));
            return booked().all(|other| *other != key).then_some(key);
        }
        booked().chain(new.iter().map(|entry| &entry.key)).all(|other| *other != key).then_some(key)
    }

    /// How many strikes count against the party that owes what was missed.
    fn strikes(&self, plan: &Plan, occasion: &Occasion, at: Instant, new: &[Entry]) -> u32 {
        let Some(party) = debtor(plan, occasion.verdicts.first().map(|verdict| verdict.objective)) else {
            return 0;
        };
        let counts = |entry: &&Entry| match &entry.kind {
            EntryKind::Follows(Consequence::Strike { expires, .. }) => {
                let watched = || plan.remedies[entry.key.remedy].when.objectives().first().copied();
                debtor(plan, entry.key.objective.or_else(watched)) == Some(party)
                    && expires.is_none_or(|expires| expires > at)
            }
            _ => false,
        };
        let booked = self.entries.iter().chain(new).filter(counts).count();
        plan.opening.strikes_of(party).saturating_add(u32::try_from(booked).unwrap_or(u32::MAX))
    }
}

/// Who owes an objective.
fn debtor(plan: &Plan, objective: Option<usize>) -> Option<usize> {
    plan.objectives.get(objective?)?.owed_by
}
