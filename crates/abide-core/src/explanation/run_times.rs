use std::collections::{BTreeMap, BTreeSet};

use abide_time::{Duration, Instant, Interval, TimetableError};

use super::item_explanation::clock_of;
use super::run_part::RunPart;
use super::stretch::StretchKind;
use crate::clock::{Folded, Items, LimitChange, RunEnd, Timeline, gather_among};
use crate::fact::Facts;
use crate::measure::exclusion::windows_known;
use crate::measure::items::{complete_until, folded};
use crate::plan::{FilterPlan, Plan};
use crate::value::{Name, Names};
use crate::verdict::JudgeError;

/// Where the time of one run went, from its start to its end or to the instant of judging. The parts sum to the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// The changes of its limit while it ran, in their order.
    pub limit_changes: Vec<LimitChange>,
    /// The same one after the other, without gaps, where they were asked for.
    pub parts: Vec<RunPart>,
}

impl RunTimes {
    /// The times of the runs under an objective that were over their limit, each named by its item and the instant of
    /// that, with what was known by another instant; none for one that no run is any more. The parts of those in `told` are
    /// told one by one.
    ///
    /// Errors: an instant outside the horizon of timetables.
    pub fn of_overruns(
        plan: &Plan,
        facts: &Facts,
        items: &dyn Items,
        objective: usize,
        overruns: &[(Name, Instant)],
        told: &BTreeSet<(Name, Instant)>,
        known_by: Instant,
    ) -> Result<Vec<Option<RunTimes>>, JudgeError> {
        let terms = &plan.objectives[objective];
        let Some(clock) = clock_of(terms) else { return Ok(vec![None; overruns.len()]) };
        let stream = plan.clocks[clock].of;
        let until = complete_until(facts, stream, known_by);
        let term = Interval::spanning(plan.term.interval.start(), plan.term.interval.end());
        let exclusions = windows_known(plan, facts, objective, &FilterPlan::default(), known_by, term);
        let paused = exclusions.paused();
        let of_one = |part: &Timeline<'_>, (item, over_at): (Name, Instant)| {
            let Some(position) = part.position(stream, item) else { return Ok(None) };
            let events = part.known(position, known_by);
            let folded = folded(plan, terms, clock, &events, until, &paused, true)?;
            RunTimes::of_run(&folded, over_at, until, told.contains(&(item, over_at)), &facts.names)
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
        Ok(overruns.iter().map(|run| times.get(run).cloned()).collect())
    }

    fn of_run(
        folded: &Folded,
        over_at: Instant,
        until: Instant,
        told: bool,
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
            limit_changes: folded.limit_changes_of(run),
            parts: Vec::new(),
        };
        for (_, segment) in folded.segments.iter().filter(|(of, _)| *of == run) {
            times.add(RunPart::of(segment, names)?, told);
        }
        Ok(Some(times))
    }

    fn add(&mut self, part: RunPart, told: bool) {
        let stood_still = part.interval.duration().saturating_sub(part.counted);
        self.counted = self.counted.saturating_add(part.counted);
        let kind = match part.kind {
            StretchKind::Counted | StretchKind::OutsideHours => &mut self.outside_hours,
            StretchKind::Paused(_) => &mut self.paused,
            StretchKind::Excluded => &mut self.excluded,
            StretchKind::Closed => &mut self.closed,
        };
        *kind = kind.saturating_add(stood_still);
        match self.parts.last_mut() {
            _ if !told => {}
            Some(last) if last.kind == part.kind && last.interval.end() == part.interval.start() => {
                last.interval = Interval::spanning(last.interval.start(), part.interval.end());
                last.counted = last.counted.saturating_add(part.counted);
            }
            _ if part.interval.is_empty() => {}
            _ => self.parts.push(part),
        }
    }

    /// All parts together: the time from the start to the end.
    pub fn whole(&self) -> Duration {
        [self.counted, self.outside_hours, self.paused, self.excluded, self.closed].into_iter().sum()
    }
}
