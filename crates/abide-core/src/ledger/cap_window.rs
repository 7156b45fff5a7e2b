use abide_time::{Instant, Interval, Period};

use super::demand::last_instant;
use crate::agreement::RatePeriod;
use crate::plan::{ActionPlan, BasePlan, CapPlan, Plan, SumPlan, TermPlan};
use crate::remedy::accrued;
use crate::value::Ratio;

/// How long a second lasts in a day's arithmetic of dates.
const SECONDS_PER_DAY: u64 = 86_400;

/// The time over which a cap counts a judged period: the cap's period that holds its last instant, or the
/// window that ends with it.
pub(super) fn window(term: &TermPlan, cap: &CapPlan, period: &Period) -> Interval {
    rate_window(term, cap.per, period)
}

/// The time over which a rate counts a judged period.
pub(super) fn rate_window(term: &TermPlan, per: RatePeriod, period: &Period) -> Interval {
    let end = period.interval.end();
    match per {
        RatePeriod::Period(rule) => {
            term.grid(rule).at(last_instant(period)).map_or(period.interval, |found| found.interval)
        }
        RatePeriod::RollingMonths(months) => {
            let local = term.zone.civil(end);
            let date = term.system.add_months(local.date(), -i64::from(months));
            Interval::spanning(term.zone.instant(date.to_datetime(local.time())), end)
        }
        RatePeriod::RollingDays(days) => {
            let local = term.zone.civil(end);
            let back = std::time::Duration::from_secs(SECONDS_PER_DAY * u64::from(days));
            let date = local.date().saturating_sub(back);
            Interval::spanning(term.zone.instant(date.to_datetime(local.time())), end)
        }
    }
}

/// The most that a cap lets through in a window, not rounded.
pub(super) fn limit(plan: &Plan, cap: &CapPlan, window: Interval) -> Ratio {
    match &cap.at_most {
        SumPlan::Money(money, _) => money.amount.clone(),
        SumPlan::Share(share, _) => {
            let fees = services(plan, cap).into_iter().filter_map(|it| accrued(plan, it, window));
            let fees: Ratio = fees.map(|fee| fee.amount).sum();
            &fees * share
        }
    }
}

/// The services whose fees a cap is a share of; `fee` means those that the covered remedies are about.
fn services(plan: &Plan, cap: &CapPlan) -> Vec<usize> {
    match &cap.of {
        BasePlan::Services(services) => services.clone(),
        BasePlan::Fee => {
            let remedies = cap.covers.iter().filter_map(|&remedy| plan.remedies.get(remedy));
            let objectives = remedies.flat_map(|remedy| remedy.when.objectives());
            let mut services: Vec<usize> = objectives
                .filter_map(|objective| plan.objectives.get(objective))
                .map(|objective| objective.service)
                .collect();
            services.sort_unstable();
            services.dedup();
            services
        }
    }
}

/// Money that was booked, as a cap sees it.
#[derive(Debug, Clone)]
pub(super) struct Posting {
    /// The remedy, by position.
    pub(super) remedy: usize,
    /// The period that was judged.
    pub(super) period: Period,
    /// How much; negative where something was taken back.
    pub(super) amount: Ratio,
}

/// Whether a remedy is owed the other way round than others that the cap covers, so that it is set off against them.
pub(super) fn is_set_off(plan: &Plan, cap: &CapPlan, remedy: usize) -> bool {
    let reward = |remedy: usize| match plan.remedies.get(remedy).map(|terms| &terms.then) {
        Some(ActionPlan::Pay(pay)) => Some(pay.kind.is_owed_to_debtor()),
        _ => None,
    };
    reward(remedy) == Some(true) && cap.covers.iter().any(|&other| reward(other) == Some(false))
}

/// What a posting uses of a cap.
fn counted(plan: &Plan, cap: &CapPlan, posting: &Posting) -> Ratio {
    let amount = posting.amount.clone();
    if is_set_off(plan, cap, posting.remedy) { -amount } else { amount }
}

/// What a cap still lets through for a period, never less than nothing.
///
/// A rolling window that ends later also holds this period, so the narrowest of those in which something was
/// booked decides.
pub(super) fn room(plan: &Plan, cap: &CapPlan, period: &Period, postings: &[Posting]) -> Ratio {
    let covered = || postings.iter().filter(|posting| cap.covers.contains(&posting.remedy));
    let left = |window: Interval| {
        let inside = covered().filter(|posting| window.contains(last_instant(&posting.period)));
        let used: Ratio = inside.map(|posting| counted(plan, cap, posting)).sum();
        let before = if window.contains(plan.term.interval.start()) {
            plan.opening.paid_under(&cap.id)
        } else {
            Ratio::zero()
        };
        &(&limit(plan, cap, window) - &used) - &before
    };
    let own = left(window(&plan.term, cap, period));
    if matches!(cap.per, RatePeriod::Period(_)) {
        return own.max(Ratio::zero());
    }
    let mut later: Vec<&Period> =
        covered().map(|it| &it.period).filter(|it| it.interval.end() > period.interval.end()).collect();
    later.sort_by_key(|period| period.interval.end());
    later.dedup_by_key(|period| period.interval.end());
    let windows = later.into_iter().map(|later| window(&plan.term, cap, later));
    let last: Instant = last_instant(period);
    let narrowest = windows.filter(|window| window.contains(last)).map(left).fold(own, Ratio::min);
    narrowest.max(Ratio::zero())
}
