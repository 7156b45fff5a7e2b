use abide_time::Instant;

use super::Occasion;
use crate::agreement::{ClaimAnchor, DueAnchor};
use crate::plan::{ClaimPlan, DeadlinePlan, RightPlan, TermPlan};

/// By when a remedy must be claimed: the first instant at which it is too late.
pub fn claim_by(term: &TermPlan, claim: &ClaimPlan, occasion: &Occasion, booked_at: Instant) -> Instant {
    match claim.after {
        ClaimAnchor::Period => term.after(occasion.period.interval.end(), claim.within),
        ClaimAnchor::Event => term.after(occasion.event, claim.within),
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
        DueAnchor::Event => Some(term.after(occasion.event, own.within)),
        DueAnchor::Period => Some(term.after(occasion.period.interval.end(), own.within)),
        DueAnchor::Statement => Some(term.after(booked_at, own.within)),
        DueAnchor::Claim | DueAnchor::Invoice => None,
    }
}

/// Until when a right that arose with a statement can be used: the first instant at which it has lapsed.
pub fn exercise_by(term: &TermPlan, right: &RightPlan, booked_at: Instant) -> Instant {
    term.after(booked_at, right.exercise)
}
