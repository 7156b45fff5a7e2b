use super::{Deadline, DeadlineKind};
use crate::diagnostic::Span;
use crate::ledger::{Consequence, Entry, EntryKind, Ledger};
use crate::lifecycle::{Act, Life, LifeTerms, Noticed, State};
use crate::plan::Plan;

/// The deadlines of the term that runs, or of the first one, and of the notices of termination on record.
pub fn deadlines_of_course(terms: &LifeTerms<'_>, acts: &[Act], life: &Life) -> Vec<Deadline> {
    let mut found = Vec::new();
    if matches!(life.state, State::Terminated | State::Expired | State::Closed) {
        return found;
    }
    let term = &terms.agreement.term;
    if let Some(end) = life.ends {
        found.push(plain(end, DeadlineKind::TermEnd, String::new(), term.lasts.span));
        // Once a renewal is decided, or an objection is too late, there is nothing to say any more.
        let open = !matches!(life.state, State::Renewed | State::Expiring);
        if let Some(renewal) = &term.renewal
            && renewal.at_most.as_ref().is_none_or(|most| life.renewals < most.value.0)
        {
            match renewal.auto.value.0 {
                true if open => {
                    let latest = terms.latest(end, renewal.notice.value);
                    let span = renewal.notice.span;
                    found.push(plain(latest, DeadlineKind::Objection, String::new(), span));
                }
                false if life.state != State::Renewed => {
                    found.push(plain(end, DeadlineKind::Consent, String::new(), renewal.auto.span));
                }
                _ => {}
            }
        }
    }
    for (at, act) in acts.iter().enumerate() {
        let refused = life.refused.iter().any(|refusal| refusal.act == at);
        if let Act::Noticed(notice) = act
            && !refused
        {
            found.extend(of_notice(terms, notice));
        }
    }
    found.sort();
    found
}

fn of_notice(terms: &LifeTerms<'_>, notice: &Noticed) -> Vec<Deadline> {
    let id = notice.under.value.as_str();
    let Some(way) = terms.agreement.term.termination.get(id) else { return Vec::new() };
    let after = |delay| terms.plan.term.after(notice.at.value, delay);
    let over = plain(after(way.notice.value), DeadlineKind::NoticeOver, id.to_owned(), way.notice.span);
    let cure = way.cure.as_ref();
    let cure = cure.map(|cure| plain(after(cure.value), DeadlineKind::Cure, id.to_owned(), cure.span));
    cure.into_iter().chain([over]).collect()
}

/// The deadlines of what was booked: claims, payments, rights, plans to get better and answers to strikes. What is only foreseen for periods that have not
/// settled has none yet.
pub fn deadlines_of_ledger(plan: &Plan, ledger: &Ledger) -> Vec<Deadline> {
    let booked = ledger.entries.iter().filter(|entry| !entry.provisional);
    let mut found: Vec<Deadline> = booked.flat_map(|entry| of_entry(plan, entry)).collect();
    found.sort();
    found.dedup();
    found
}

fn of_entry(plan: &Plan, entry: &Entry) -> Vec<Deadline> {
    let Some(remedy) = plan.remedies.get(entry.key.remedy) else { return Vec::new() };
    let scope = entry.key.scope.0.iter();
    let scope: Vec<(String, String)> = scope
        .map(|&(field, value)| (plan.names.text(field).to_owned(), plan.names.text(value).to_owned()))
        .collect();
    let deadline = |at, kind, subject: &str| Deadline {
        at,
        kind,
        subject: subject.to_owned(),
        period: Some(entry.period.name.clone()),
        scope: scope.clone(),
        rule: remedy.span,
    };
    match &entry.kind {
        EntryKind::Right { under, exercise_by } => {
            vec![deadline(*exercise_by, DeadlineKind::Exercise, under)]
        }
        EntryKind::Pay { amount, .. } if amount.amount.is_zero() || amount.amount.is_negative() => Vec::new(),
        EntryKind::Pay { .. } => {
            let claim = entry.claim_by.map(|at| deadline(at, DeadlineKind::Claim, &remedy.id));
            let due = entry.due.map(|at| deadline(at, DeadlineKind::Payment, &remedy.id));
            claim.into_iter().chain(due).collect()
        }
        EntryKind::Follows(consequence) => {
            let kind = match consequence {
                Consequence::Recovery { .. } => Some(DeadlineKind::Recovery),
                Consequence::Strike { .. } => Some(DeadlineKind::Answer),
                Consequence::Extension { .. } | Consequence::Notify { .. } | Consequence::Reassign { .. } => {
                    None
                }
            };
            let due = kind.zip(entry.due).map(|(kind, at)| deadline(at, kind, &remedy.id));
            due.into_iter().collect()
        }
    }
}

fn plain(at: abide_time::Instant, kind: DeadlineKind, subject: String, rule: Span) -> Deadline {
    Deadline { at, kind, subject, period: None, scope: Vec::new(), rule }
}
