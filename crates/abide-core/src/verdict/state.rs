use abide_time::{Instant, Interval, Period};

use super::{Outcome, Reason};
use crate::fact::{Facts, Stream};
use crate::measure::items::complete_until;

/// How a period stands at an instant of judging: over and fully known, still running, or not fully known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State {
    /// Whether it has settled.
    pub(super) settled: bool,
    /// Whether its end lies later than the instant of judging.
    pub(super) runs: bool,
    /// The part of it for which the sources are not complete.
    pub(super) missing: Option<Interval>,
}

impl State {
    pub(super) fn of(
        facts: &Facts,
        streams: &[Stream],
        period: &Period,
        settles_at: Instant,
        known_by: Instant,
    ) -> Self {
        let end = period.interval.end();
        let complete = streams.iter().map(|stream| complete_until(facts, *stream, known_by)).min();
        let complete = complete.unwrap_or(known_by).max(period.interval.start());
        State {
            settled: settles_at <= known_by,
            runs: end > known_by,
            missing: (complete < end && end <= known_by).then(|| Interval::spanning(complete, end)),
        }
    }

    /// The outcome of a period that cannot be judged yet, or no longer: running or short of facts.
    pub(super) fn outcome(&self) -> Option<(Outcome, Reason)> {
        if self.runs {
            return Some((Outcome::Open, Reason::StillRunning));
        }
        let missing = self.missing?;
        let outcome = if self.settled { Outcome::Undecided } else { Outcome::Open };
        Some((outcome, Reason::Incomplete(missing)))
    }
}
