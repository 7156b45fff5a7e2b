use abide_time::CivilDelay;

use super::triggers::both_triggers;
use crate::agreement::{Action, Agreement, Delay, DueRule, Lasts, Trigger};
use crate::diagnostic::Spanned;

/// Every delay of the agreement with its place, by section.
pub(super) fn delays(agreement: &Agreement) -> Vec<Spanned<Delay>> {
    let mut found: Vec<Spanned<Delay>> = Vec::new();
    let term = &agreement.term;
    if let Lasts::For(delay) = term.lasts.value {
        found.push(Spanned::new(Delay::Civil(delay), term.lasts.span));
    }
    found.extend(term.grace);
    found.extend(term.renewal.iter().flat_map(|renewal| [renewal.r#for, renewal.notice]));
    for (_, termination) in term.termination.iter() {
        found.push(termination.notice);
        found.extend(termination.cure);
    }
    found.extend(agreement.exclusions.iter().filter_map(|(_, exclusion)| exclusion.notice));
    for (_, remedy) in agreement.remedies.iter() {
        found.extend(both_triggers(remedy).flat_map(trigger_delays));
        found.extend(action_delays(&remedy.then));
        found.extend(remedy.grace);
        found.extend(remedy.claim.iter().flat_map(|claim| [Some(claim.within), claim.notify]).flatten());
        found.extend(remedy.due.iter().map(|due| due.within));
    }
    found.extend(agreement.settlement.iter().flat_map(|settled| [settled.settle, settled.due]).flatten());
    for (_, report) in agreement.reports.iter() {
        if let DueRule::After(delay) = report.due.value {
            found.push(Spanned::new(delay, report.due.span));
        }
    }
    found
}

/// The delays of what follows.
pub(super) fn action_delays(action: &Action) -> Vec<Spanned<Delay>> {
    match action {
        Action::Right(right) => vec![right.exercise],
        Action::Extension(extension) => vec![extension.adds],
        Action::Recovery(recovery) => vec![recovery.due],
        Action::Strike(strike) => [strike.due, strike.expires].into_iter().flatten().collect(),
        _ => Vec::new(),
    }
}

/// The windows of a trigger, also of those inside it.
pub(super) fn trigger_delays(trigger: &Trigger) -> Vec<Spanned<Delay>> {
    match trigger {
        Trigger::InARow(row) => trigger_delays(&row.when),
        Trigger::Repeated(repeated) => {
            let mut found = vec![repeated.r#in];
            found.extend(trigger_delays(&repeated.when));
            found
        }
        _ => Vec::new(),
    }
}

/// Whether a delay is no time at all.
pub(super) fn is_zero(delay: Delay) -> bool {
    match delay {
        Delay::Time(time) => time.is_zero(),
        Delay::BusinessDays(count)
        | Delay::Civil(
            CivilDelay::Days(count)
            | CivilDelay::Weeks(count)
            | CivilDelay::Months(count)
            | CivilDelay::Years(count),
        ) => count == 0,
    }
}
