use std::collections::{BTreeMap, BTreeSet};

use abide_time::{Duration, Instant, Interval, TimetableError};

use super::item_explanation::clock_of;
use super::stretch::{StretchKind, stretches};
use crate::clock::{Folded, Items, RunEnd, Timeline, gather_among};
use crate::fact::{Facts, Stream};
use crate::measure::exclusion::windows_known;
use crate::measure::items::{complete_until, folded};
use crate::plan::{FilterPlan, Plan};
use crate::value::{Name, Names};
use crate::verdict::JudgeError;

/// Where the time of one run went, from its start to its end or to the instant of judging. The parts sum to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunTimes {
    /// When it started.
    pub started: Instant,
    /// When it ended; none while it runs or is paused.
    pub ended: Option<Instant>,
    /// Until when its time was taken.
    pub until: Instant,
    /// What counted.
    pub counted: Duration,
    /// Outside the opening hours.
    pub outside_hours: Duration,
    /// While it was paused.
    pub paused: Duration,
    /// In declared windows of exclusions.
    pub excluded: Duration,
    /// Between a stop and its reopening.
    pub closed: Duration,
}

impl RunTimes {
    /// The times of the runs under an objective that were over their limit, each named by its item and the instant of
    /// that, with what was known by another instant; none for one that no run is any more.
    ///
    /// Errors: an instant outside the horizon of timetables.
    pub fn of_overruns(
        plan: &Plan,
        facts: &Facts,
        items: &dyn Items,
        objective: usize,
        overruns: &[(Name, Instant)],
        known_by: Instant,
    ) -> Result<Vec<Option<RunTimes>>, JudgeError> {
        let terms = &plan.objectives[objective];
        let Some(clock) = clock_of(terms) else { return Ok(vec![None; overruns.len()]) };
        let until = complete_until(facts, Stream::Tickets, known_by);
        let term = Interval::spanning(plan.term.interval.start(), plan.term.interval.end());
        let exclusions = windows_known(plan, facts, objective, &FilterPlan::default(), known_by, term);
        let paused = exclusions.paused();
        let of_one = |part: &Timeline<'_>, (item, over_at): (Name, Instant)| {
            let Some(position) = part.position(item) else { return Ok(None) };
            let events = part.known(position, known_by);
            let folded = folded(plan, terms, clock, &events, until, &paused, true)?;
            RunTimes::of_run(&folded, over_at, until, &facts.names)
        };
        let wanted: BTreeSet<(Name, Instant)> = overruns.iter().copied().collect();
        let names: Vec<Name> = wanted.iter().map(|(item, _)| *item).collect();
        let parts = gather_among(items, &names, |part| {
            let Some((first, last)) = part.span() else { return Ok(Vec::new()) };
            let here = wanted.range((first, Instant::MIN)..).take_while(|(item, _)| *item <= last);
            let found = here.filter_map(|&run| {
                let times = of_one(part, run).transpose()?;
                Some(times.map(|times| (run, times)))
            });
            found.collect::<Result<Vec<_>, TimetableError>>().map_err(JudgeError::from)
        })?;
        let times: BTreeMap<(Name, Instant), RunTimes> = parts.into_iter().flatten().collect();
        Ok(overruns.iter().map(|run| times.get(run).copied()).collect())
    }

    fn of_run(
        folded: &Folded,
        over_at: Instant,
        until: Instant,
        names: &Names,
    ) -> Result<Option<RunTimes>, TimetableError> {
        let Some(run) = folded.runs.iter().position(|run| run.over_at == Some(over_at)) else {
            return Ok(None);
        };
        let ended = match folded.runs[run].end {
            RunEnd::Running | RunEnd::Paused => None,
            RunEnd::Stopped(at) | RunEnd::Cancelled(at) | RunEnd::Superseded(at, _) => Some(at),
        };
        let mut times = RunTimes {
            started: folded.runs[run].started,
            ended,
            until: ended.unwrap_or(until),
            counted: Duration::ZERO,
            outside_hours: Duration::ZERO,
            paused: Duration::ZERO,
            excluded: Duration::ZERO,
            closed: Duration::ZERO,
        };
        for (_, segment) in folded.segments.iter().filter(|(of, _)| *of == run) {
            for stretch in stretches(segment, names)? {
                let part = match stretch.kind {
                    StretchKind::Counted => &mut times.counted,
                    StretchKind::OutsideHours => &mut times.outside_hours,
                    StretchKind::Paused(_) => &mut times.paused,
                    StretchKind::Excluded => &mut times.excluded,
                    StretchKind::Closed => &mut times.closed,
                };
                *part = part.saturating_add(stretch.interval.duration());
            }
        }
        Ok(Some(times))
    }

    /// All parts together: the time from the start to the end.
    pub fn whole(&self) -> Duration {
        [self.counted, self.outside_hours, self.paused, self.excluded, self.closed].into_iter().sum()
    }
}
