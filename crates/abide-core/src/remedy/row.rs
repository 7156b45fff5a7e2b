use abide_time::Instant;

use super::lane::{Lane, State};
use crate::agreement::Delay;
use crate::plan::{OpeningPlan, TermPlan};

/// The lane on which something happens once it happened in so many periods in a row, and in each period that
/// prolongs the row. A row that an objective begins with counts.
pub(super) fn in_a_row(mut lane: Lane, times: u32, opening: &OpeningPlan) -> Lane {
    let mut row = lane.objective.map_or(0, |objective| opening.streak(objective));
    for moment in &mut lane.moments {
        match moment.state {
            State::Yes => {
                row += 1;
                moment.state = if row >= times { State::Yes } else { State::No };
            }
            State::No => row = 0,
            State::Unclear => {}
        }
        moment.breaches.clear();
    }
    lane
}

/// The lane on which something happens in a period that brings the count within the window, back from its end,
/// to so many. Items count each, by the instant at which they ran over; periods count where all of them lies in
/// the window.
pub(super) fn repeated(mut lane: Lane, term: &TermPlan, times: u32, within: Delay) -> Lane {
    // When each occurrence began, so far; a moment's own occurrences close its windows.
    let mut began: Vec<Instant> = Vec::new();
    for moment in &mut lane.moments {
        if moment.state != State::Yes {
            continue;
        }
        let items: Vec<Instant> = moment.breached().iter().map(|breach| breach.at).collect();
        let whole = moment.period.interval;
        let own = if items.is_empty() {
            vec![(whole.start(), whole.end())]
        } else {
            items.into_iter().map(|at| (at, at)).collect()
        };
        let mut reached = false;
        for (from, until) in own {
            began.push(from);
            let inside = began.iter().filter(|&&earlier| reaches(term, earlier, within, until)).count();
            reached |= u32::try_from(inside).unwrap_or(u32::MAX) >= times;
        }
        moment.state = if reached { State::Yes } else { State::No };
        moment.breaches.clear();
    }
    lane
}

/// Whether the delay from `from` reaches `until`: at the same wall time where it is in days or more.
fn reaches(term: &TermPlan, from: Instant, delay: Delay, until: Instant) -> bool {
    let end = match delay {
        Delay::Civil(civil) => {
            let local = term.zone.civil(from);
            let date = civil.after_date(local.date(), term.system);
            term.zone.instant(date.to_datetime(local.time()))
        }
        Delay::Time(_) | Delay::BusinessDays(_) => term.after(from, delay),
    };
    end >= until
}
