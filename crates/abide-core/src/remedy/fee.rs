use abide_time::{Date, Instant, Interval, PeriodGrid, PeriodRule, Zone};

use crate::plan::{Plan, TermPlan};
use crate::value::{Money, Ratio};

/// The edge of the horizon: civil periods that hold the term's first day are found whole from here.
const BEFORE_ANY_TERM: Date = Date::constant(1970, 1, 1);

/// What the fee of a service, by position, accrues over `interval`, not rounded; nothing outside the term.
/// `None` where the service has no fee.
///
/// Each period of the fee carries the fee evenly over its local days, and each local day evenly over its real
/// time: with a yearly fee March costs 31 days of 365 whatever the clocks do. A period that the term cuts short
/// carries its part of the whole one.
pub fn accrued(plan: &Plan, service: usize, interval: Interval) -> Option<Money> {
    let fee = plan.services.get(service)?.fee.as_ref()?;
    let mut amount = Ratio::zero();
    if let Some(wanted) = interval.intersection(plan.term.interval) {
        let zone = &plan.term.zone;
        for period in whole_periods(&plan.term, fee.per).between(wanted) {
            let Some(part) = period.interval.intersection(wanted) else { continue };
            let share = local_days(zone, part).over(&local_days(zone, period.interval));
            amount = amount + &fee.amount.amount * &share.unwrap_or_else(|_| Ratio::zero());
        }
    }
    Some(Money { amount, currency: fee.amount.currency })
}

/// The periods of a rule as they would be without the term's ends.
fn whole_periods(term: &TermPlan, rule: PeriodRule) -> PeriodGrid {
    let mut grid = term.grid(rule);
    match rule {
        PeriodRule::Term => {}
        PeriodRule::Civil(_) => {
            grid.term_starts = BEFORE_ANY_TERM;
            grid.term_ends = None;
        }
        // These start with the term, so only their end can be cut.
        PeriodRule::Agreement(_)
        | PeriodRule::EveryDays(_)
        | PeriodRule::EveryWeeks(_)
        | PeriodRule::EveryMonths(_) => grid.term_ends = None,
    }
    grid
}

/// How many local days lie in the interval, counting a part of a day by real time.
fn local_days(zone: &Zone, interval: Interval) -> Ratio {
    let (first, first_part) = day_and_part(zone, interval.start());
    let (last, last_part) = day_and_part(zone, interval.end());
    let days = last.duration_since(first).as_hours() / 24;
    &(&Ratio::whole(days) + &last_part) - &first_part
}

/// The local date of an instant and what part of that day has passed.
fn day_and_part(zone: &Zone, instant: Instant) -> (Date, Ratio) {
    let day = local_day(zone, instant);
    let passed = instant.since(day.start()).us();
    let part = Ratio::new(passed, day.duration().us()).unwrap_or_else(|_| Ratio::zero());
    (zone.civil(instant).date(), part)
}

/// The local day that holds an instant.
pub(super) fn local_day(zone: &Zone, instant: Instant) -> Interval {
    let date = zone.civil(instant).date();
    let next = date.tomorrow().unwrap_or(date);
    Interval::spanning(zone.start_of_day(date), zone.start_of_day(next))
}
