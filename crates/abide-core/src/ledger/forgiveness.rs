use abide_time::Period;

use super::booked::Booked;
use super::cap_window::rate_window;
use super::demand::last_instant;
use super::{Entry, EntryKey, ReductionCause};
use crate::plan::{Plan, RemedyPlan};

/// How many of a remedy are forgiven, counted per objective and for whom.
#[derive(Debug)]
pub(super) struct Forgiveness<'f> {
    plan: &'f Plan,
    remedy: &'f RemedyPlan,
    /// What was forgiven so far: its key and its period.
    forgiven: Vec<(EntryKey, Period)>,
}

impl<'f> Forgiveness<'f> {
    /// With what the ledger says was forgiven.
    pub(super) fn of(plan: &'f Plan, remedy: &'f RemedyPlan, position: usize, booked: &Booked<'_>) -> Self {
        let own = booked.keys.iter().filter(|key| key.remedy == position);
        let lasts = own.filter_map(|key| booked.get(key)).map(|balance| balance.last);
        let forgiven = lasts.filter(|entry| is_forgiven(entry));
        let forgiven = forgiven.map(|entry| (entry.key.clone(), entry.period.clone())).collect();
        Forgiveness { plan, remedy, forgiven }
    }

    /// Whether an amount is forgiven: what was, stays so; otherwise as long as the number of the time is not used up.
    pub(super) fn takes(&mut self, key: &EntryKey, period: &Period) -> bool {
        let Some((count, per)) = self.remedy.forgive else { return false };
        if self.forgiven.iter().any(|(known, _)| known == key) {
            return true;
        }
        let window = rate_window(&self.plan.term, per, period);
        let same = |other: &EntryKey| other.objective == key.objective && other.scope == key.scope;
        let inside =
            |(other, period): &&(EntryKey, Period)| same(other) && window.contains(last_instant(period));
        let used = self.forgiven.iter().filter(inside).count();
        let left = u32::try_from(used).unwrap_or(u32::MAX) < count;
        if left {
            self.forgiven.push((key.clone(), period.clone()));
        }
        left
    }
}

fn is_forgiven(entry: &Entry) -> bool {
    entry.derivation.reductions.iter().any(|reduction| reduction.cause == ReductionCause::Forgiven)
}
