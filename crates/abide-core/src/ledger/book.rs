use std::collections::{BTreeSet, HashMap, HashSet};

use abide_time::Instant;

use super::apportion::round_together;
use super::booked::Booked;
use super::cap_window::Posting;
use super::caps::hold_to_caps;
use super::demand::Demand;
use super::forgiveness::Forgiveness;
use super::{Derivation, Entry, EntryKey, EntryKind, Ledger, Reduction, ReductionCause, SettlementStep};
use crate::plan::{ActionPlan, PayPlan, Plan, RemedyPlan, RightPlan, TriggerPlan};
use crate::remedy::{History, Occasion, claim_by, due, exercise_by, looks_back, occasions, worth};
use crate::value::{Currency, Money, Names, Ratio};

impl Ledger {
    /// Books what follows from one step. Steps come in the order of `booked_at`; the history holds every verdict
    /// as it stands then, those of this step among them.
    ///
    /// A first statement makes entries. A restatement finds what the remedy would be now, within the room that the
    /// caps leave now, and books the difference; less than was booked is taken back only with clawback, and a
    /// right stands. What did not change in its gross amount is not touched.
    pub fn book(&mut self, plan: &Plan, step: &SettlementStep, history: &History<'_>) {
        let mut entries = Vec::new();
        let mut demands = Vec::new();
        let booked = Booked::of(&self.entries);
        for (position, remedy) in plan.remedies.iter().enumerate() {
            let Some(wanted) = judged_ends(remedy, step) else { continue };
            let mut causes = occasions(plan, remedy, history, step.provisional, &wanted);
            causes.sort_by_cached_key(|occasion| document_order(occasion, history.names()));
            match (&remedy.then, plan.term.currency) {
                (ActionPlan::Right(right), _) => {
                    for occasion in causes {
                        if !self.has_right(&entries, position, &occasion)
                            && !in_grace(remedy, occasion.period.interval.start())
                        {
                            entries.push(right_entry(plan, step, position, right, &occasion));
                        }
                    }
                }
                (ActionPlan::Follows(follows), _) => {
                    self.follow(plan, step, position, follows, causes, &mut entries);
                }
                (ActionPlan::Pay(pay), Some(currency)) => {
                    let gathering = Gathering { plan, position, remedy, pay, currency, booked: &booked };
                    demands.extend(gathering.demands(causes, &wanted));
                }
                (ActionPlan::Pay(_), None) => {}
            }
        }
        for (order, demand) in demands.iter_mut().enumerate() {
            demand.order = order;
        }
        settle(plan, &mut demands, &self.entries);
        demands.sort_by_key(|demand| demand.order);
        entries.extend(demands.into_iter().filter_map(|demand| entry(plan, step, demand)));
        entries.sort_by_key(|entry| entry.key.remedy);
        self.entries.extend(entries);
    }

    /// Whether the right arose in the same run of misses.
    fn has_right(&self, new: &[Entry], remedy: usize, occasion: &Occasion) -> bool {
        self.entries.iter().chain(new).any(|entry| {
            matches!(entry.kind, EntryKind::Right { .. })
                && entry.key.remedy == remedy
                && entry.key.objective == occasion.objective
                && entry.key.scope == occasion.scope
                && entry.period.interval.overlaps(occasion.run)
        })
    }
}

/// Nothing is booked for periods that begin within the grace.
pub(super) fn in_grace(remedy: &RemedyPlan, start: Instant) -> bool {
    remedy.grace_until.is_some_and(|until| start < until)
}

/// The ends of the periods in which a remedy is to be looked at: those of the step; and where earlier periods
/// decide too, all later ones, because a restated verdict can make or break a row that ends after it. `None`
/// where the step says nothing about what the remedy looks at.
fn judged_ends(remedy: &RemedyPlan, step: &SettlementStep) -> Option<impl Fn(Instant) -> bool> {
    let mut objectives = remedy.when.objectives();
    objectives.extend(remedy.unless.iter().flat_map(TriggerPlan::objectives));
    let stated = step.stated.iter().filter(|stated| objectives.contains(&stated.objective));
    let ends: BTreeSet<Instant> = stated.map(|stated| stated.period.interval.end()).collect();
    let first = *ends.first()?;
    let and_later = looks_back(remedy);
    Some(move |end| ends.contains(&end) || (and_later && end >= first))
}

type DocumentOrder = (Option<usize>, Instant, Instant, Vec<(String, String)>, Option<(Instant, String)>);

fn document_order(occasion: &Occasion, names: &Names) -> DocumentOrder {
    let scope = occasion.scope.0.iter();
    let scope = scope.map(|&(field, value)| (names.text(field).to_owned(), names.text(value).to_owned()));
    let item = occasion.breach.as_ref().map(|breach| (breach.at, names.text(breach.item).to_owned()));
    let interval = occasion.period.interval;
    (occasion.objective, interval.start(), interval.end(), scope.collect(), item)
}

/// What the demands of one remedy are gathered from.
struct Gathering<'g> {
    plan: &'g Plan,
    position: usize,
    remedy: &'g RemedyPlan,
    pay: &'g PayPlan,
    currency: Currency,
    booked: &'g Booked<'g>,
}

impl<'g> Gathering<'g> {
    fn demands(&self, causes: Vec<Occasion>, wanted: &impl Fn(Instant) -> bool) -> Vec<Demand<'g>> {
        let mut numbers: HashMap<EntryKey, u32> = HashMap::new();
        let mut seen: HashSet<EntryKey> = HashSet::new();
        let mut forgiveness = Forgiveness::of(self.plan, self.remedy, self.position, self.booked);
        let mut demands = Vec::new();
        for occasion in causes {
            let mut key = key(self.position, &occasion);
            if occasion.breach.is_some() {
                let number = numbers.entry(key.clone()).or_default();
                *number += 1;
                key.breach = *number;
            }
            seen.insert(key.clone());
            demands.extend(self.demand(key, occasion, &mut forgiveness));
        }
        let lost = self.booked.keys.iter().filter(|key| key.remedy == self.position && !seen.contains(**key));
        demands.extend(lost.filter_map(|key| self.without_cause(key, wanted)));
        demands
    }

    /// What an occasion asks for; `None` where nothing is owed or nothing changed.
    fn demand(
        &self,
        key: EntryKey,
        occasion: Occasion,
        forgiveness: &mut Forgiveness<'_>,
    ) -> Option<Demand<'g>> {
        let Some(worth) = worth(self.plan, self.pay, &occasion) else {
            return self.without_cause(&key, &|_| true);
        };
        let balance = self.booked.get(&key);
        let same =
            balance.is_some_and(|balance| balance.last.derivation.gross.as_ref() == Some(&worth.gross));
        if same {
            return None;
        }
        let mut demand = Demand {
            order: 0,
            key,
            period: occasion.period.clone(),
            pay: self.pay,
            pays_span: worth.pays_span,
            before: balance.map(|balance| balance.amount.clone()),
            total: worth.gross.amount.clone(),
            reductions: Vec::new(),
            currency: self.currency,
            occasion: Some(occasion),
            worth: None,
        };
        if in_grace(self.remedy, demand.period.interval.start()) {
            demand.reduce_to(Ratio::zero(), ReductionCause::Grace);
        } else if forgiveness.takes(&demand.key, &demand.period) {
            demand.reduce_to(Ratio::zero(), ReductionCause::Forgiven);
        } else if let Some(span) = worth.at_most {
            demand.reduce_to(worth.bounded.amount.clone(), ReductionCause::AtMost(span));
        }
        demand.worth = Some(worth);
        Some(demand)
    }

    /// The demand that takes back what was booked and has lost its cause.
    fn without_cause(&self, key: &EntryKey, wanted: &impl Fn(Instant) -> bool) -> Option<Demand<'g>> {
        let balance = self.booked.get(key)?;
        let gross = balance.last.derivation.gross.as_ref();
        if !wanted(balance.last.period.interval.end()) || gross.is_some_and(|gross| gross.amount.is_zero()) {
            return None;
        }
        Some(Demand {
            order: 0,
            key: key.clone(),
            period: balance.last.period.clone(),
            pay: self.pay,
            occasion: None,
            worth: None,
            pays_span: balance.last.derivation.pays_span,
            before: Some(balance.amount.clone()),
            total: Ratio::zero(),
            reductions: Vec::new(),
            currency: self.currency,
        })
    }
}

pub(super) fn key(remedy: usize, occasion: &Occasion) -> EntryKey {
    EntryKey {
        remedy,
        objective: occasion.objective,
        scope: occasion.scope.clone(),
        period: occasion.period.name.clone(),
        item: occasion.breach.as_ref().map(|breach| breach.item),
        breach: 0,
    }
}

/// Brings the demands to what is booked: what is less than before first, then the rest within the room of the
/// caps, the minimum, and the one rounding.
fn settle(plan: &Plan, demands: &mut [Demand<'_>], entries: &[Entry]) {
    let mut postings: Vec<Posting> = entries.iter().filter_map(posting).collect();
    // Stable, so that both parts stay in document order.
    demands.sort_by_key(|demand| !demand.increase().is_negative());
    let (less, more) =
        demands.split_at_mut(demands.partition_point(|demand| demand.increase().is_negative()));
    for demand in less.iter_mut() {
        if plan.term.clawback {
            demand.drop_small();
            let total = Money { amount: demand.total.clone(), currency: demand.currency };
            demand.reduce_to(total.rounded(plan.term.rounding).amount, ReductionCause::Rounding);
        } else {
            demand.reduce_to(demand.booked(), ReductionCause::NoClawback);
        }
        postings.push(Posting {
            remedy: demand.key.remedy,
            period: demand.period.clone(),
            amount: demand.increase(),
        });
    }
    let mut shares = hold_to_caps(plan, more, &postings);
    for demand in more.iter_mut() {
        demand.drop_small();
    }
    round_together(more, &mut shares, plan.term.rounding);
}

fn posting(entry: &Entry) -> Option<Posting> {
    let EntryKind::Pay { amount, .. } = &entry.kind else { return None };
    Some(Posting { remedy: entry.key.remedy, period: entry.period.clone(), amount: amount.amount.clone() })
}

/// The entry of a demand; `None` where an adjustment changes nothing and has nothing to say.
fn entry(plan: &Plan, step: &SettlementStep, demand: Demand<'_>) -> Option<Entry> {
    let remedy = plan.remedies.get(demand.key.remedy)?;
    let amount = demand.increase();
    let stays = demand.reductions.iter().any(|it: &Reduction| it.cause == ReductionCause::NoClawback);
    if demand.before.is_some() && amount.is_zero() && !stays {
        return None;
    }
    let nothing = amount.is_zero();
    let money = |amount: Ratio| Money { amount, currency: demand.currency };
    let occasion = demand.occasion.as_ref();
    let gross = demand.worth.as_ref().map_or_else(Ratio::zero, |worth| worth.gross.amount.clone());
    Some(Entry {
        period: demand.period.clone(),
        kind: EntryKind::Pay { kind: demand.pay.kind, amount: money(amount) },
        booked_at: step.booked_at,
        statement: step.statement_of(demand.key.objective, &demand.period),
        provisional: step.provisional,
        // Nothing to pay is due at no time.
        due: match occasion {
            _ if nothing => None,
            Some(occasion) => due(&plan.term, remedy.due.as_ref(), occasion, step.booked_at),
            None => Some(plan.term.after(step.booked_at, plan.term.due)),
        },
        claim_by: occasion
            .zip(remedy.claim.as_ref().filter(|_| !nothing))
            .map(|(occasion, claim)| claim_by(&plan.term, claim, occasion, step.booked_at)),
        derivation: Derivation {
            base: demand.worth.as_ref().and_then(|worth| worth.base.clone()),
            share: demand.worth.as_ref().filter(|it| it.base.is_some()).map(|worth| worth.share.clone()),
            priced: demand.worth.as_ref().map(|worth| worth.priced.clone()),
            pays_span: demand.pays_span,
            gross: Some(money(gross)),
            reductions: demand.reductions,
            booked_before: demand.before.map(money),
            open_difference: demand.worth.and_then(|worth| worth.open_difference),
        },
        key: demand.key,
    })
}

fn right_entry(
    plan: &Plan,
    step: &SettlementStep,
    remedy: usize,
    right: &RightPlan,
    occasion: &Occasion,
) -> Entry {
    let terms = plan.remedies.get(remedy);
    let claim = terms.and_then(|terms| terms.claim.as_ref());
    Entry {
        key: key(remedy, occasion),
        period: occasion.period.clone(),
        kind: EntryKind::Right {
            under: right.under.clone(),
            exercise_by: exercise_by(&plan.term, right, step.booked_at),
        },
        booked_at: step.booked_at,
        statement: step.statement_of(occasion.objective, &occasion.period),
        provisional: step.provisional,
        due: None,
        claim_by: claim.map(|claim| claim_by(&plan.term, claim, occasion, step.booked_at)),
        derivation: Derivation::without_money(terms.map(|terms| terms.span).unwrap_or_default()),
    }
}
