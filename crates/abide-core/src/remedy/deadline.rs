use abide_time::Instant;

use super::Occasion;
use crate::agreement::{ClaimAnchor, Delay, DueAnchor};
use crate::plan::{ClaimPlan, DeadlinePlan, RightPlan, TermPlan};

/// By when a remedy must be claimed: the first instant at which it is too late.
pub fn claim_by(term: &TermPlan, claim: &ClaimPlan, occasion: &Occasion, booked_at: Instant) -> Instant {
    match claim.after {
        ClaimAnchor::Period => after_period(term, occasion.period.interval.end(), claim.within),
        ClaimAnchor::Event => after_event(term, occasion, claim.within),
        ClaimAnchor::Statement => term.after(booked_at, claim.within),
    }
}

/// By when a remedy must be paid: the first instant at which it is too late, by its own terms or those of the
/// settlement. `None` where it depends on a claim or an invoice that is not known here.
pub fn due(
    term: &TermPlan,
    own: Option<&DeadlinePlan>,
    occasion: &Occasion,
    booked_at: Instant,
) -> Option<Instant> {
    let Some(own) = own else { return Some(term.after(booked_at, term.due)) };
    match own.after {
        DueAnchor::Event => Some(after_event(term, occasion, own.within)),
        DueAnchor::Period => Some(after_period(term, occasion.period.interval.end(), own.within)),
        DueAnchor::Statement => Some(term.after(booked_at, own.within)),
        DueAnchor::Claim | DueAnchor::Invoice => None,
    }
}

/// Until when a right that arose with a statement can be used: the first instant at which it has lapsed.
pub fn exercise_by(term: &TermPlan, right: &RightPlan, booked_at: Instant) -> Instant {
    term.after(booked_at, right.exercise)
}

/// A miss that was certain only with the end of its period is an event of the period's last day.
fn after_event(term: &TermPlan, occasion: &Occasion, delay: Delay) -> Instant {
    if occasion.event == occasion.period.interval.end() {
        after_period(term, occasion.event, delay)
    } else {
        term.after(occasion.event, delay)
    }
}

/// A delay in days or more after a period that ends at midnight: its first day is the one that begins then, so
/// that 30 days after March end with April.
fn after_period(term: &TermPlan, end: Instant, delay: Delay) -> Instant {
    if let Delay::Civil(civil) = delay {
        let date = term.zone.civil(end).date();
        if term.zone.start_of_day(date) == end {
            return term.zone.start_of_day(civil.after_date(date, term.system));
        }
    }
    term.after(end, delay)
}
