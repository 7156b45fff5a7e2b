use std::sync::Arc;

use abide_time::{Instant, Interval, Period};

use crate::measure::{Breach, Population};
use crate::plan::OpeningPlan;
use crate::verdict::{Scope, Verdict};

/// Whether what a trigger looks for happened in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It did.
    Yes,
    /// It did not.
    No,
    /// Nobody can say (undecided, excused, open): neither counts nor breaks a row.
    Unclear,
}

/// One period as a trigger sees it.
#[derive(Debug, Clone)]
pub(super) struct Moment {
    /// The period; where several objectives are looked at together, the longest of those that end with it.
    pub(super) period: Period,
    /// Whether it happened.
    pub(super) state: State,
    /// Whether a run of misses ends here, so that a right can arise anew.
    pub(super) kept: bool,
    /// The verdicts by which it happened.
    pub(super) verdicts: Vec<Arc<Verdict>>,
    /// The positions of the breaches in the one verdict, for a trigger that looks at items.
    pub(super) breaches: Vec<usize>,
    /// The instant from which it was certain.
    pub(super) event: Instant,
}

impl Moment {
    /// The period of one verdict.
    pub(super) fn of(verdict: &Arc<Verdict>, state: State) -> Self {
        Moment {
            period: verdict.period.clone(),
            state,
            kept: state == State::No,
            verdicts: vec![Arc::clone(verdict)],
            breaches: Vec::new(),
            event: verdict.certain_at.unwrap_or(verdict.period.interval.end()),
        }
    }

    /// The breaches that the trigger looks at, in order of the instants at which they ran over.
    pub(super) fn breached(&self) -> Vec<&Breach> {
        let Some(Population::Items(tally)) = self.verdicts.first().map(|first| &first.figure.population)
        else {
            return Vec::new();
        };
        let mut breaches: Vec<&Breach> =
            self.breaches.iter().filter_map(|&position| tally.breaches.get(position)).collect();
        breaches.sort_by_key(|breach| breach.at);
        breaches
    }
}

/// The periods of one objective and scope, or of several objectives together, in order.
#[derive(Debug, Clone)]
pub(super) struct Lane {
    /// The objective, where it is one alone.
    pub(super) objective: Option<usize>,
    /// For whom.
    pub(super) scope: Scope,
    /// The periods in order of their ends.
    pub(super) moments: Vec<Moment>,
}

impl Lane {
    /// In how many periods in a row it has happened up to a moment, with the row that an objective begins with.
    pub(super) fn streak(&self, position: usize, opening: &OpeningPlan) -> u32 {
        let upto = &self.moments[..=position];
        let kept = upto.iter().rposition(|moment| moment.kept);
        let since = &upto[kept.map_or(0, |kept| kept + 1)..];
        let happened = since.iter().filter(|moment| moment.state != State::Unclear).count();
        let before = match (kept, self.objective) {
            (None, Some(objective)) => opening.streak(objective),
            _ => 0,
        };
        before.saturating_add(u32::try_from(happened).unwrap_or(u32::MAX))
    }

    /// The time of the run that holds a moment: everything between the period kept before it and the one kept
    /// after it.
    pub(super) fn run(&self, position: usize) -> Interval {
        let before = self.moments[..position].iter().rposition(|moment| moment.kept);
        let after = self.moments[position..].iter().position(|moment| moment.kept);
        let first = before.map_or(0, |before| before + 1);
        let last = after.map_or(self.moments.len(), |after| position + after).saturating_sub(1).max(first);
        let edge = |position: usize| self.moments[position].period.interval;
        Interval::spanning(edge(first).start(), edge(last).end())
    }
}
