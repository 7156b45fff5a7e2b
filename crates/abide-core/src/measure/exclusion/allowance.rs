use abide_time::{Interval, IntervalSet};

use crate::plan::{ExclusionPlan, TermPlan};

/// The stretch whose windows decide what is left of the allowance in `span`: whole periods of the allowance.
pub(super) fn reach(exclusion: &ExclusionPlan, term: &TermPlan, span: Interval) -> Interval {
    let Some((_, rule)) = exclusion.at_most else { return span };
    let grid = term.grid(rule);
    let mut reach = span;
    for period in grid.between(span) {
        reach = Interval::spanning(
            reach.start().min(period.interval.start()),
            reach.end().max(period.interval.end()),
        );
    }
    reach
}

/// What of `times` the allowance covers: in each period it is used up in order of time, by the declared time
/// whether or not anything happened in it; windows that overlap use it once. It cuts at the instant it ends.
/// `times` holds all there is in [`reach`].
pub(super) fn allowed(
    times: &IntervalSet,
    exclusion: &ExclusionPlan,
    term: &TermPlan,
    span: Interval,
) -> IntervalSet {
    let Some((allowance, rule)) = exclusion.at_most else { return times.clone() };
    let mut kept = Vec::new();
    for period in term.grid(rule).between(span) {
        let mut left = allowance;
        for piece in times.clip(period.interval).iter() {
            let taken = piece.duration().min(left);
            kept.extend(Interval::new(piece.start(), piece.start().plus(taken)));
            left = left.saturating_sub(taken);
        }
    }
    kept.into_iter().collect()
}
